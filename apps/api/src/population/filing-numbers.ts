import { isoOfEpochDay } from '@libs/calendar';
import { dayOfInstant } from './recording.ts';
import type { Second } from './synthetic-person.ts';

/** The last number that filings of a commune have taken in a year. */
export interface GivenNumber {
  readonly commune_code: string;
  readonly year: number;
  readonly number: number;
}

/** The number of a filing in its commune and year, counted while a population is written. */
export class FilingNumbers {
  readonly #last: Map<string, number>;

  /** @param given numbers that filings have already */
  constructor(given: readonly GivenNumber[]) {
    this.#last = new Map(
      given.map(({ commune_code, year, number }) => [commune_code + String(year), number]),
    );
  }

  next(communeCode: string, recordedAt: Second): readonly [year: number, number: number] {
    const year = isoOfEpochDay(dayOfInstant(recordedAt)).slice(0, 4);
    const number = (this.#last.get(communeCode + year) ?? 0) + 1;
    this.#last.set(communeCode + year, number);
    return [Number(year), number];
  }
}
