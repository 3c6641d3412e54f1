import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { BenchDatabase } from './bench-database.ts';
import type { BenchServer } from './server.ts';

/** Milliseconds that processors worked, by whom. */
export interface CpuTime {
  readonly server: number;
  readonly postgres: number;
  readonly client: number;
}

/** Milliseconds of a tick of `/proc`: the same on every Linux. */
const tick = 10;

/**
 * How long processors worked for server, Postgres and this process up to now. Unlike the time on the clock it says the same
 * on a busy machine. Null where there is no `/proc`.
 */
export async function cpuTime(database: BenchDatabase, server: BenchServer): Promise<CpuTime | null> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const backend = await statOf(rows[0]!.pid);
    if (!backend) return null;
    const all = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(statOf));
    const ofPostgres = all.filter((one) => one?.parent === backend.parent);
    const used = process.cpuUsage();
    return {
      server: (await statOf(server.pid))?.own ?? 0,
      // With those that ended, whose time their parent keeps.
      postgres: ofPostgres.reduce(
        (sum, one) => sum + one!.own,
        (await statOf(backend.parent))?.withChildren ?? 0,
      ),
      client: (used.user + used.system) / 1_000,
    };
  } finally {
    await client.end();
  }
}

/** What was worked from one moment to the other, for each of so many things done: `server 1.10, Postgres 0.80, …`. */
export function cpuOfEach(before: CpuTime, after: CpuTime, count: number): string {
  const of = (who: keyof CpuTime) => ((after[who] - before[who]) / count).toFixed(2);
  return `server ${of('server')}, Postgres ${of('postgres')}, client ${of('client')}`;
}

interface Stat {
  readonly parent: number;
  readonly own: number;
  readonly withChildren: number;
}

async function statOf(pid: number | string): Promise<Stat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name of a program stands in brackets and may hold anything.
  const fields = text
    ?.slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  if (!fields) return undefined;
  const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15) as [
    number,
    number,
    number,
    number,
  ];
  const own = (user + system) * tick;
  return { parent: fields[1]!, own, withChildren: own + (childrenUser + childrenSystem) * tick };
}
