import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One program at a time works on a data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

/** The folder is in use, by the program with this number. */
export interface FolderInUse {
  readonly usedBy: number;
}

/**
 * Takes the data folder for this program, or says who has it. A lock left by a killed program is recognised, also
 * when another program has its number since: the lock holds the moment at which its holder was started.
 */
export async function lockFolder(folder: string): Promise<FolderLock | FolderInUse> {
  const file = path.join(folder, 'in-use');
  const mine = path.join(folder, `in-use.${randomUUID()}`);
  const identity = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) });
  await writeFile(mine, identity, { mode: 0o600 });
  try {
    const usedBy = await take(file, mine);
    return usedBy === undefined ? { release: () => releaseOwn(file, identity) } : { usedBy };
  } finally {
    await rm(mine, { force: true });
  }
}

/**
 * Gives the lock file this name; or the number of the live program whose name it is. It is a link to a file that is
 * whole, so nobody ever reads half a lock, and of two only one succeeds. A stale lock may be replaced only by whoever
 * holds a lock named for its very content: of many that find it stale, none removes the fresh lock of another.
 */
async function take(file: string, mine: string): Promise<number | undefined> {
  for (;;) {
    if (await linked(mine, file)) return undefined;
    const stale = await read(file);
    if (stale === undefined) continue;
    const usedBy = await liveHolder(stale);
    if (usedBy !== undefined) return usedBy;
    const right = `${file}.${createHash('sha256').update(stale).digest('hex').slice(0, 16)}`;
    if ((await take(right, mine)) !== undefined) {
      await sleep(10);
      continue;
    }
    try {
      if ((await read(file)) !== stale) continue;
      const fresh = `${mine}.fresh`;
      await link(mine, fresh);
      await rename(fresh, file);
      return undefined;
    } finally {
      await rm(right, { force: true });
    }
  }
}

/** The number of the live program that holds the folder, if there is one. */
export async function holderOf(folder: string): Promise<number | undefined> {
  const holder = await read(path.join(folder, 'in-use'));
  return holder === undefined ? undefined : liveHolder(holder);
}

async function liveHolder(text: string): Promise<number | undefined> {
  try {
    const { pid, started } = JSON.parse(text) as { pid: number; started: string };
    return (await startOf(pid)) === started ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function releaseOwn(file: string, identity: string): Promise<void> {
  if ((await read(file)) === identity) await rm(file, { force: true });
}

/** When the program with this number was started, in whatever words the machine has; undefined when there is none. */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await read(`/proc/${pid}/stat`);
    // The name in parentheses may hold blanks and parentheses of its own; field 22 counts from behind the last one.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields === undefined || fields[0] === 'Z') return undefined;
    return `${(await read('/proc/sys/kernel/random/boot_id'))?.trim()} ${fields[19]}`;
  }
  try {
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || undefined;
  } catch {
    return isAlive(pid) ? 'alive' : undefined;
  }
}

/** Whether a program with this number runs, of whatever account. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function linked(existing: string, name: string): Promise<boolean> {
  try {
    await link(existing, name);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
