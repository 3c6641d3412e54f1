import type { Day } from '@libs/calendar';
import type { Transaction } from '../../apps/api/src/database/index.ts';
import type { CheckedQuestion } from '../../apps/api/src/headcounts/checked-question.ts';
import { segmentsSql } from './headcount-over-segments.ts';
import type { Dimension } from '../../apps/api/src/headcounts/headcounts.messages.ts';
import type { CountedDay } from '../../apps/api/src/headcounts/headcount-tally.ts';
import { HeadcountsQueries } from '../../apps/api/src/headcounts/headcounts.queries.ts';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { askers, type BenchDatabase } from './bench-database.ts';
import { alone, faster, percentiles, print, type Times, timesOf, within } from './figures.ts';
import { HeadcountReferences } from './headcount-references.ts';
import { explaining, keepPlan } from './keep-plan.ts';
import { spreadDays } from './spread-days.ts';

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

/** More dimensions than the sums of few kinds have. */
const wideTables: readonly (readonly Dimension[])[] = [
  ['province', 'status', 'purpose', 'age_group'],
  ['commune', 'status', 'sex', 'age_group', 'purpose'],
];

/**
 * Headcounts in the database, each against the same rows counted without sums; by themselves where the facts were left out,
 * as there are so many people that the references would take hours.
 */
export async function benchHeadcounts(
  database: BenchDatabase,
  { today, people }: PopulationQuestion,
): Promise<void> {
  const references = database.hasFacts ? await HeadcountReferences.open(database) : null;
  const bench = new HeadcountBench(database, references, today, nationalLimitFor(people));
  try {
    await bench.national();
    await bench.againstTheFacts();
    await bench.oneCommune();
    for (const by of tables) await bench.table(by);
    for (const by of wideTables) await bench.wideTable(by);
    await bench.asKnownAYearAgo(['commune', 'status']);
    await bench.asKnownAYearAgo(['province', 'status', 'purpose', 'age_group']);
    await bench.overTime();
    await bench.matrix();
  } finally {
    await references?.close();
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

/** A national table at most this long in the database, in milliseconds. */
export const nationalLimitFor = (people: number): number => (people < 10_000_000 ? 60 : 150);
const communeLimit = 20;
const wideLimit = 2_000;

type AskerOf = (typeof askers)[keyof typeof askers];

class HeadcountBench {
  private readonly queries = new HeadcountsQueries();

  constructor(
    private readonly database: BenchDatabase,
    private readonly references: HeadcountReferences | null,
    private readonly today: Day,
    private readonly nationalLimit: number,
  ) {}

  async national(): Promise<void> {
    const words = 'national headcount, commune x status';
    const questions = this.onDays(200, ['commune', 'status']);
    await timesOf(questions.slice(0, 10), (about) => this.ours(about));
    const inDatabase: number[] = [];
    const times = await timesOf(questions, async (about) =>
      inDatabase.push(await this.timeInDatabase(about)),
    );
    print(within(`${words}, 200 days, in the database`, percentiles(inDatabase), this.nationalLimit));
    print(within(`${words}, 200 days, added up as well`, times, this.nationalLimit));
    await this.againstSegments(words, times, questions.slice(0, 20));
    for (const about of questions.slice(0, 3)) await this.checkSame(words, about);
    await this.keepPlan(words, questions[1]!);
    await this.keepPlanOverSegments(words, questions[1]!);
  }

  /** The statement over the facts takes so long that two days must do. */
  async againstTheFacts(): Promise<void> {
    const { references } = this;
    if (!references) return;
    const words = 'everybody away, commune x status';
    const questions = this.onDays(40, ['commune', 'status'], { population: 'all_away' });
    const times = await timesOf(questions, (about) => this.ours(about));
    const reference = await timesOf(questions.slice(0, 2), async (about) => {
      mustBeEqual(words, (await this.ours(about))[0]!.rows, await references.overFacts(about.days[0]!));
    });
    print(faster(`${words}, against SQL over the facts`, times, reference));
  }

  async oneCommune(): Promise<void> {
    for (const dimension of dimensions) {
      const words = `one commune by ${dimension}`;
      const questions = this.onDays(100, [dimension], { area: oneCommune });
      await timesOf(questions.slice(0, 5), (about) => this.ours(about, askers.communePolice));
      const times = await timesOf(questions, (about) => this.ours(about, askers.communePolice));
      print(within(words, times, communeLimit));
      await this.againstSegments(words, times, questions.slice(0, 20));
      await this.checkSame(words, questions[1]!, askers.communePolice);
    }
  }

  async table(by: readonly Dimension[]): Promise<void> {
    const words = `national headcount, ${by.join(' x ')}`;
    const questions = this.onDays(40, by);
    await timesOf(questions.slice(0, 3), (about) => this.ours(about));
    const times = await timesOf(questions, (about) => this.ours(about));
    await this.againstSegments(words, times, questions.slice(0, 10));
    await this.checkSame(words, questions[1]!);
    await this.keepPlan(words, questions[1]!);
  }

  async wideTable(by: readonly Dimension[]): Promise<void> {
    const words = `a wider table, ${by.join(' x ')}`;
    const questions = this.onDays(20, by);
    print(within(words, await timesOf(questions, (about) => this.ours(about)), wideLimit));
    await this.checkSame(words, questions[1]!);
    await this.keepPlan(words, questions[1]!);
  }

  async asKnownAYearAgo(by: readonly Dimension[]): Promise<void> {
    if (!this.database.hasFacts) return;
    const words = `as known a year ago, ${by.join(' x ')}`;
    const knownBefore = `${this.today.subtract({ years: 1 }).toString()}T00:00:00+07:00`;
    const questions = this.onDays(20, by, { knownBefore });
    print(within(words, await timesOf(questions, (about) => this.ours(about)), wideLimit));
    await this.checkSame(words, questions[1]!);
    await this.keepPlan(words, questions[1]!);
  }

  async overTime(): Promise<void> {
    const words = 'a national series of 36 months by status';
    const months = Array.from({ length: 36 }, (_none, index) =>
      this.today.with({ day: 1 }).subtract({ months: index }),
    );
    const series = question(months, ['status']);
    await this.ours(series);
    const times = await timesOf(Array.from({ length: 20 }, () => series), (about) => this.ours(about)); // prettier-ignore
    await this.againstSegments(words, times, [series]);
    await this.keepPlan(words, series);
  }

  async matrix(): Promise<void> {
    const words = 'the matrix of the 34 provinces';
    const questions = this.onDays(100, ['origin_province', 'province']);
    await timesOf(questions.slice(0, 5), (about) => this.ours(about));
    const times = await timesOf(questions, (about) => this.ours(about));
    await this.againstSegments(words, times, questions.slice(0, 20));
    await this.checkSame(words, questions[1]!);
    await this.keepPlan(words, questions[1]!);
  }

  private onDays(
    count: number,
    by: readonly Dimension[],
    more: Partial<CheckedQuestion> = {},
  ): CheckedQuestion[] {
    return spreadDays(this.today, count).map((on) => question(on, by, more));
  }

  /** As the asker sees it: with row-level security, parsed by the driver, read and added up. */
  private ours(about: CheckedQuestion, asker: AskerOf = askers.nationalLabour): Promise<CountedDay[]> {
    return this.database.transactions.run(asker, (tx) => this.queries.count(tx, about));
  }

  /** How long the statement takes until its answer is there; the rest is added up as always. */
  private async timeInDatabase(about: CheckedQuestion): Promise<number> {
    let time = 0;
    await this.database.transactions.run(askers.nationalLabour, (tx: Transaction) => {
      const query = async (sql: string, parameters?: unknown[]) => {
        const started = performance.now();
        const rows = await tx.query<unknown[]>(sql, parameters);
        time = performance.now() - started;
        return rows;
      };
      return this.queries.count({ query } as unknown as Transaction, about);
    });
    return time;
  }

  private async againstSegments(
    words: string,
    times: Times,
    questions: readonly CheckedQuestion[],
  ): Promise<void> {
    const { references } = this;
    if (!references) return print(alone(words, times));
    const counted = await timesOf(questions, (about) => {
      const { sql, parameters } = segmentsSql(about);
      return references.statement(sql, parameters);
    });
    print(faster(`${words}, against group by over the segments`, times, counted));
  }

  private async checkSame(words: string, about: CheckedQuestion, asker?: AskerOf): Promise<void> {
    if (!this.references) return;
    const { sql, parameters } = segmentsSql(about);
    const rows = await this.references.statement<{ count: number }>(sql, parameters);
    const [counted] = await this.ours(about, asker);
    mustBeEqual(words, counted!.rows, rows.filter(({ count }) => count > 0)); // prettier-ignore
  }

  private async keepPlan(words: string, about: CheckedQuestion): Promise<void> {
    if (!this.references) return;
    const plans: string[] = [];
    await this.database.transactions.run(askers.nationalLabour, (tx) =>
      this.queries.count(explaining(tx, plans), about),
    );
    await keepPlan(fileName(words), `${words}: ${String(about.days[0])}`, plans);
  }

  private async keepPlanOverSegments(words: string, about: CheckedQuestion): Promise<void> {
    if (!this.references) return;
    const { sql, parameters } = segmentsSql(about);
    const rows = await this.references.statement<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off) ${sql}`,
      parameters,
    );
    await keepPlan(
      `${fileName(words)}-reference`,
      `${words}, group by over the segments: ${String(about.days[0])}`,
      [rows.map((row) => row['QUERY PLAN']).join('\n')],
    );
  }
}

const fileName = (words: string) => words.replaceAll(/[^a-z0-9]+/g, '-');

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
