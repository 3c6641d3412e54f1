import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, type Act, Audit, type AuditNote } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { LookupLimits } from './lookup-limits.repository.ts';
import type { LookupAnswer } from './residents.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';

/** Look-ups of one officer in an hour: dozens of people a day come to a counter; nobody enters hundreds of numbers. */
const lookupsPerHour = 120;

/** What a list states about somebody beside the number. */
export interface NameAndBirth {
  readonly fullName: string;
  readonly birthYear: number | null;
}

/** The one question that crosses areas: a full number, a purpose, and an answer of four fields. */
@Injectable()
export class LookUpResident {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: ResidentsQueries,
    private readonly limits: LookupLimits,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  lookUp(personalNumber: string, purpose: AccessPurposeCode, officer: Officer): Promise<LookupAnswer> {
    return this.transactions.run(officer, async (tx) => {
      const { known, fullName, birthYear, registration, residentId } = await this.ask(tx, personalNumber);
      await this.told(tx, officer, {
        accessPurpose: purpose,
        residentIds: residentId === undefined ? [] : [residentId],
        fields: known ? ['full_name', 'birth_year', 'registration'] : [],
      });
      return known
        ? {
            known,
            fullName: fullName ?? '',
            birthYear: birthYear ?? null,
            registration: registration ?? null,
          }
        : { known };
    });
  }

  /**
   * The resident behind a number whom this area does not see, for a use case that takes them into a case. Whatever
   * comes of that, it tells the officer whether the number is known, so it is a look-up like any other.
   */
  async findElsewhere(
    tx: Transaction,
    personalNumber: string,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<string | null> {
    const { residentId } = await this.ask(tx, personalNumber);
    await this.toldEvenIfRefused(residentId, purpose, officer);
    return residentId ?? null;
  }

  /**
   * Who has a number, for somebody who states the person's name and birth as well, as a list of an organisation does.
   * Where both agree, the officer learns nothing new, so it is audited but does not count against the limit.
   */
  async findStated(
    tx: Transaction,
    stated: { readonly personalNumber: string; agrees(person: NameAndBirth): boolean },
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<{ residentId: string; agrees: boolean; isElsewhere: boolean } | null> {
    const here = await this.residents.idByNumber(tx, stated.personalNumber);
    if (here !== null) {
      const [person] = await this.residents.summaries(tx, [here], this.clock.today().toString());
      const birthYear = person?.dateOfBirth ? Number(person.dateOfBirth.slice(0, 4)) : null;
      const agrees = stated.agrees({ fullName: person?.fullName ?? '', birthYear });
      return { residentId: here, agrees, isElsewhere: false };
    }
    const { residentId, fullName, birthYear } = await this.ask(tx, stated.personalNumber);
    if (residentId === undefined) return null;
    const agrees = stated.agrees({ fullName: fullName ?? '', birthYear: birthYear ?? null });
    if (!agrees) await this.toldEvenIfRefused(residentId, purpose, officer);
    else {
      await this.audit.note(tx, officer, {
        action: 'resident.lookup',
        accessPurpose: purpose,
        residentIds: [residentId],
        searchedBy: ['personal_number', 'name'],
      });
    }
    return { residentId, agrees, isElsewhere: true };
  }

  /** Refuses with 409 a number that is already somebody else's: known here with the id, known elsewhere as a look-up. */
  async refuseTaken(
    tx: Transaction,
    personalNumber: string,
    { purpose, officer, holder }: Act & { holder?: string },
  ): Promise<void> {
    const here = await this.residents.idByNumber(tx, personalNumber);
    if (here === holder) return;
    if (here !== null) throw taken('resident_known_here', { residentId: here });
    const { residentId } = await this.ask(tx, personalNumber);
    if (residentId === undefined) return;
    await this.toldEvenIfRefused(residentId, purpose, officer);
    throw taken('resident_known_elsewhere');
  }

  private toldEvenIfRefused(residentId: string | undefined, purpose: AccessPurposeCode, officer: Officer) {
    const residentIds = residentId === undefined ? [] : [residentId];
    return this.transactions.keep(officer, (tx) =>
      this.told(tx, officer, { accessPurpose: purpose, residentIds, fields: [] }),
    );
  }

  /** Counts an answer across areas and writes it down. */
  private async told(
    tx: Transaction,
    officer: Officer,
    note: Pick<AuditNote, 'residentIds' | 'fields'> & { accessPurpose: AccessPurposeCode },
  ): Promise<void> {
    const used = await this.limits.countOne(tx, officer.accountId);
    if (used > lookupsPerHour) throw new Refusal(429, 'too_many_requests', [], { retryAfter: 3600 });
    await this.audit.note(tx, officer, {
      ...note,
      action: 'resident.lookup',
      searchedBy: ['personal_number'],
    });
  }

  private ask(tx: Transaction, personalNumber: string) {
    return this.residents.lookup(tx, personalNumber, this.clock.today().toString());
  }
}

function taken(code: string, extensions: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(409, code, [{ field: 'personalNumber', code }], extensions);
}
