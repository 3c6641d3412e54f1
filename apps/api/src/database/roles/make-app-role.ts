import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import { installation } from './make-owner.ts';

/**
 * Makes the application's login role, as the owner, before the first migration gives it the roles it may take; or
 * gives it the password that stands in DATABASE_URL now. Without a password an existing role stays as it is.
 */
export async function makeAppRole(ownerUrl: string, password: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { app } = installation;
    const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [app]);
    if (password === undefined) {
      if (rows.length === 0) {
        throw new CannotStart(
          `DATABASE_URL is missing: the first migration makes the role ${app} with the password that stands in it.`,
        );
      }
      return;
    }
    if (rows.length === 0) await client.query(`create role ${app} login noinherit nosuperuser nobypassrls`);
    if (await isPassword(ownerUrl, password)) return;
    await client.query(`alter role ${app} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

/** An owner that did not make the role itself may not change it; when the password is right already, it need not. */
async function isPassword(ownerUrl: string, password: string): Promise<boolean> {
  const url = new URL(ownerUrl);
  url.username = installation.app;
  url.password = encodeURIComponent(password);
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The password in DATABASE_URL; an address of another role is refused, because the migrations know only this one. */
export function appPasswordOf(databaseUrl: string): string | undefined {
  const { username, password } = new URL(databaseUrl);
  if (decodeURIComponent(username) !== installation.app) {
    throw new CannotStart(
      `DATABASE_URL must sign in as ${installation.app}: the migrations give the application's roles to it.`,
    );
  }
  return password === '' ? undefined : decodeURIComponent(password);
}
