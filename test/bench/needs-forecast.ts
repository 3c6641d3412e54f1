import { performance } from 'node:perf_hooks';
import { composeForecast } from '../../apps/api/src/needs-forecast/compose-forecast.ts';
import { Forecasts } from '../../apps/api/src/needs-forecast/forecasts.repository.ts';
import { MakeForecast } from '../../apps/api/src/needs-forecast/make-forecast.ts';
import { KnownPastQueries } from '../../apps/api/src/needs-forecast/known-past.queries.ts';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { Clock } from '../../apps/api/src/clock.ts';
import { background } from '../../apps/api/src/jobs/index.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print, timesOf, within } from './figures.ts';
import { BenchServer } from './server.ts';
import { errorsBySize, printErrors } from './forecast-errors.ts';
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
    errorsBySize(composed.map(({ areaCode, figures }) => ({ code: areaCode, test: figures.test }))),
  );
}

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
 * The errors of last year's forecast on people whose rates it cannot read: they are drawn from the seed in
 * `population/steady-arrivals.ts`, which the forecast may not import.
 */
export function benchForecastErrors({ people, today, seed }: PopulationQuestion): void {
  const provinceOf = new Map(
    [...publishedUnits().provinces.all()].map(([commune, province]) => [commune, province] as const),
  );
  const started = performance.now();
  const { past, drawn, away } = steadyPast({ people, today, seed }, provinceOf);
  const composed = composeForecast(past, ['01']);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  printErrors(
    `${drawn} people drawn, of whom about ${away} are away at once (${seconds} s)`,
    errorsBySize(composed.map(({ areaCode, figures }) => ({ code: areaCode, test: figures.test }))),
  );
  console.log(
    'With perfect rates the median commune of a population of a million still errs by 9 %: that many families come or go by chance.',
  );
}
