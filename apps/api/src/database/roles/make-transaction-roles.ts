import pg from 'pg';
import { databaseRoles } from '../asker.ts';
import { installation } from './make-owner.ts';

/** Makes the roles that a transaction takes, as the first migration does, on a server that a dump is restored to. */
export async function makeTransactionRoles(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const role of databaseRoles) {
      const { rows } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rows.length === 0) await client.query(`create role ${role} nologin noinherit`);
    }
    await client.query(
      `grant ${databaseRoles.join(', ')} to ${installation.app} with inherit false, set true`,
    );
  } finally {
    await client.end();
  }
}
