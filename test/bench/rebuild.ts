import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { to as copyTo } from 'pg-copy-streams';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print } from './figures.ts';
import { factTables } from './headcount-references.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';

const mostMemory = 512;

/** `npm run rebuild-status` as it is run in service, against COPY of everything it reads. */
export async function benchRebuild(database: BenchDatabase, { people }: PopulationQuestion): Promise<void> {
  const copying = await secondsToCopy(database);
  const { comparing, counting, peakMegabytes } = await secondsToRebuild(database);
  const perSecond = (seconds: number) => `${Math.round(people / seconds)} people/s`;
  print({
    figure: 'rebuild: everybody derived anew and compared, against COPY of what it reads',
    ours: perSecond(comparing),
    reference: perSecond(copying),
    ratio: `1 / ${(comparing / copying).toFixed(1)}`,
  });
  print({
    figure: 'rebuild with all sums of headcounts counted anew',
    ours: perSecond(comparing + counting),
    reference: perSecond(copying),
    ratio: `1 / ${((comparing + counting) / copying).toFixed(1)}`,
  });
  print({
    figure: 'rebuild: most memory it held',
    ours: `${peakMegabytes} MB`,
    reference: `limit ${mostMemory} MB`,
    ratio: (peakMegabytes / mostMemory).toFixed(2),
  });
}

async function secondsToCopy(database: BenchDatabase): Promise<number> {
  const past = await PastRowLevelSecurity.open(database, factTables);
  try {
    const started = performance.now();
    for (const table of factTables) {
      const rows = past.client.query(copyTo(`copy (select * from ${table}) to stdout`));
      rows.resume();
      await once(rows, 'end');
    }
    return (performance.now() - started) / 1000;
  } finally {
    await past.close();
  }
}

async function secondsToRebuild({ appUrl }: BenchDatabase) {
  const program = spawn(
    process.execPath,
    ['--max-old-space-size=256', '--max-semi-space-size=32', 'dist/apps/api/src/commands/rebuild-status.js'],
    { env: { ...process.env, DATABASE_URL: appUrl }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, residentMegabytes(program.pid!));
  }, 100);
  const started = performance.now();
  const ended = once(program, 'exit');
  const reached: number[] = [];
  for await (const line of createInterface(program.stdout)) {
    reached.push((performance.now() - started) / 1000);
    if (!/: 0 (segments|sums) /.test(line)) throw new Error(`the rebuild found something to mend: ${line}`);
  }
  const [code] = (await ended) as [number];
  clearInterval(watch);
  const [comparing, all] = reached;
  if (code !== 0 || comparing === undefined || all === undefined) throw new Error('the rebuild failed');
  return { comparing, counting: all - comparing, peakMegabytes };
}

/** The most that a program has held, as Linux tells it; elsewhere nobody knows. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  const found = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8')) : null;
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}
