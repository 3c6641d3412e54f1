import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** One statement as the superuser: to see what is really there, or to let time pass. Returns the rows. */
export async function asIfByHand<Row extends object>(
  database: TestDatabase,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql, parameters);
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * Holds rows until everybody asked meanwhile waits for them, says something of them, and lets go: what two officers at once
 * meet by chance. Returns their answers.
 * @param rows a table with its condition
 */
export async function whileHeld<Answer>(
  database: TestDatabase,
  rows: string,
  { meanwhile, then }: { readonly meanwhile: readonly (() => Promise<Answer>)[]; readonly then: string },
): Promise<Answer[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query(`begin; select from ${rows} for update`);
    const asked = meanwhile.map((ask) => ask());
    const waiting = `select count(*)::int as count from pg_stat_activity
                      where datname = current_database() and wait_event_type = 'Lock'`;
    // Asked from outside: a transaction looks at who waits only once.
    while ((await asIfByHand<{ count: number }>(database, waiting))[0]!.count < meanwhile.length);
    await client.query(`${then}; commit`);
    return await Promise.all(asked);
  } finally {
    await client.end();
  }
}
