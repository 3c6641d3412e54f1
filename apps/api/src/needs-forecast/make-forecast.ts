import { type Day } from '@libs/calendar';
import { type KnownPast, type PastYear, schoolYearAfter } from '@libs/needs-forecast';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type Asker, type Transaction, Transactions } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { composeForecast, type ReadPast } from './compose-forecast.ts';
import { Forecasts } from './forecasts.repository.ts';
import { KnownPastQueries } from './known-past.queries.ts';

/** How far a forecast has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

const yearsLearntFrom = [1, 2, 3] as const;

/** Makes the forecast of every area anew, with its test on last year, from the stored status of everybody. */
@Injectable()
export class MakeForecast {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownPastQueries,
    private readonly forecasts: Forecasts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param asker background work
   * @param signal leaves off between two steps; then nothing changes
   * @returns how many areas there are forecasts of: none where nobody was ever counted
   */
  make(asker: Asker, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<number> {
    const today = this.clock.today();
    return this.transactions.run(asker, async (tx) => {
      const past = await this.read(tx, today, onProgress, signal);
      const areas = past ? composeForecast(past, allProvinces()) : [];
      signal?.throwIfAborted();
      await this.forecasts.replace(tx, areas, today.toString());
      onProgress(1);
      return areas.length;
    });
  }

  /** Everything that a forecast and its test follow from; null where nobody was ever counted. */
  async read(
    tx: Transaction,
    today: Day,
    onProgress: OnProgress = () => undefined,
    signal?: AbortSignal,
  ): Promise<ReadPast | null> {
    const steps = 20;
    let done = 0;
    const step = async <T>(work: Promise<T>): Promise<T> => {
      const result = await work;
      onProgress((done += 1) / steps);
      signal?.throwIfAborted();
      return result;
    };
    if ((await step(this.known.lookBack(tx, today))) === 0) return null;
    const firstSchoolYear = schoolYearAfter(today);
    const until = async (back: number): Promise<PastYear> => ({
      schoolYear: firstSchoolYear - back,
      outcomes: await step(this.known.outcomesUntilOpening(tx, back)),
      arrivals: await step(this.known.arrivalsUntilOpening(tx, back)),
    });
    const untilOpening: PastYear[] = [];
    for (const back of [...yearsLearntFrom, 4]) untilOpening.push(await until(back));
    const betweenOpenings: PastYear[] = [];
    for (const back of yearsLearntFrom) {
      betweenOpenings.push({
        schoolYear: firstSchoolYear - back,
        outcomes: await step(this.known.outcomesBetweenOpenings(tx, back)),
        arrivals: await step(this.known.arrivalsBetweenOpenings(tx, back)),
      });
    }
    const stock = await step(this.known.stock(tx, 0));
    const stockAYearAgo = await step(this.known.stock(tx, 1));
    const atLastOpening = await step(this.known.atOpening(tx, 1));
    const atOpeningBefore = await step(this.known.atOpening(tx, 2));
    const seen = [stock, stockAYearAgo, atLastOpening, ...untilOpening.map(({ arrivals }) => arrivals)];
    const provinceOf = await this.known.provincesOf(tx, [
      ...new Set(seen.flatMap((list) => list.map(({ commune }) => commune))),
    ]);
    const now: KnownPast = {
      year: today.year,
      firstSchoolYear,
      provinceOf,
      stock,
      untilOpening: untilOpening.slice(0, 3),
      betweenOpenings,
    };
    const aYearAgo: KnownPast = {
      year: today.year - 1,
      firstSchoolYear: firstSchoolYear - 1,
      provinceOf,
      stock: stockAYearAgo,
      untilOpening: untilOpening.slice(1),
      betweenOpenings: [],
    };
    return { now, aYearAgo, atLastOpening, atOpeningBefore };
  }
}

const allProvinces = (): string[] => [
  ...new Set([...publishedUnits().provinces.all()].map(([, province]) => province)),
];
