import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CannotStart } from '../cannot-start.ts';
import { connect } from '../database/index.ts';
import { recountAll } from '../headcounts/index.ts';
import { batchesFromThreads } from './batches-from-threads.ts';
import { laidAside } from './laid-aside.repository.ts';
import { loadInHand } from './load-in-hand.repository.ts';
import type { Population } from './population.ts';
import type { GivenNumber } from './filing-numbers.ts';
import { columnsIn, populatedTables } from './rows.ts';
import { type WrittenBatch, writtenBatches } from './written-batches.ts';

/** What came of a load. */
export interface LoadedPopulation {
  readonly people: number;
  readonly rows: number;
}

export interface LoadOptions {
  /** Told now and then how many people have been loaded. */
  readonly onProgress?: (people: number) => void;
  /** Leaves out the facts and what was known before: headcounts of what is known now read nothing of it. */
  readonly onlyStatus?: boolean;
}

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
    const loaded = await inTransaction(client, ownerUrl, population, options);
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
  ownerUrl: string,
  population: Population,
  { onProgress, onlyStatus = false }: LoadOptions,
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
  const { rows: given } = await client.query<GivenNumber>(
    'select commune_code, year, max(number) as number from residence_filing group by 1, 2',
  );
  let people = 0;
  let written = 0;
  let loading: Promise<void> = Promise.resolve();
  for await (const batch of batchesOf(population, ownerUrl, given, onlyStatus)) {
    // One batch is on its way to Postgres while the next is worked out.
    await loading;
    loading = load(client, batch);
    // Its fault is met at the next await; until then it must not count as unhandled.
    loading.catch(() => undefined);
    people += batch.people;
    written += batch.rows;
    onProgress?.(people);
  }
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

/** Few people are written sooner than threads start. */
const enoughForThreads = 20_000;

async function* batchesOf(
  population: Population,
  ownerUrl: string,
  given: readonly GivenNumber[],
  onlyStatus: boolean,
): AsyncGenerator<WrittenBatch> {
  if (population.question.people >= enoughForThreads) {
    yield* batchesFromThreads(population.question, ownerUrl, given, onlyStatus);
  } else {
    yield* writtenBatches(population, await loadInHand(ownerUrl, given), { first: 0, of: 1, onlyStatus });
  }
}

async function load(client: pg.Client, { tables }: WrittenBatch): Promise<void> {
  for (const [table, bytes] of tables) {
    const { names } = columnsIn(table);
    const stream = client.query(copyFrom(`copy ${table} (${names}) from stdin (format binary)`));
    const finished = once(stream, 'finish');
    stream.end(bytes);
    await finished;
  }
}

/** A second population with the same numbers is the operator's mistake, not ours. */
function explained(fault: unknown): unknown {
  const { code } = fault as { code?: string };
  return code === '23505' || code === '23P01'
    ? new CannotStart(
        'This database holds a synthetic population already, with the same ids or numbers; nothing was added.',
      )
    : fault;
}
