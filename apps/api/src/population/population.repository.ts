import { once } from 'node:events';
import { setImmediate as otherWork } from 'node:timers/promises';
import { foldName } from '@libs/administrative-units';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CannotStart } from '../cannot-start.ts';
import { connect } from '../database/index.ts';
import { recountAll } from '../headcounts/index.ts';
import { lawInForce } from '../rule-book/index.ts';
import { laidAside } from './laid-aside.repository.ts';
import type { Population } from './population.ts';
import {
  type Cell,
  columnsOf,
  DueDays,
  FilingNumbers,
  populatedTables,
  type PopulatedTable,
  writeDwelling,
  writePerson,
} from './rows.ts';

/** What came of a load. */
export interface LoadedPopulation {
  readonly people: number;
  readonly rows: number;
}

export interface LoadOptions {
  /** Told now and then how many people have been loaded. */
  readonly onProgress?: (people: number) => void;
}

/** Few enough to keep a batch small in memory, and enough that the start of each COPY does not matter. */
const peoplePerBatch = 2_000;

/** Rows worked out before Postgres is given its turn on the connection. */
const peoplePerTurn = 20;

/**
 * Loads a synthetic population, whole or not at all, as the owner of the schema. Refuses a database that holds any
 * person who is not synthetic.
 */
export async function loadPopulation(
  ownerUrl: string,
  population: Population,
  options: LoadOptions = {},
): Promise<LoadedPopulation> {
  const client = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  try {
    await client.query('begin');
    const loaded = await inTransaction(client, population, options);
    await client.query('commit');
    await client.query(`vacuum (analyze) ${[...populatedTables, ...headcountTables].join(', ')}`);
    return loaded;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw explained(fault);
  } finally {
    await client.end();
  }
}

/** Whether nobody at all has been recorded in this database. */
export async function holdsNobody(ownerUrl: string): Promise<boolean> {
  const client = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  try {
    await client.query('begin');
    // The owner is subject to row-level security like everybody else; only for this question it is not.
    await client.query('alter table resident no force row level security');
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from resident) as empty',
    );
    return rows[0]?.empty === true;
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}

async function inTransaction(
  client: pg.Client,
  population: Population,
  { onProgress }: LoadOptions,
): Promise<LoadedPopulation> {
  const laid = await laidAside(client, populatedTables, headcountTables);
  const { rows } = await client.query<{ real: boolean }>(
    'select exists (select from resident where not synthetic) as real',
  );
  if (rows[0]?.real) {
    throw new CannotStart(
      'This database holds people who are not synthetic: a synthetic population belongs into a database of its own.',
    );
  }
  const { rules, office } = await lawInForce({
    query: async <T>(text: string, values?: unknown[]) =>
      (await client.query<pg.QueryResultRow>(text, values)).rows as T,
  });
  const numbers = new FilingNumbers(
    (
      await client.query<{ commune_code: string; year: number; number: number }>(
        'select commune_code, year, max(number) as number from residence_filing group by 1, 2',
      )
    ).rows,
  );
  const load = { rules, dueDays: new DueDays(rules, office), numbers };
  let people = 0;
  let written = 0;
  let batch = new Batch();
  let loading: Promise<void> = Promise.resolve();
  const send = async () => {
    // One batch is on its way to Postgres while the next is worked out.
    await loading;
    const full = batch;
    written += full.rows;
    loading = full.load(client);
    // Its fault is met at the next await; until then it must not count as unhandled.
    loading.catch(() => undefined);
    batch = new Batch();
  };
  for (const dwelling of population.dwellings()) {
    writeDwelling(batch.write, dwelling, foldName(dwelling.address));
    if (batch.rows === 20_000) await send();
  }
  await send();
  for (const person of population.people()) {
    writePerson(batch.write, person, load);
    people += 1;
    if (people % peoplePerTurn === 0) await otherWork();
    if (people % peoplePerBatch === 0) {
      await send();
      onProgress?.(people);
    }
  }
  await send();
  await loading;
  await laid.build();
  await countAnew(client);
  await laid.force();
  return { people, rows: written };
}

/** What headcounts are read from; nobody appended to it while the segments were loaded. */
const headcountTables = ['headcount_change', 'headcount_sum'] as const;

/** Makes the sums of headcounts what all segments add up to; changes that waited to be added are in it. */
async function countAnew(client: pg.Client): Promise<void> {
  await client.query('analyze status_segment');
  await client.query('delete from headcount_change');
  await recountAll({
    query: async <Rows>(sql: string, parameters?: unknown[]) =>
      (await client.query(sql, parameters as unknown[])).rows as Rows,
  });
}

/** Rows of all tables, as the text that COPY reads. */
class Batch {
  readonly #lines = new Map<PopulatedTable, string[]>();
  rows = 0;

  readonly write = (table: PopulatedTable, ...cells: readonly Cell[]): void => {
    const lines = this.#lines.get(table);
    const line = lineOf(cells);
    if (lines) lines.push(line);
    else this.#lines.set(table, [line]);
    this.rows += 1;
  };

  async load(client: pg.Client): Promise<void> {
    for (const table of populatedTables) {
      const lines = this.#lines.get(table);
      if (!lines) continue;
      const stream = client.query(copyFrom(`copy ${table} (${columnsOf[table]}) from stdin`));
      const finished = once(stream, 'finish');
      stream.end(lines.join(''));
      await finished;
    }
  }
}

const needsEscape = /[\\\t\n\r]/;

function lineOf(cells: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    const text = cell === null ? '\\N' : typeof cell === 'string' ? escaped(cell) : String(cell);
    line += at === 0 ? text : `\t${text}`;
  }
  return `${line}\n`;
}

const escaped = (text: string): string =>
  needsEscape.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

/** A second population with the same numbers is the operator's mistake, not ours. */
function explained(fault: unknown): unknown {
  const { code } = fault as { code?: string };
  return code === '23505' || code === '23P01'
    ? new CannotStart(
        'This database holds a synthetic population already, with the same ids or numbers; nothing was added.',
      )
    : fault;
}
