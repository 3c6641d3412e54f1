import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import { NationalEntries } from '../national-system/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Handovers } from './handovers/handovers.repository.ts';

/** A registration as the law looks at it; days as text. */
export interface RegistrationRow {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly from: string;
  readonly lastDay: string;
  /** The first day it no longer holds. */
  readonly until: string;
  readonly ended: boolean;
  readonly endGround: string | null;
}

/** How a registration ends early. */
export interface Ending {
  /** The first day it no longer holds. */
  readonly endedOn: string;
  readonly ground: string;
  readonly note?: string | null;
  /** The case that asked for it, if one did. */
  readonly caseId?: string | null;
  /** Of ground `elsewhere`: the commune of the registration that takes its place. */
  readonly newCommuneCode?: string;
}

const columns = `id, resident_id as "residentId", commune_code as "communeCode", dwelling_id as "dwellingId",
  starts_on::text as "from",
  last_day::text as "lastDay", coalesce(upper(holds), starts_on)::text as "until",
  exists (select from temporary_registration_end e
           where e.temporary_registration_id = temporary_registration.id and e.voided_at is null) as ended,
  (select e.ground from temporary_registration_end e
    where e.temporary_registration_id = temporary_registration.id and e.voided_at is null) as "endGround"`;

/**
 * Temporary registrations and their endings: the only writer of both. What is written here has legal effect in the
 * national system only, so each leaves what is to be entered there; an ending by another commune leaves a handover.
 */
@Injectable()
export class Registrations {
  constructor(
    private readonly national: NationalEntries,
    private readonly handovers: Handovers,
  ) {}

  /** Those that still hold some day on or after the given one, first to last. */
  holdingFrom(tx: Transaction, residentId: string, day: string): Promise<RegistrationRow[]> {
    return tx.query(
      `select ${columns} from temporary_registration
        where resident_id = $1 and voided_at is null and not isempty(holds) and upper(holds) > $2::date
        order by starts_on`,
      [residentId, day],
    );
  }

  /** The latest registration of a resident in a commune that held some day, whether or not it still does. */
  async latestIn(tx: Transaction, residentId: string, communeCode: string): Promise<RegistrationRow | null> {
    const [row] = await tx.query<RegistrationRow[]>(
      `select ${columns} from temporary_registration
        where resident_id = $1 and commune_code = $2 and voided_at is null and not isempty(holds)
        order by starts_on desc limit 1`,
      [residentId, communeCode],
    );
    return row ?? null;
  }

  /** The registration, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<RegistrationRow | null> {
    const [row] = await tx.query<RegistrationRow[]>(
      `select ${columns} from temporary_registration where id = $1 and voided_at is null for update`,
      [id],
    );
    return row ?? null;
  }

  async add(
    tx: Transaction,
    officer: Officer,
    registration: {
      residentId: string;
      caseId: string;
      communeCode: string;
      dwellingId: string;
      from: string;
      lastDay: string;
    },
  ): Promise<string> {
    const { residentId, caseId, communeCode } = registration;
    const id = await recordFact(tx, officer, 'temporary_registration', {
      resident_id: residentId,
      case_id: caseId,
      commune_code: communeCode,
      dwelling_id: registration.dwellingId,
      starts_on: registration.from,
      last_day: registration.lastDay,
    });
    await this.national.toEnterResult(tx, officer, { residentId, communeCode, caseId, registrationId: id });
    return id;
  }

  /** Ends a registration early. Where another commune's takes its place, that commune enters it; this one is told. */
  async end(
    tx: Transaction,
    officer: Officer,
    registration: Pick<RegistrationRow, 'id' | 'residentId' | 'communeCode'>,
    { endedOn, ground, note = null, caseId = null, newCommuneCode }: Ending,
  ): Promise<void> {
    const { id, residentId, communeCode } = registration;
    await this.recordEnd(tx, officer, registration, { endedOn, ground, note });
    const about = { residentId, communeCode, registrationId: id };
    if (ground !== 'elsewhere') {
      await this.national.toEnter(tx, officer, { ...about, subject: 'ending', caseId });
    } else if (newCommuneCode !== undefined && newCommuneCode !== communeCode) {
      await this.handovers.leave(tx, officer, { ...about, newCommuneCode, endedOn });
    }
  }

  /** Takes a wrong registration back, by ground b on its first day: it never was, and stays in the history. */
  endAsIfNever(tx: Transaction, officer: Officer, registration: RegistrationRow): Promise<string> {
    return this.recordEnd(tx, officer, registration, {
      endedOn: registration.from,
      ground: 'b',
      note: null,
    });
  }

  private recordEnd(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<RegistrationRow, 'id' | 'residentId'>,
    { endedOn, ground, note }: Required<Pick<Ending, 'endedOn' | 'ground' | 'note'>>,
  ): Promise<string> {
    return recordFact(tx, officer, 'temporary_registration_end', {
      resident_id: residentId,
      temporary_registration_id: id,
      ended_on: endedOn,
      ground,
      note,
    });
  }

  /** Voids the endings by ground a on a day of death that was wrong: what they ended holds again. */
  async voidEndsByDeath(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    { diedOn, reason }: { diedOn: string; reason: string },
  ): Promise<void> {
    const ends = await tx.query<{ id: string; registrationId: string; communeCode: string }[]>(
      `select e.id, t.id as "registrationId", t.commune_code as "communeCode" from temporary_registration_end e
         join temporary_registration t on t.id = e.temporary_registration_id
        where e.resident_id = $1 and e.ground = 'a' and e.ended_on = $2 and e.voided_at is null`,
      [residentId, diedOn],
    );
    for (const { id, registrationId, communeCode } of ends) {
      await voidFact(tx, officer, 'temporary_registration_end', id, reason);
      const of = { registrationId, subjects: ['ending'] as const };
      if (!(await this.national.takeBack(tx, officer, of, reason))) continue;
      const restored = { residentId, communeCode, registrationId, subject: 'restoration' as const };
      await this.national.toEnter(tx, officer, { ...restored, caseId: null });
    }
  }
}
