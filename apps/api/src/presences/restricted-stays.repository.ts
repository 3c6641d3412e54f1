import { asRole, type Transaction } from '../database/index.ts';

/**
 * From now on the transaction shows stays in medical facilities of the officer's own commune, or no more: row-level security
 * hides them from whoever does not ask for them.
 */
export async function showRestrictedStays(tx: Transaction, shows: boolean): Promise<void> {
  await tx.query(`select set_config('app.restricted_stays', $1, true)`, [shows ? 'asked' : '']);
}

/**
 * Stays at dwellings that turned out to be medical facilities become restricted, with all that was told of them; those
 * that a case tells of do not: who is registered there lives there. As the intake, with the dwellings of the officer's own
 * commune.
 */
export async function restrictStaysAt(tx: Transaction, dwellingIds: readonly string[]): Promise<void> {
  const open = await tx.query<{ residentId: string; communeCode: string }[]>(
    `select distinct resident_id as "residentId", commune_code as "communeCode" from presence
      where dwelling_id = any ($1) and voided_at is null and source <> 'case_file'`,
    [dwellingIds],
  );
  const communes = [...new Set(open.map(({ communeCode }) => communeCode))];
  if (communes.length === 0) return;
  await asRole(
    tx,
    'residence_intake',
    async () => {
      await tx.query(
        `select set_config('app.intake_dwellings', $1, true), set_config('app.intake_communes', $2, true)`,
        [dwellingIds.join(','), communes.join(',')],
      );
      await tx.query(
        `update presence set restricted = true
          where dwelling_id = any ($1) and voided_at is null and source <> 'case_file' and not restricted`,
        [dwellingIds],
      );
      await tx.query(
        `update stay_notice set restricted = true where dwelling_id = any ($1) and not restricted`,
        [dwellingIds],
      );
    },
    open.map(({ residentId }) => residentId),
  );
}

/** Which of the dwellings are medical facilities, or were: stays there are restricted. */
export async function medicalAmong(tx: Transaction, dwellingIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct dwelling_id as id from dwelling_description
      where dwelling_id = any ($1) and voided_at is null and premises = 'medical_facility'`,
    [dwellingIds],
  );
  return new Set(rows.map(({ id }) => id));
}
