import { performance } from 'node:perf_hooks';
import { type ComposedArea, composeForecast } from '../../apps/api/src/needs-forecast/compose-forecast.ts';
import { Forecasts } from '../../apps/api/src/needs-forecast/forecasts.repository.ts';
import { MakeForecast } from '../../apps/api/src/needs-forecast/make-forecast.ts';
import { KnownPastQueries, yearsTested } from '../../apps/api/src/needs-forecast/known-past.queries.ts';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { Clock } from '../../apps/api/src/clock.ts';
import { background } from '../../apps/api/src/database/index.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print, timesOf, within } from './figures.ts';
import { BenchServer } from './server.ts';
import { chanceByArea } from './errors-by-chance.ts';
import { errorsBySize, printErrors, type Tested } from './forecast-errors.ts';
import { steadyPast } from './steady-past.ts';

/** The page must answer within a second, whoever asks. */
const pageLimit = 1_000;

/** How long a night's forecast takes on the loaded people, how quickly its page answers, and how far it was off. */
export async function benchNeedsForecast(
  database: BenchDatabase,
  { today }: PopulationQuestion,
): Promise<void> {
  const clock = { today: () => today } as unknown as Clock;
  const known = new KnownPastQueries();
  const making = new MakeForecast(database.transactions, known, new Forecasts(), clock);
  const started = performance.now();
  const areas = await making.make(background('bench'));
  print({
    figure: `forecast of ${areas} areas, made and kept`,
    ours: `${((performance.now() - started) / 1000).toFixed(1)} s`,
    reference: 'once a night',
    ratio: '',
  });
  await pages(database);
  const past = await database.transactions.run(background('bench'), (tx) => making.read(tx, today));
  if (!past) return;
  const composed = composeForecast(past, ['01']);
  printErrors(
    'loaded people, who came twice as often in the last year as before, which nobody could know',
    errorsBySize(testsOf(composed, 1)),
  );
}

/** The tests of the school year so many before the next, each with what chance alone does to it. */
const testsOf = (
  composed: readonly ComposedArea[],
  back: number,
  chance?: ReadonlyMap<string, number>,
): Tested[] =>
  composed.flatMap(({ areaCode: code, figures }) => {
    const test = figures.tests[back - 1];
    return test ? [{ code, test, chance: chance?.get(code) }] : [];
  });

async function pages(database: BenchDatabase): Promise<void> {
  const server = await BenchServer.start(database, 4);
  try {
    for (const [who, path] of [
      ['labour.province', 'needs-forecast?years=5'],
      ['education.province', 'needs-forecast?years=1'],
      ['labour.province', 'needs-forecast?years=5&area=26740'],
      ['labour.national', 'needs-forecast?years=5'],
      ['labour.national', 'needs-forecast/file?years=5&format=xlsx'],
    ] as const) {
      const headers = await server.signIn(who);
      const times = await timesOf(Array.from({ length: 20 }), async () => {
        const { status, body } = await server.ask('GET', `/api/v1/${path}`, headers);
        if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`);
      });
      print(within(`${who} ${path}`, times, pageLimit));
    }
  } finally {
    await server.stop();
  }
}

/**
 * The errors of the forecasts of past years on people whose rates it cannot read: they are drawn from the seed in
 * `population/steady-arrivals.ts`, which the forecast may not import.
 */
export function benchForecastErrors({ people, today, seed }: PopulationQuestion): void {
  const provinceOf = new Map(
    [...publishedUnits().provinces.all()].map(([commune, province]) => [commune, province] as const),
  );
  const started = performance.now();
  const { past, seen, drawn, away } = steadyPast({ people, today, seed }, provinceOf);
  const composed = composeForecast(past, ['01']);
  const years = yearsTested.map((back) => {
    const of = (areaOf: (commune: string) => string | undefined) =>
      chanceByArea(seen, { today, back }, areaOf);
    const chance = new Map([
      ...of(() => 'VN'),
      ...of((commune) => provinceOf.get(commune)),
      ...of((commune) => commune),
    ]);
    return testsOf(composed, back, chance);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const whom = `${drawn} people drawn, of whom about ${away} are away at once (${seconds} s)`;
  printErrors(`last school year, ${whom}`, errorsBySize(years[0]!));
  printErrors(
    `${years.length} school years together, each from what was known a year before`,
    errorsBySize(years.flat()),
  );
}
