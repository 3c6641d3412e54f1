import { asRole, type Transaction } from '../database/index.ts';

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

/**
 * Puts stays at dwellings of the officer's own commune, under all of their records, into the class that the descriptions
 * say: what was told at a medical facility becomes restricted, with the notices of it, and what was not is open again.
 * Those that a case tells of are open: who is registered there lives there. As the intake.
 */
export async function classStaysAt(tx: Transaction, dwellingIds: readonly string[]): Promise<void> {
  const wrong = await withRestrictedStays(tx, () =>
    tx.query<{ residentId: string; communeCode: string; dwellingId: string }[]>(
      `with at as materialized (select distinct r.id from unnest($1::uuid[]) asked, unnest(records_of_dwelling(asked)) r (id))
       select p.resident_id as "residentId", p.commune_code as "communeCode", p.dwelling_id as "dwellingId"
         from at join presence p on p.dwelling_id = at.id
        where p.voided_at is null and p.restricted <> is_in_hospital(p)
       union
       select n.resident_id, n.commune_code, n.dwelling_id
         from at join stay_notice n on n.dwelling_id = at.id
        where n.restricted <> is_in_hospital(n)`,
      [dwellingIds],
    ),
  );
  if (wrong.length === 0) return;
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
      await tx.query(
        `update presence p set restricted = not restricted
          where dwelling_id = any ($1) and resident_id = any ($2) and voided_at is null and restricted <> is_in_hospital(p)`,
        [dwellings, residents],
      );
      await tx.query(
        `update stay_notice n set restricted = not restricted
          where dwelling_id = any ($1) and resident_id = any ($2) and restricted <> is_in_hospital(n)`,
        [dwellings, residents],
      );
    },
    residents,
  );
}

/** From which day on each of the dwellings is a medical facility no more; only those that are or were one. */
export async function medicalUntil(
  tx: Transaction,
  dwellingIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
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
