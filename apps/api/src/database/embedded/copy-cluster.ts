import { chown, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { postgresAccount, type Account } from './account.ts';
import { findCluster, forgetPlace, placeOf } from './cluster-place.ts';
import { stopLeftover } from './leftover.ts';
import { accountOf, lockOrRefuse } from './open-embedded.ts';

/** What a copy says of itself; written last, so that a copy without it is not whole. */
interface Label {
  readonly kind: 'tam-tru-embedded';
  readonly madeAt: string;
  /** Major version of Postgres: another one cannot read the files. */
  readonly postgres: string;
}

const labelFile = 'backup.json';
const backups = 'backups';

/** What belongs to a running program or to other copies, and is no part of the installation. */
const notCopied = /^(backups|before-restore-.*|in-use.*|postgres|postgres\..*|cluster-stands-in)$/;

/**
 * Copies the stopped installation whole: the cluster, its secrets, and whatever else stands in the data folder.
 * @param target a folder that does not exist yet; absent: one under `backups` in the data folder, named by the moment
 * @returns where the copy stands
 */
export async function backupEmbedded(
  dataDir: string,
  target: string | undefined,
  now: Date,
): Promise<string> {
  const cluster = await findCluster(dataDir);
  if (cluster === undefined)
    throw new CannotStart(`There is nothing to back up in ${dataDir}: no server was started on it.`);
  const copy = path.resolve(target ?? path.join(dataDir, backups, stamp(now)));
  if (await exists(copy))
    throw new CannotStart(`The backup needs a folder of its own, and ${copy} exists already.`);
  const lock = await lockOrRefuse(dataDir);
  try {
    await stopLeftover(cluster);
    const unfinished = `${copy}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    for (const name of (await readdir(dataDir)).filter((one) => !notCopied.test(one))) {
      await copyTree(path.join(dataDir, name), path.join(unfinished, name));
    }
    await copyTree(cluster, path.join(unfinished, 'postgres'));
    const postgres = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
    const label: Label = { kind: 'tam-tru-embedded', madeAt: now.toISOString(), postgres };
    await writeFile(path.join(unfinished, labelFile), `${JSON.stringify(label, null, 2)}\n`, { flush: true });
    await rename(unfinished, copy);
    return copy;
  } finally {
    await lock.release();
  }
}

/**
 * Puts a copy back into the data folder. What stood there is moved aside inside it, never removed.
 * @returns where the former content stands now, if there was any
 */
export async function restoreEmbedded(dataDir: string, copy: string, now: Date): Promise<string | undefined> {
  await readLabel(copy);
  const account = await accountOf(dataDir);
  await placeOf(dataDir, account);
  const lock = await lockOrRefuse(dataDir);
  try {
    const before = await moveAside(dataDir, path.join(dataDir, `before-restore-${stamp(now)}`));
    await forgetPlace(dataDir);
    const owner = await postgresAccount();
    const { folder } = await placeOf(dataDir, owner);
    for (const name of (await readdir(copy)).filter((one) => one !== labelFile && one !== 'postgres')) {
      await copyTree(path.join(copy, name), path.join(dataDir, name));
    }
    const unfinished = `${folder}.restoring`;
    await rm(unfinished, { recursive: true, force: true });
    await copyTree(path.join(copy, 'postgres'), unfinished);
    await giveTreeTo(owner, unfinished);
    await rename(unfinished, folder);
    return before;
  } finally {
    await lock.release();
  }
}

async function readLabel(copy: string): Promise<void> {
  try {
    const label = JSON.parse(await readFile(path.join(copy, labelFile), 'utf8')) as Partial<Label>;
    if (label.kind === 'tam-tru-embedded') return;
  } catch {
    // Said below: a folder without its label is not a whole copy.
  }
  throw new CannotStart(
    `${copy} is not a whole backup of an embedded installation (it has no valid ${labelFile}).`,
  );
}

async function moveAside(dataDir: string, aside: string): Promise<string | undefined> {
  const cluster = await findCluster(dataDir);
  if (cluster === undefined) return undefined;
  await stopLeftover(cluster);
  await mkdir(aside, { mode: 0o711 });
  for (const name of (await readdir(dataDir)).filter(
    (one) => !notCopied.test(one) || one === 'cluster-stands-in',
  )) {
    await rename(path.join(dataDir, name), path.join(aside, name));
  }
  // A cluster that stands elsewhere stays there: the pointer, which went aside, still names it.
  if (path.dirname(cluster) === dataDir) await rename(cluster, path.join(aside, 'postgres'));
  return aside;
}

/** `postmaster.pid` would name a program that has long ended; everything else is copied as it is. */
async function copyTree(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    errorOnExist: true,
    force: false,
    filter: (file) => path.basename(file) !== 'postmaster.pid',
  });
}

async function giveTreeTo(account: Account | undefined, folder: string): Promise<void> {
  if (account === undefined) return;
  const { uid, gid } = account;
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true }))
    await chown(path.join(folder, entry), uid, gid);
}

const stamp = (now: Date) => now.toISOString().replaceAll(':', '-').replace(/\..*/, 'Z');

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
