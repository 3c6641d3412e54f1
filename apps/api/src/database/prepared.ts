import { createHash } from 'node:crypto';
import type { ClientBase, QueryResultRow } from 'pg';
import type { Transaction } from './transaction.ts';

/** By text: Postgres knows a statement by a name of at most 63 letters. */
const names = new Map<string, string>();

/**
 * Asks a statement that Postgres parses and plans once for each connection and not each time: for those that are asked
 * hundreds of times a second, of which planning with their policies costs several times what they do. The text must come
 * from the code as it stands: one that is put together from what was asked would fill the connections. One that reads tables
 * is asked under one role only: a plan of guarded tables holds for the role that it was made for.
 */
export async function askPrepared<Row extends QueryResultRow>(
  tx: Transaction,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const runner = tx.queryRunner;
  if (!runner || runner.isReleased) throw new Error('a prepared statement is asked within a transaction');
  const client = (await runner.connect()) as ClientBase;
  const { rows } = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
  return rows;
}

/**
 * Prepared statements of one transaction that do not wait for each other's answers: they go to Postgres at once, in the
 * order in which they are asked, and one that fails fails all after it. Ends when all have ended; throws the first fault.
 */
export async function together<const Asked extends readonly unknown[] | []>(asked: Asked) {
  await Promise.allSettled(asked);
  return Promise.all(asked);
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
  }
  return name;
}
