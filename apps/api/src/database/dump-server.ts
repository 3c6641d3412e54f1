import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { connect } from './check-app-role.ts';
import { makeAppRole, makeTransactionRoles } from './roles/index.ts';

/**
 * Writes the whole database of a server into one file, with `pg_dump`, while the system works on.
 * @param url of a role that sees every row: row-level security holds even the owner, and a dump as the owner would fail
 */
export async function dumpServer(url: string, file: string): Promise<void> {
  if (await exists(file))
    throw new CannotStart(`The backup needs a file of its own, and ${file} exists already.`);
  const unfinished = `${file}.unfinished`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await run('pg_dump', ['--format=custom', `--file=${unfinished}`], url);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Puts a dump into an empty database, as its owner: all of it or nothing. */
export async function restoreServer(
  ownerUrl: string,
  appPassword: string | undefined,
  file: string,
): Promise<void> {
  if (!(await exists(file))) throw new CannotStart(`There is no backup in ${file}.`);
  const owner = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  try {
    const { rows } = await owner.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
    );
    if (rows.length > 0) {
      throw new CannotStart(
        'The database in MIGRATION_DATABASE_URL is not empty: restore into a new one, so that nothing is overwritten.',
      );
    }
  } finally {
    await owner.end();
  }
  // A dump holds the rights of roles, but not the roles: those belong to the server.
  await makeAppRole(ownerUrl, appPassword);
  await makeTransactionRoles(ownerUrl);
  await run(
    'pg_restore',
    ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${withoutPassword(ownerUrl)}`, file],
    ownerUrl,
  );
}

/** The password goes through the environment: every account of the machine may see the command line. */
async function run(program: 'pg_dump' | 'pg_restore', flags: readonly string[], url: string): Promise<void> {
  const all = program === 'pg_dump' ? [...flags, `--dbname=${withoutPassword(url)}`] : flags;
  const child = spawn(program, all, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PGPASSWORD: decodeURIComponent(new URL(url).password) },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await once(child, 'close').then(
    ([ended]: unknown[]) => ended,
    (fault: NodeJS.ErrnoException) => fault.code,
  );
  if (code === 'ENOENT')
    throw new CannotStart(`${program} is not on this machine: run this command in the image of compose.`);
  if (code !== 0) throw new CannotStart(`${program} did not succeed: ${reasonIn(said)}.`);
}

/** The lines with which the program gave up; hints and context after them are for its manual. */
const reasonIn = (said: string) =>
  said
    .split('\n')
    .filter((line) => /error|detail/.test(line))
    .map((line) => line.replace(/^pg_\w+: /, ''))
    .join('; ') || 'it gave no reason';

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = '';
  return address.href;
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
