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
