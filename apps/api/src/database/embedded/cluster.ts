import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import { asAccount, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { giveTo } from './cluster-place.ts';
import { ends } from './leftover.ts';

const run = promisify(execFile);

/** Everything a cluster needs to start. */
export interface ClusterOptions {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly superuserPassword: string;
  /** The messages of Postgres go to this file. */
  readonly logFile: string;
  /** Settings of Postgres beyond those below, such as `fsync: 'off'` for a cluster of tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A Postgres that runs as a child of this program. */
export interface RunningCluster {
  readonly port: number;
  readonly pid: number;
  /** Address for a role of the cluster. */
  url(user: string, password: string, database: string): string;
  /** Ends open work, writes everything down, and waits until it has. */
  stop(): Promise<void>;
  /** Called when Postgres ends although nobody stopped it. */
  onUnexpectedEnd(tell: (log: string) => void): void;
}

export const superuser = 'postgres';

/**
 * An eighth of the memory that the machine has, or lets us have, at most 1 GB: what does not fit in there goes to the system
 * and comes back, each page checked both times.
 */
function sharedBuffers(): string {
  const megabytes = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return `${Math.round(Math.min(1024, Math.max(128, megabytes / 8)))}MB`;
}

const everyCluster: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // No second door beside the one with a password; and a path in a deep folder would be too long for a socket.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and details of an error name people; the log is no place for them.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  shared_buffers: sharedBuffers(),
  // A list of a million rows writes six times as much as one checkpoint may; after each, every page is written whole again.
  max_wal_size: '4GB',
  // Compiling costs more than the short queries of a counter take.
  jit: 'off',
};

/** Recovery after a crash replays at most a few checkpoints' worth of writes: minutes at the very worst. */
const startPatience = 180_000;
const stopPatience = 60_000;

/** Makes the cluster if the folder has none. A making that was broken off leaves nothing that looks like a cluster. */
export async function makeClusterOnce(options: ClusterOptions): Promise<boolean> {
  const { folder, binaries, account, superuserPassword } = options;
  if (await hasCluster(folder)) return false;
  const unfinished = `${folder}.${randomBytes(4).toString('hex')}`;
  const passwordFile = `${unfinished}.password`;
  await giveTo(account, unfinished);
  await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid);
  try {
    // The rules of names come with Postgres, not with the machine: a cluster moved to another machine sorts the same.
    await run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      asAccount(account),
    );
    await rename(unfinished, folder);
  } catch (fault) {
    throw new CannotStart(`The Postgres cluster could not be made in ${folder}: ${lastLine(String(fault))}`);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
  return true;
}

/** Starts Postgres on the cluster, on a free port of 127.0.0.1, and waits until it takes questions. */
export async function startCluster(options: ClusterOptions): Promise<RunningCluster> {
  for (let attempt = 1; ; attempt++) {
    const started = await startOn(await freePort(), options);
    if ('cluster' in started) return started.cluster;
    // Somebody took the port between our finding it free and Postgres's using it, or programs of a killed Postgres
    // still hold its memory for a moment.
    const { why } = started;
    const passing = /Address already in use|shared memory block|could not create any TCP\/IP sockets/.test(
      why,
    );
    if (!passing || attempt === 20)
      throw new CannotStart(`Postgres did not start: ${why} (see ${options.logFile}).`);
    await sleep(250);
  }
}

async function startOn(
  port: number,
  options: ClusterOptions,
): Promise<{ cluster: RunningCluster } | { why: string }> {
  const { folder, binaries, account, superuserPassword, logFile, settings } = options;
  const log = await openLog(logFile);
  const logBefore = (await log.stat()).size;
  const flags = Object.entries({ ...everyCluster, ...settings, port: String(port) });
  const child = spawn(
    binaries.postgres,
    ['-D', folder, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...asAccount(account),
      // A process group of its own: Ctrl-C reaches this program alone, which stops Postgres last.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, LC_ALL: 'C', PGDATA: folder },
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  const url = (user: string, password: string, database: string) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const ready = await takesQuestions(url(superuser, superuserPassword, 'postgres'), child, ended);
  if (!ready) {
    child.kill('SIGINT');
    await ended;
    return { why: lastFatal((await readFile(logFile)).subarray(logBefore).toString()) };
  }
  return { cluster: running(child, ended, port, url, logFile) };
}

function running(
  child: ChildProcess,
  ended: Promise<void>,
  port: number,
  url: RunningCluster['url'],
  logFile: string,
): RunningCluster {
  const pid = child.pid ?? 0;
  let stopping: Promise<void> | undefined;
  return {
    port,
    pid,
    url,
    stop: () => (stopping ??= stop(child, pid, ended)),
    onUnexpectedEnd: (tell) => {
      void ended.then(() => {
        if (stopping === undefined) tell(logFile);
      });
    },
  };
}

async function stop(child: ChildProcess, pid: number, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  if (!(await ends(pid, stopPatience))) child.kill('SIGQUIT');
  await ended;
}

async function takesQuestions(url: string, child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  const until = performance.now() + startPatience;
  let over = false;
  void ended.then(() => (over = true));
  while (!over && performance.now() < until) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: string }>(
        `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
      );
      // The port may have gone to a Postgres of somebody else with the same password: a second cluster of ours.
      if (Number(rows[0]?.pid) === child.pid) return true;
    } catch (fault) {
      const { code } = fault as { code?: string };
      if (code === '28P01')
        throw new CannotStart(
          'The cluster refuses the password in the data folder: they are not of one installation.',
        );
    } finally {
      await client.end().catch(() => undefined);
    }
    await sleep(50);
  }
  return false;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Ten megabytes are months of messages; the file before the last one is not kept. */
async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 10_000_000) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}

async function hasCluster(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).includes('PG_VERSION');
  } catch {
    return false;
  }
}

const lastFatal = (log: string) =>
  log
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error/.test(line))
    .at(-1)
    ?.replace(/^.*?(FATAL|PANIC|ERROR): */, '') ?? 'no reason was given';

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
