import type { Day } from '@libs/calendar';
import type { Transaction } from '../database/index.ts';

/** The id of the dwelling of such a kind that most people are registered at or were seen at. */
export async function fullestDwelling(
  tx: Transaction,
  communeCode: string,
  kinds: readonly string[],
  today: Day,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select d.id from dwelling d
      where d.commune_code = $1 and kind = any ($3)
      order by (select count(*) from temporary_registration where dwelling_id = d.id and voided_at is null and holds @> $2::date) desc,
               (select count(*) from presence where dwelling_id = d.id and voided_at is null) desc, d.id limit 1`,
    [communeCode, today.toString(), kinds],
  );
  return rows.map(({ id }) => id);
}
