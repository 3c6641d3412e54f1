import { execFile, type SpawnOptions } from 'node:child_process';
import { promisify } from 'node:util';
import { CannotStart } from '../../cannot-start.ts';

const run = promisify(execFile);

/** The account of the machine that Postgres runs as, for `spawn` and `chown`. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Root's programs cannot be Postgres: it refuses to run as root. */
export const runsAsRoot = () => process.getuid?.() === 0;

/**
 * The account Postgres must run as: undefined means as whoever started us.
 * Started by root it is the account `postgres`, which is made if the machine has none.
 */
export async function postgresAccount(): Promise<Account | undefined> {
  if (!runsAsRoot()) return undefined;
  return (await findAccount()) ?? (await makeAccount());
}

async function findAccount(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => (await run('id', [flag, 'postgres'])).stdout),
    );
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

async function makeAccount(): Promise<Account> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch (fault) {
    throw new CannotStart(
      `Postgres does not run as root and the account "postgres" could not be made (${String(fault)}): make it, or start as an ordinary user.`,
    );
  }
  const account = await findAccount();
  if (account === undefined)
    throw new CannotStart('The account "postgres" was made, but the machine does not know it.');
  return account;
}

/** Options that make a program run as the account, in a folder that the account can stand in. */
export function asAccount(account: Account | undefined): SpawnOptions {
  return account === undefined ? { cwd: '/' } : { cwd: '/', uid: account.uid, gid: account.gid };
}
