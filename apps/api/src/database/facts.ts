import type { Asker } from './asker.ts';
import type { Transaction } from './transaction.ts';

/** A value of a fact's column: days and instants as text. */
export type FactValue = string | number | boolean | null;

/**
 * Records one fact in the asker's name and returns its id. Table and column names come from the code, values never do.
 * @param values by column name
 */
export async function recordFact(
  tx: Transaction,
  asker: Asker,
  table: string,
  values: Readonly<Record<string, FactValue>>,
): Promise<string> {
  const columns = ['recorded_by', ...Object.keys(values)];
  const places = columns.map((_column, index) => `$${index + 1}`);
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning id`,
    [asker.accountId, ...Object.values(values)],
  );
  if (!row) throw new Error(`${table} returned no id`);
  return row.id;
}

/** Voids a fact: it stays, with who, when and why. Returns whether there was such a fact, not voided before. */
export async function voidFact(
  tx: Transaction,
  asker: Asker,
  table: string,
  id: string,
  reason: string,
): Promise<boolean> {
  const [, voided] = await tx.query<[unknown, number]>(
    `update ${table} set voided_at = now(), voided_by = $2, void_reason = $3 where id = $1 and voided_at is null`,
    [id, asker.accountId, reason],
  );
  return voided === 1;
}

/** Ids for facts that are recorded many at once and name each other. */
export async function newIds(tx: Transaction, count: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(`select uuidv7() as id from generate_series(1, $1)`, [count]);
  return rows.map(({ id }) => id);
}

/** Records many facts of one table in the asker's name, all with the same columns; the ids come with them. */
export async function recordFacts(
  tx: Transaction,
  asker: Asker,
  table: string,
  rows: readonly Readonly<Record<string, FactValue>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `insert into ${table} (recorded_by, ${columns})
     select $1, ${columns} from json_populate_recordset(null::${table}, $2)`,
    [asker.accountId, JSON.stringify(rows)],
  );
}

/** Voids facts of one table, those that were not voided before. */
export async function voidFacts(
  tx: Transaction,
  asker: Asker,
  table: string,
  ids: readonly string[],
  reason: string,
): Promise<void> {
  await tx.query(
    `update ${table} set voided_at = now(), voided_by = $2, void_reason = $3 where id = any ($1) and voided_at is null`,
    [ids, asker.accountId, reason],
  );
}
