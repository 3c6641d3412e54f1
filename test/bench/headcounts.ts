import { type Day, epochDay, fromEpochDay, toEpochDay } from '@libs/calendar';
import type { Transaction } from '../../apps/api/src/database/index.ts';
import type { CheckedQuestion } from '../../apps/api/src/headcounts/checked-question.ts';
import { segmentsSql } from './headcount-over-segments.ts';
import type { Dimension } from '../../apps/api/src/headcounts/headcounts.messages.ts';
import { HeadcountsQueries } from '../../apps/api/src/headcounts/headcounts.queries.ts';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { askers, type BenchDatabase } from './bench-database.ts';
import { faster, print, timesOf, within } from './figures.ts';
import { HeadcountReferences } from './headcount-references.ts';
import { explaining, keepPlan } from './keep-plan.ts';

const tenYears = 3_650;
const nation = { communes: null, formerProvinces: null } as const;
const oneCommune = { communes: ['26740'], formerProvinces: undefined } as const;

/** Tables that a cube has, each compared with counting the segments one by one. */
const tables: readonly (readonly Dimension[])[] = [
  ['commune', 'status', 'sex'],
  ['commune', 'sex', 'age_group'],
  ['status', 'sex', 'age_group'],
  ['province', 'origin_province', 'status'],
  ['commune', 'movement', 'status'],
];
const dimensions: readonly Dimension[] = [
  'status', 'group', 'movement', 'sex', 'age_group', 'birth_year', 'origin_province', 'purpose', 'province', 'commune',
]; // prettier-ignore

/** Headcounts in the database, each against the same rows counted without sums. */
export async function benchHeadcounts(database: BenchDatabase, { today }: PopulationQuestion): Promise<void> {
  const references = await HeadcountReferences.open(database);
  try {
    await national(database, references, today);
    await communeByCommune(database, today);
    for (const by of tables) await table(database, references, by, today);
    await wideAndKnown(database, today);
    await overTime(database, references, today);
    await againstTheFacts(database, references, today);
  } finally {
    await references.close();
  }
}

const question = (
  on: Day | readonly Day[],
  by: readonly Dimension[],
  more: Partial<CheckedQuestion> = {},
): CheckedQuestion => ({
  days: Array.isArray(on) ? (on as readonly Day[]) : [on as Day],
  by,
  basis: 'current34',
  codeSet: 'NSO-34',
  population: 'migrants',
  area: nation,
  knownBefore: null,
  ...more,
});

const queries = new HeadcountsQueries();

/** Ours, as the asker sees it: with row-level security, parsed by the driver and read. */
const asked =
  ({ transactions }: BenchDatabase, asker: (typeof askers)[keyof typeof askers]) =>
  (about: CheckedQuestion) =>
    transactions.run(asker, (tx) => queries.count(tx, about));

async function national(database: BenchDatabase, references: HeadcountReferences, today: Day): Promise<void> {
  const words = 'national headcount, commune x status';
  const ours = asked(database, askers.nationalLabour);
  const days = spreadDays(today, 200);
  await timesOf(days.slice(0, 10), (on) => ours(question(on, ['commune', 'status'])));
  const times = await timesOf(days, (on) => ours(question(on, ['commune', 'status'])));
  print(within(`${words}, 200 days`, times, 60));
  const some = days.slice(0, 20);
  const bySegments = await timesOf(some, (on) => references.overSegments(on));
  print(faster(`${words}, against group by over the segments`, times, bySegments));
  for (const on of days.slice(0, 3)) {
    const [counted] = await ours(question(on, ['commune', 'status']));
    mustBeEqual(`${words} on ${String(on)}`, counted!.rows, await references.overSegments(on));
  }
  await keep(database, words, question(days[0]!, ['commune', 'status']));
}

/** The statement over the facts takes so long that two days must do. */
async function againstTheFacts(
  database: BenchDatabase,
  references: HeadcountReferences,
  today: Day,
): Promise<void> {
  const words = 'everybody away, commune x status';
  const ours = asked(database, askers.nationalLabour);
  const away = (on: Day) => question(on, ['commune', 'status'], { population: 'all_away' });
  const days = spreadDays(today, 40);
  const times = await timesOf(days, (on) => ours(away(on)));
  const reference = await timesOf(days.slice(0, 2), async (on) => {
    const rows = await references.overFacts(on);
    const [counted] = await ours(away(on));
    mustBeEqual(`${words} on ${String(on)}`, counted!.rows, rows);
  });
  print(faster(`${words}, against SQL over the facts`, times, reference));
}

async function communeByCommune(database: BenchDatabase, today: Day): Promise<void> {
  const ours = asked(database, askers.communePolice);
  for (const dimension of dimensions) {
    const questions = spreadDays(today, 100).map((on) => question(on, [dimension], { area: oneCommune }));
    await timesOf(questions.slice(0, 5), ours);
    print(within(`one commune by ${dimension}`, await timesOf(questions, ours), 20));
  }
}

async function table(
  database: BenchDatabase,
  references: HeadcountReferences,
  by: readonly Dimension[],
  today: Day,
): Promise<void> {
  const words = `national headcount, ${by.join(' x ')}`;
  const ours = asked(database, askers.nationalLabour);
  const questions = spreadDays(today, 20).map((on) => question(on, by));
  await timesOf(questions.slice(0, 3), ours);
  const times = await timesOf(questions, ours);
  const few = questions.slice(0, 5);
  const reference = await timesOf(few, async (about) => {
    const { sql, parameters } = segmentsSql(about);
    return references.statement(sql, parameters);
  });
  print(faster(`${words}, against the segments`, times, reference));
  const { sql, parameters } = segmentsSql(few[0]!);
  const rows = await references.statement<{ count: number }>(sql, parameters);
  const [counted] = await ours(few[0]!);
  mustBeEqual(
    words,
    counted!.rows,
    rows.filter(({ count }) => count > 0),
  );
  await keep(database, words, questions[0]!);
}

async function wideAndKnown(database: BenchDatabase, today: Day): Promise<void> {
  const ours = asked(database, askers.nationalLabour);
  const days = spreadDays(today, 5);
  const wide = days.map((on) => question(on, ['province', 'status', 'purpose', 'age_group']));
  print(within('a wider table: province x status x purpose x age_group', await timesOf(wide, ours), 2_000));
  const knownBefore = `${today.subtract({ years: 1 }).toString()}T00:00:00+07:00`;
  const known = days.map((on) => question(on, ['commune', 'status'], { knownBefore }));
  print(within('commune x status as known a year ago', await timesOf(known, ours), 2_000));
  await keep(database, 'commune x status as known a year ago', known[0]!);
}

async function overTime(database: BenchDatabase, references: HeadcountReferences, today: Day): Promise<void> {
  const ours = asked(database, askers.nationalLabour);
  const months = Array.from({ length: 36 }, (_none, index) =>
    today.with({ day: 1 }).subtract({ months: index }),
  );
  const series = question(months, ['status']);
  const again = Array.from({ length: 20 }, () => series);
  await ours(series);
  const times = await timesOf(again, ours);
  const reference = await timesOf([series], (about) => {
    const { sql, parameters } = segmentsSql(about);
    return references.statement(sql, parameters);
  });
  print(faster('a national series of 36 months by status, against the segments', times, reference));
  const matrix = spreadDays(today, 50).map((on) => question(on, ['origin_province', 'province']));
  await timesOf(matrix.slice(0, 5), ours);
  const matrixTimes = await timesOf(matrix, ours);
  const matrixReference = await timesOf(matrix.slice(0, 10), (about) => {
    const { sql, parameters } = segmentsSql(about);
    return references.statement(sql, parameters);
  });
  print(faster('the matrix of the 34 provinces, against the segments', matrixTimes, matrixReference));
  await keep(database, 'a national series of 36 months by status', series);
  await keep(database, 'the matrix of the 34 provinces', matrix[0]!);
}

async function keep({ transactions }: BenchDatabase, words: string, about: CheckedQuestion): Promise<void> {
  const plans: string[] = [];
  await transactions.run(askers.nationalLabour, (tx: Transaction) =>
    queries.count(explaining(tx, plans), about),
  );
  await keepPlan(words.replaceAll(/[^a-z0-9]+/g, '-'), `${words}: ${String(about.days[0])}`, plans);
}

/** Both must have counted the same people in the same cells. */
function mustBeEqual(words: string, ours: readonly object[], reference: readonly object[]): void {
  const texts = (rows: readonly object[]) =>
    rows
      .map((row) => {
        const { counted_on: _on, origin_unknown: _unknown, ...cell } = row as Record<string, unknown>;
        return JSON.stringify(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)));
      })
      .sort()
      .join('\n');
  if (texts(ours) !== texts(reference)) throw new Error(`${words}: ours and the reference do not agree`);
}

/** Distinct days over ten years, in an order that jumps about: no answer warms the next one. */
function spreadDays(today: Day, count: number): Day[] {
  const last = toEpochDay(today);
  return Array.from({ length: count }, (_none, index) =>
    fromEpochDay(epochDay(last - ((index * 1_489) % tenYears))),
  );
}
