import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { dangersOfRole } from './roles/index.ts';

/**
 * Refuses to go on with a role that row-level security does not hold: every officer would see the whole country.
 * @param variable the name under which the operator gave the address
 */
export async function checkAppRole(appUrl: string, variable = 'DATABASE_URL'): Promise<void> {
  const client = await connect(appUrl, variable);
  try {
    const dangers = await dangersOfRole({ query: async (sql) => (await client.query(sql)).rows as never });
    if (dangers.length > 0) {
      throw new CannotStart(
        `The server does not start, because row-level security would not hold the application's role in ${variable}: ${dangers.join('; ')}.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** Signs in to Postgres, or says in a sentence why the address in this variable does not let us. */
export async function connect(url: string, variable: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (fault) {
    await client.end().catch(() => undefined);
    const { hostname, port, pathname, username } = new URL(url);
    const where = `${hostname}:${port || '5432'}`;
    const { code, message } = fault as { code?: string; message: string };
    const why: Record<string, string> = {
      '28P01': `Postgres at ${where} refuses the password of ${username}`,
      '28000': `Postgres at ${where} does not let ${username} in`,
      '3D000': `Postgres at ${where} has no database ${pathname.slice(1)}`,
      ECONNREFUSED: `no Postgres answers at ${where}`,
      ENOTFOUND: `the host ${hostname} is not known`,
    };
    throw new CannotStart(`${variable} does not work: ${why[code ?? ''] ?? message}.`);
  }
}
