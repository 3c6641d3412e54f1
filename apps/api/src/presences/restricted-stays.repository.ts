import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';

/**
 * From now on the transaction shows stays in medical facilities of the officer's own commune, or no more: row-level security
 * hides them from whoever does not ask for them.
 */
export async function showRestrictedStays(tx: Transaction, shows: boolean): Promise<void> {
  await tx.query(`select set_config('app.restricted_stays', $1, true)`, [shows ? 'asked' : '']);
}

/** Does something that must miss no stay, and shows nothing of it to the officer. */
export async function withRestrictedStays<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await showRestrictedStays(tx, true);
  const result = await work();
  await showRestrictedStays(tx, false);
  return result;
}

/** A stay that is of another class than the descriptions of its dwelling say. */
interface WronglyClassed {
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
}

/** Puts stays into the class that the descriptions of their dwelling say. */
@Injectable()
export class ClassesOfStays {
  constructor(private readonly status: ProjectStatus) {}

  /**
   * Stays at dwellings of the officer's own commune, under all of their records: what was told at a medical facility becomes
   * restricted, with the notices of it, and what was not is open again, whether or not it was voided; and who is known by
   * such stays alone is seen by nobody who does not ask. Those that a case tells of are open: who is registered there lives
   * there. Waits for the reports in hand, and lets further ones wait until the transaction ends.
   */
  async putRight(tx: Transaction, dwellingIds: readonly string[]): Promise<void> {
    await tx.query(
      `select count(pg_advisory_xact_lock(key)) from (
         select distinct class_of_stays_key(id) as key
           from unnest($1::uuid[]) asked, unnest(records_of_dwelling(asked)) id order by 1) records`,
      [dwellingIds],
    );
    const wrong = await withRestrictedStays(tx, () =>
      tx.query<WronglyClassed[]>(
        `with at as materialized (select distinct r.id from unnest($1::uuid[]) asked, unnest(records_of_dwelling(asked)) r (id))
         select p.resident_id as "residentId", p.commune_code as "communeCode", p.dwelling_id as "dwellingId"
           from at join presence p on p.dwelling_id = at.id
          where p.restricted <> is_in_hospital(p)
         union
         select n.resident_id, n.commune_code, n.dwelling_id
           from at join stay_notice n on n.dwelling_id = at.id
          where n.restricted <> is_in_hospital(n)`,
        [dwellingIds],
      ),
    );
    if (wrong.length > 0) await this.turn(tx, wrong);
  }

  /** As the intake, which alone may. */
  private async turn(tx: Transaction, wrong: readonly WronglyClassed[]): Promise<void> {
    const communes = [...new Set(wrong.map(({ communeCode }) => communeCode))];
    const dwellings = [...new Set(wrong.map(({ dwellingId }) => dwellingId))];
    const residents = [...new Set(wrong.map(({ residentId }) => residentId))];
    await asRole(
      tx,
      'residence_intake',
      async () => {
        await tx.query(
          `select set_config('app.intake_dwellings', $1, true), set_config('app.intake_communes', $2, true)`,
          [dwellings.join(','), communes.join(',')],
        );
        for (const table of ['presence', 'stay_notice']) {
          await tx.query(
            `update ${table} stay set restricted = not restricted
              where dwelling_id = any ($1) and resident_id = any ($2) and restricted <> is_in_hospital(stay)`,
            [dwellings, residents],
          );
        }
      },
      residents,
    );
    await this.status.seeAnew(tx, residents);
  }
}

/**
 * From which day on each of the dwellings is a medical facility no more; only those that are or were one. That stays so
 * until the transaction ends: whoever would change it waits.
 */
export async function medicalUntil(
  tx: Transaction,
  dwellingIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await tx.query(
    `select count(pg_advisory_xact_lock_shared(key)) from (
       select distinct class_of_stays_key(id) as key from unnest($1::uuid[]) id order by 1) records`,
    [dwellingIds],
  );
  const rows = await tx.query<{ id: string; until: string | null }[]>(
    `select id, medical_until(id)::text as until from unnest($1::uuid[]) id`,
    [dwellingIds],
  );
  return new Map(rows.flatMap(({ id, until }) => (until === null ? [] : [[id, until] as const])));
}

/**
 * Whether a stay of which nobody said that it ended is in a medical facility.
 * @param until from which day on the dwelling is none; a day, or `infinity`, which comes after every day
 */
export const isInHospital = (arrivedOn: string, until: string | null | undefined): boolean =>
  until != null && arrivedOn < until;
