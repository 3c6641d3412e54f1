import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** A registration as the law looks at it; days as text. */
export interface RegistrationRow {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly from: string;
  readonly lastDay: string;
  /** The first day it no longer holds. */
  readonly until: string;
  readonly ended: boolean;
}

const columns = `id, resident_id as "residentId", commune_code as "communeCode", starts_on::text as "from",
  last_day::text as "lastDay", coalesce(upper(holds), starts_on)::text as "until",
  exists (select from temporary_registration_end e
           where e.temporary_registration_id = temporary_registration.id and e.voided_at is null) as ended`;

/** Temporary registrations, their endings, and the permanent residence they depend on. */
@Injectable()
export class Registrations {
  /** Those that still hold some day on or after the given one, first to last. */
  holdingFrom(tx: Transaction, residentId: string, day: string): Promise<RegistrationRow[]> {
    return tx.query(
      `select ${columns} from temporary_registration
        where resident_id = $1 and voided_at is null and not isempty(holds) and upper(holds) > $2::date
        order by starts_on`,
      [residentId, day],
    );
  }

  /** The registration, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<RegistrationRow | null> {
    const [row] = await tx.query<RegistrationRow[]>(
      `select ${columns} from temporary_registration where id = $1 and voided_at is null for update`,
      [id],
    );
    return row ?? null;
  }

  add(
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
    return recordFact(tx, officer, 'temporary_registration', {
      resident_id: registration.residentId,
      case_id: registration.caseId,
      commune_code: registration.communeCode,
      dwelling_id: registration.dwellingId,
      starts_on: registration.from,
      last_day: registration.lastDay,
    });
  }

  end(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<RegistrationRow, 'id' | 'residentId'>,
    ending: { endedOn: string; ground: string; note?: string | null },
  ): Promise<string> {
    return recordFact(tx, officer, 'temporary_registration_end', {
      resident_id: residentId,
      temporary_registration_id: id,
      ended_on: ending.endedOn,
      ground: ending.ground,
      note: ending.note ?? null,
    });
  }

  /** Voids the endings by ground a on a day of death that was wrong: what they ended holds again. */
  async voidEndsByDeath(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    { diedOn, reason }: { diedOn: string; reason: string },
  ): Promise<void> {
    const ends = await tx.query<{ id: string }[]>(
      `select id from temporary_registration_end
        where resident_id = $1 and ground = 'a' and ended_on = $2 and voided_at is null`,
      [residentId, diedOn],
    );
    for (const { id } of ends) await voidFact(tx, officer, 'temporary_registration_end', id, reason);
  }
}
