import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { LookupLimits } from './lookup-limits.repository.ts';
import type { LookupAnswer } from './residents.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';

/** Look-ups of one officer in an hour: dozens of people a day come to a counter; nobody enters hundreds of numbers. */
const lookupsPerHour = 120;

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
      const used = await this.limits.countOne(tx, officer.accountId);
      if (used > lookupsPerHour) throw new Refusal(429, 'too_many_requests', [], { retryAfter: 3600 });
      const { known, fullName, birthYear, registration, residentId } = await this.ask(tx, personalNumber);
      await this.audit.note(tx, officer, {
        action: 'resident.lookup',
        accessPurpose: purpose,
        residentIds: residentId === undefined ? [] : [residentId],
        fields: known ? ['full_name', 'birth_year', 'registration'] : [],
        searchedBy: ['personal_number'],
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

  /** The resident behind a number, wherever they are, for a use case that makes them visible here. */
  async idFor(tx: Transaction, personalNumber: string): Promise<string | null> {
    return (await this.ask(tx, personalNumber)).residentId ?? null;
  }

  private ask(tx: Transaction, personalNumber: string) {
    return this.residents.lookup(tx, personalNumber, this.clock.today().toString());
  }
}
