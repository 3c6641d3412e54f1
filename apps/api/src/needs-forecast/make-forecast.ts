import { type Day } from '@libs/calendar';
import {
  type Cohort,
  type KnownPast,
  type PastYear,
  type ScheduledCohort,
  schoolYearAfter,
} from '@libs/needs-forecast';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type Asker, type Transaction, Transactions } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { composeForecast, type ReadPast } from './compose-forecast.ts';
import { Forecasts } from './forecasts.repository.ts';
import { KnownPastQueries, yearsBack, yearsLearntFrom, yearsTested } from './known-past.queries.ts';

/** How far a forecast has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Makes the forecast of every area anew, with its tests on past years, from the stored status of everybody. */
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

  /** Everything that a forecast and its tests follow from; null where nobody was ever counted. */
  async read(
    tx: Transaction,
    today: Day,
    onProgress: OnProgress = () => undefined,
    signal?: AbortSignal,
  ): Promise<ReadPast | null> {
    const years = Array.from({ length: yearsBack }, (_none, back) => back + 1);
    const steps = 3 + 2 * years.length + 2 * yearsLearntFrom.length + 2 * (yearsTested.length + 1);
    let done = 0;
    const step = async <T>(work: Promise<T>): Promise<T> => {
      const result = await work;
      onProgress((done += 1) / steps);
      signal?.throwIfAborted();
      return result;
    };
    if ((await step(this.known.lookBack(tx, today))) === 0) return null;
    const firstSchoolYear = schoolYearAfter(today);
    const untilOpening: PastYear[] = [];
    for (const back of years) {
      untilOpening.push({
        schoolYear: firstSchoolYear - back,
        outcomes: await step(this.known.outcomesUntilOpening(tx, back)),
        arrivals: await step(this.known.arrivalsUntilOpening(tx, back)),
      });
    }
    const betweenOpenings: PastYear[] = [];
    for (const back of yearsLearntFrom) {
      betweenOpenings.push({
        schoolYear: firstSchoolYear - back,
        outcomes: await step(this.known.outcomesBetweenOpenings(tx, back)),
        arrivals: await step(this.known.arrivalsBetweenOpenings(tx, back)),
      });
    }
    const stock: ScheduledCohort[][] = [];
    for (const back of [0, ...yearsTested]) stock.push(await step(this.known.stock(tx, back)));
    const atOpening: Cohort[][] = [];
    for (const back of [...yearsTested, yearsTested.length + 1])
      atOpening.push(await step(this.known.atOpening(tx, back)));
    const registeredTogether = await step(this.known.registeredTogether(tx, today));
    const seen = [...stock, ...atOpening, ...untilOpening.map(({ arrivals }) => arrivals)];
    const provinceOf = await this.known.provincesOf(tx, [
      ...new Set(seen.flatMap((list) => list.map(({ commune }) => commune))),
    ]);
    const known = (back: number): KnownPast => ({
      year: today.year - back,
      firstSchoolYear: firstSchoolYear - back,
      provinceOf,
      stock: stock[back]!,
      untilOpening: learntFrom(untilOpening.slice(back, back + yearsLearntFrom.length)),
      betweenOpenings: [],
    });
    return {
      now: { ...known(0), betweenOpenings: learntFrom(betweenOpenings) },
      atLastOpening: atOpening[0]!,
      registeredTogether,
      before: yearsTested
        .map((back) => ({
          past: known(back),
          came: atOpening[back - 1]!,
          cameBefore: atOpening[back]!,
        }))
        .filter(({ past }) => past.stock.length > 0 && past.untilOpening.length > 0),
    };
  }
}

/** Years before anybody was counted teach nothing: all who were there would seem to have come. */
const learntFrom = (years: readonly PastYear[]): PastYear[] =>
  years.filter(({ outcomes }) => outcomes.length > 0);

const allProvinces = (): string[] => [
  ...new Set([...publishedUnits().provinces.all()].map(([, province]) => province)),
];
