import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { searchKeysOf } from '../../apps/api/src/residence-status/index.ts';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { print, printHead } from './figures.ts';
import { isKnownBefore, listed, writeList } from './imports-list.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';

/** What is wanted of a million rows, in seconds; of fewer rows in proportion. */
const wantedSeconds = 300;
const wantedMegabytes = 512;

/** Milliseconds after which the page of an import asks how far it is. */
const pageAsksEvery = 700;

/** What an import writes, and which rows of it are the import's. */
const written = {
  resident: 'recorded_at >= $1',
  resident_details: 'recorded_at >= $1',
  permanent_residence: 'recorded_at >= $1',
  possible_same_resident: 'recorded_at >= $1',
  visible_resident: 'resident_id in (select id from resident where recorded_at >= $1)',
  dwelling: 'recorded_at >= $1',
  presence: 'recorded_at >= $1',
  confirmation: 'recorded_at >= $1',
  temporary_registration: 'recorded_at >= $1',
  registration_granted_before: 'recorded_at >= $1',
  status_segment: 'known_from >= $1',
  headcount_change: 'true',
  import_row: 'true',
  audit_entry: 'happened_at >= $1',
} as const;

/**
 * The book of a commune as LibreOffice saves it, from the file to facts, status, headcounts and audit: six in ten of its
 * people known, two without number, 5 % in conflict with the register, 2 % wrong, every tenth row twice. The reference is
 * `COPY` of the rows that came of it into tables with the same indexes and without any checks.
 */
export async function benchImports(
  question: PopulationQuestion,
  { rows, data, isOnlyPrepared }: ImportsAsked,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tam-tru-list-'));
  const database = await openBenchDatabase({ ...question, people: 1_000 }, data);
  try {
    const list = await preparedList(rows, folder, data);
    console.log(`${list.name}: ${rows} rows, ${Math.round(list.bytes.length / 1e6)} MB`);
    await knowPeople(database, rows);
    if (isOnlyPrepared) return;
    const began = new Date();
    const took = await bringIn(database, list);
    const copying = await secondsToCopy(database, began, folder);
    printHead();
    report(rows, took, copying);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** How large a list, and whether it is prepared now and brought in by a later run. */
export interface ImportsAsked {
  readonly rows: number;
  /** A folder to keep database and list in, or to find them in again: once brought in, a list is spent. */
  readonly data: string | undefined;
  readonly isOnlyPrepared: boolean;
}

/** The list, kept in the folder of the data: LibreOffice takes minutes to save a million rows. */
async function preparedList(
  rows: number,
  folder: string,
  data: string | undefined,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const kept = data === undefined ? undefined : join(data, `danh-sach-${rows}.xlsx`);
  if (kept !== undefined && existsSync(kept)) return { name: 'danh-sach.xlsx', bytes: await readFile(kept) };
  const list = await writeList(rows, folder);
  if (kept !== undefined && list.name.endsWith('.xlsx')) await writeFile(kept, list.bytes);
  return list;
}

function report(rows: number, took: Awaited<ReturnType<typeof bringIn>>, copying: number): void {
  const { reading, checking, importing, megabytes, outcomes } = took;
  const limit = (wantedSeconds * rows) / 1_000_000;
  const perSecond = (seconds: number) => `${Math.round(rows / seconds)} rows/s`;
  const within = (figure: string, seconds: number) => {
    print({
      figure: `${figure} (${perSecond(seconds)})`,
      ours: `${seconds.toFixed(1)} s`,
      reference: `limit ${limit.toFixed(0)} s`,
      ratio: (seconds / limit).toFixed(2),
    });
  };
  console.log(JSON.stringify(outcomes));
  within(`import of ${rows} rows: file read`, reading);
  within('import: rows tried', checking);
  within('import: persons matched, facts, status, headcounts and audit written', importing);
  within('import: file read and rows taken', reading + importing);
  within('import: from the file to the end, with the trial', reading + checking + importing);
  print({
    figure: 'import: rows taken, against COPY of what came of them',
    ours: perSecond(importing),
    reference: perSecond(copying),
    ratio: `1 / ${(importing / copying).toFixed(1)}`,
  });
  print({
    figure: 'import: most memory its process held',
    ours: `${megabytes} MB`,
    reference: `limit ${wantedMegabytes} MB`,
    ratio: (megabytes / wantedMegabytes).toFixed(2),
  });
}

/** People of the list whom the commune has met before, with number and home, and who are nowhere registered; once a database. */
async function knowPeople(database: BenchDatabase, rows: number): Promise<void> {
  const tables = ['resident', 'resident_details', 'permanent_residence', 'visible_resident'];
  const past = await PastRowLevelSecurity.open(database, tables);
  try {
    const by = `'00000000-0000-7000-8000-000000000001', '2026-01-05'`;
    const prepared = await past.client.query(
      `select from resident where (recorded_by, recorded_at) = (${by}) limit 1`,
    );
    if (prepared.rowCount === 1) return;
    await past.client
      .query(`create temp table known (id uuid default uuidv7(), name text, sex text, born text,
      number text, folded_name text, given_name text)`);
    const lines = function* () {
      for (let index = 0; index < rows; index += 1) {
        if (!isKnownBefore(index)) continue;
        const { fullName, sex, dateOfBirth, personalNumber } = listed(index);
        const { folded_name, given_name } = searchKeysOf(fullName);
        yield `${[fullName, sex, dateOfBirth, personalNumber, folded_name, given_name].join('\t')}\n`;
      }
    };
    await pipeline(
      Readable.from(lines()),
      past.client.query(copyFrom('copy known (name, sex, born, number, folded_name, given_name) from stdin')),
    );
    await past.client.query(`
      insert into resident (id, commune_code, recorded_by, recorded_at) select id, '26740', ${by} from known;
      insert into resident_details (resident_id, recorded_by, recorded_at, holds_from, full_name, sex, date_of_birth, nationality, personal_number)
      select id, ${by}, born::date, name, sex, born, 'VN', number from known;
      insert into permanent_residence (resident_id, recorded_by, recorded_at, commune_code, starts_on)
      select id, ${by}, '31135', born::date from known;
      insert into visible_resident (commune_code, resident_id, folded_name, given_name, birth_year)
      select '26740', id, folded_name, given_name, left(born, 4)::smallint from known;
      analyze ${tables.join(', ')}`);
  } finally {
    await past.close();
  }
}

type State = { readonly state: string; readonly outcomes: object; readonly fault: string | null };

/** As an officer would: sends the file, takes the columns as recognised, has the rows tried and taken. */
async function bringIn(database: BenchDatabase, list: { readonly name: string; readonly bytes: Buffer }) {
  const server = await BenchServer.start(database, 4);
  let megabytes = 0;
  const watch = setInterval(() => {
    for (const child of childrenOf(server.pid)) megabytes = Math.max(megabytes, residentMegabytes(child));
  }, 200);
  try {
    const signIn = async () => ({
      ...(await server.signIn('police.commune')),
      'access-purpose': 'temporary_residence_case',
    });
    let headers = await signIn();
    const id = randomUUID();
    const ask = async <T>(path: string, body?: object): Promise<T> => {
      const answer = await server.ask(body ? 'POST' : 'GET', `/api/v1/imports/${path}`, headers, body);
      if (answer.status === 401) {
        // A sign-in lasts a quarter of an hour.
        headers = await signIn();
        return ask(path, body);
      }
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`);
      return JSON.parse(answer.body) as T;
    };
    const reached = async (wanted: string): Promise<State> => {
      for (;;) {
        const progress = await ask<State>(`${id}/progress`);
        if (progress.state === wanted) return progress;
        if (progress.state === 'unreadable') throw new Error(progress.fault ?? '');
        await wait(pageAsksEvery);
      }
    };
    const seconds = async (work: () => Promise<unknown>) => {
      const started = performance.now();
      await work();
      return (performance.now() - started) / 1000;
    };
    const reading = await seconds(async () => {
      const answer = await fetch(`${server.address}/api/v1/imports/${id}?kind=granted_registrations`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': list.name },
        body: new Uint8Array(list.bytes),
      });
      if (answer.status !== 200) throw new Error(await answer.text());
      await reached('read');
    });
    const { columns } = await ask<{ columns: { column: number; field: string | null }[] }>(id);
    const settled = columns
      .filter(({ field }) => field !== null)
      .map(({ column, field }) => ({ column, field }));
    const checking = await seconds(async () => {
      await ask(`${id}/columns`, { source: 'Sổ của phường', columns: settled, defaults: {} });
      await reached('checked');
    });
    let outcomes: object = {};
    const importing = await seconds(async () => {
      await ask(`${id}/start`, {});
      ({ outcomes } = await reached('imported'));
    });
    return { reading, checking, importing, megabytes, outcomes };
  } finally {
    clearInterval(watch);
    await server.stop();
  }
}

/** Seconds to write the same rows into tables with the same indexes, as their owner, with nothing checked. */
async function secondsToCopy(database: BenchDatabase, began: Date, folder: string): Promise<number> {
  const tables = Object.keys(written) as (keyof typeof written)[];
  const past = await PastRowLevelSecurity.open(database, tables);
  try {
    const { client } = past;
    await client.query('create schema copied');
    let seconds = 0;
    for (const table of tables) {
      const file = join(folder, table);
      const condition = written[table].replace('$1', pg.escapeLiteral(began.toISOString()));
      const { rows } = await client.query<{ names: string }>(
        `select string_agg(column_name, ', ' order by ordinal_position) as names from information_schema.columns
          where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      const names = rows[0]!.names;
      await pipeline(
        client.query(copyTo(`copy (select ${names} from ${table} where ${condition}) to stdout`)),
        createWriteStream(file),
      );
      await client.query(
        `create table copied.${table} (like public.${table} including generated including indexes)`,
      );
      await withoutExclusion(client, table);
      const started = performance.now();
      await pipeline(
        createReadStream(file),
        client.query(copyFrom(`copy copied.${table} (${names}) from stdin`)),
      );
      seconds += (performance.now() - started) / 1000;
      await rm(file);
    }
    return seconds;
  } finally {
    await past.close();
  }
}

async function withoutExclusion(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ conname: string }>(
    `select conname from pg_constraint where conrelid = ('copied.' || $1)::regclass and contype = 'x'`,
    [table],
  );
  for (const { conname } of rows)
    await client.query(`alter table copied.${table} drop constraint ${conname}`);
}

function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split(' ')
        .filter((one) => one !== '')
        .map(Number)
    : [];
}

/** The most that a program has held, as Linux tells it; elsewhere nobody knows. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  const found = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8')) : null;
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}
