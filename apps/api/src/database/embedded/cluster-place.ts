import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../../cannot-start.ts';
import { asAccount, type Account } from './account.ts';

const run = promisify(execFile);

/** Where the cluster of a data folder stands. */
export interface ClusterPlace {
  /** The folder that Postgres calls its data directory. */
  readonly folder: string;
  /** A folder that the account can reach, for copies of the programs. */
  readonly reachable: string;
  /** True when the data folder is out of reach for the account, so that the cluster stands elsewhere. */
  readonly elsewhere: boolean;
}

/** Where things stand that the account `postgres` must reach although the data folder is closed to it. */
const outside = '/var/lib/tam-tru';

const pointer = 'cluster-stands-in';

/**
 * Makes the data folder and decides where its cluster stands: in it; or, started by root under a folder that others
 * may not enter, in a folder of its own under /var/lib, to which a file in the data folder points from then on.
 */
export async function placeOf(dataDir: string, account: Account | undefined): Promise<ClusterPlace> {
  await makeDataDir(dataDir, account);
  const pointedAt = await findPointer(dataDir);
  const folder = path.join(dataDir, 'postgres');
  if (pointedAt === undefined && (account === undefined || (await canReach(dataDir, account)))) {
    return { folder, reachable: dataDir, elsewhere: false };
  }
  if (pointedAt === undefined && (await exists(folder))) {
    throw new CannotStart(
      `The account "postgres" can no longer reach its data in ${folder}: open the folders above it for others to pass (chmod o+x).`,
    );
  }
  const place = pointedAt ?? path.join(outside, randomBytes(6).toString('hex'), 'postgres');
  await mkdir(path.dirname(place), { recursive: true, mode: 0o755 });
  if (account !== undefined && !(await canReach(path.dirname(place), account))) {
    throw new CannotStart(
      `The account "postgres" can reach neither ${dataDir} nor ${outside}: set DATA_DIR.`,
    );
  }
  if (pointedAt === undefined) await writeFile(path.join(dataDir, pointer), `${place}\n`, { flush: true });
  return { folder: place, reachable: outside, elsewhere: true };
}

/** The folder of a cluster that has been placed before, without deciding anything. */
export async function findCluster(dataDir: string): Promise<string | undefined> {
  const folder = (await findPointer(dataDir)) ?? path.join(dataDir, 'postgres');
  return (await exists(path.join(folder, 'PG_VERSION'))) ? folder : undefined;
}

/** Forgets where the cluster stood, so that a restored one may stand elsewhere. */
export async function forgetPlace(dataDir: string): Promise<void> {
  await rm(path.join(dataDir, pointer), { force: true });
}

async function makeDataDir(dataDir: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    // The secrets in it have a mode of their own; the account must pass through to its cluster.
    const isNew = (await readdir(dataDir)).length === 0;
    if (isNew) await chmod(dataDir, account === undefined ? 0o700 : 0o711);
    await access(dataDir, 7);
  } catch (fault) {
    throw new CannotStart(
      `The data folder ${dataDir} cannot be used by this account (${(fault as Error).message}): start as its owner, or set DATA_DIR.`,
    );
  }
}

async function findPointer(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(dataDir, pointer), 'utf8')).trim();
  } catch {
    return undefined;
  }
}

/** Asks the machine itself, as the account: modes, access lists and mounts on the way all count. */
async function canReach(folder: string, account: Account): Promise<boolean> {
  try {
    await run('/bin/ls', ['-d', `${folder}/.`], asAccount(account));
    return true;
  } catch {
    return false;
  }
}

/** Gives a folder to the account, for nobody else to enter. */
export async function giveTo(account: Account | undefined, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
