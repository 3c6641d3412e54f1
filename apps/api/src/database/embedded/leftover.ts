import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CannotStart } from '../../cannot-start.ts';
import { isAlive } from './folder-lock.ts';

const run = promisify(execFile);

/** What Postgres writes of itself into its data directory while it runs. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** A server that finishes its work may have a large checkpoint to write; a minute is long on any disk we know. */
const patience = 60_000;

/** Reads `postmaster.pid` of a cluster: who says it runs there, whether or not it still does. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  try {
    const lines = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops a Postgres that a killed server left behind on this cluster, so that a new one may start; true when there was
 * one. Only for the holder of the folder's lock. A number that belongs to some other program by now is left alone.
 */
export async function stopLeftover(folder: string): Promise<boolean> {
  const found = await findPostmaster(folder);
  if (found === undefined || !isAlive(found.pid)) return false;
  if (!(await isPostgresOf(found.pid, folder))) {
    // After a restart of the machine any program may have this number, and Postgres would wait for it for ever.
    // Its second guard, the shared memory of the cluster, still stands.
    await rm(path.join(folder, 'postmaster.pid'), { force: true });
    return false;
  }
  process.kill(found.pid, 'SIGINT');
  if (!(await ends(found.pid, patience))) {
    throw new CannotStart(
      `A Postgres left over by an earlier start (process ${found.pid}) does not stop: end it by hand.`,
    );
  }
  return true;
}

/** Waits for a program to end; false when it has not in time. */
export async function ends(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isAlive(pid) && !(await isZombie(pid))) {
    if (performance.now() > until) return false;
    await sleep(50);
  }
  return true;
}

/** In a container without a parent that collects the dead, an orphan stays listed after its end. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /\) Z /.test(stat);
}

/** Postgres stands in its data directory while it runs; where that cannot be seen, its command line names it. */
async function isPostgresOf(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
    return /\bpostgres\b/.test(stdout) && stdout.includes(folder);
  }
  const standsIn = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return standsIn !== undefined && standsIn === (await realpath(folder));
}
