import { randomBytes } from 'node:crypto';
import type { Asker } from './asker.ts';
import { askPrepared } from './prepared.ts';
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

/**
 * Ids for facts that are recorded many at once and name each other: of version 7 (RFC 9562), in the order of time. Postgres
 * fetches the random part of each by itself, which takes it five times as long.
 */
export function newIds(count: number): string[] {
  const now = Date.now();
  const random = randomBytes(8 * count);
  // The first two bits of each say which kind of id it is.
  for (let at = 0; at < random.length; at += 8) random[at] = (random[at]! & 0x3f) | 0x80;
  const tails = random.toString('hex');
  return Array.from({ length: count }, (_none, index) => {
    // Twelve bits count on within a millisecond; what is more than they hold is of the next one.
    const time = hex(now + (index >> 12), 12);
    const tail = tails.slice(16 * index, 16 * index + 16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(index & 0xfff, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  });
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/**
 * Records many facts of one table in the asker's name, all with the same columns; the ids come with them. Each column goes as
 * a list: Postgres reads these in a third of the time that it takes for as many objects.
 */
export async function recordFacts(
  tx: Transaction,
  asker: Asker,
  table: string,
  rows: readonly Readonly<Record<string, FactValue>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const types = known.get(table) ?? (await typesOf(tx, table));
  const lists = columns.map((column, index) => `$${index + 2}::${types.get(column)}[]`);
  await askPrepared(
    tx,
    `insert into ${table} (recorded_by, ${columns.join(', ')}) select $1::uuid, * from unnest(${lists.join(', ')})`,
    [
      asker.accountId,
      ...columns.map((column) => {
        const values = rows.map((row) => row[column] ?? null);
        return types.get(column) === 'uuid' ? listOfIds(values) : listOf(values);
      }),
    ],
  );
}

/** By table, the types of its columns: they change with a migration, which no program outlives. */
const known = new Map<string, ReadonlyMap<string, string>>();

/** From now on facts of these tables are recorded without a question before: they may be sent `together` with others, in their order. */
export async function readyToRecord(tx: Transaction, tables: readonly string[]): Promise<void> {
  for (const table of tables) if (!known.has(table)) await typesOf(tx, table);
}

async function typesOf(tx: Transaction, table: string): Promise<ReadonlyMap<string, string>> {
  const columns = await tx.query<{ name: string; type: string }[]>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  known.set(table, types);
  return types;
}

/** A list as Postgres writes one. */
export const listOf = (values: readonly FactValue[]): string =>
  `{${values.map((value) => (typeof value === 'string' ? quoted(value) : String(value))).join(',')}}`;

const quoted = (text: string): string =>
  `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, String.raw`\$&`) : text}"`;

/** The type of an id in Postgres, and how many bytes one takes. */
const [idType, idSize] = [2950, 16];

/** A list of ids in the form in which Postgres keeps them: it reads their text ten times as slowly. */
export function listOfIds(ids: readonly FactValue[]): Buffer {
  const known = ids.filter((id) => id !== null);
  const bytes = Buffer.from(known.join('').replaceAll('-', ''), 'hex');
  if (bytes.length !== known.length * idSize) throw new RangeError('not all are ids');
  const list = Buffer.allocUnsafe(20 + ids.length * 4 + bytes.length);
  let at = 0;
  // One dimension, without a word on what is null, of so many ids counted from 1.
  for (const number of [1, 0, idType, ids.length, 1]) at = list.writeInt32BE(number, at);
  let taken = 0;
  for (const id of ids) {
    at = list.writeInt32BE(id === null ? -1 : idSize, at);
    if (id === null) continue;
    for (const end = taken + idSize; taken < end; taken += 1, at += 1) list[at] = bytes[taken]!;
  }
  return list;
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
