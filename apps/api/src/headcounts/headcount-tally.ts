import { type Day, toEpochDay } from '@libs/calendar';
import type { CheckedQuestion } from './checked-question.ts';
import { isMigrant, isOriginUnknown } from './headcount-cell.ts';
import { type ReadDimension, readDimension } from './headcount-dimensions.ts';
import type { HeadcountRow } from './headcounts.messages.ts';

/** The cells of one day, those without anybody left out. */
export interface CountedDay {
  readonly rows: HeadcountRow[];
  readonly total: number;
  readonly originUnknown: number;
}

/** As many cells of a table are numbered through; of more, only those that have somebody. */
const mostNumberedThrough = 1 << 22;

/** Adds up people of one day into the table that was asked for. */
export class HeadcountTally {
  /** The number of the day since 1970-01-01. */
  readonly day: number;
  readonly #question: CheckedQuestion;
  readonly #dimensions: readonly ReadDimension[];
  readonly #people: Map<number, number> | Int32Array;
  #originUnknown = 0;

  constructor(question: CheckedQuestion, on: Day) {
    this.day = toEpochDay(on);
    this.#question = question;
    this.#dimensions = question.by.map((dimension) => readDimension(dimension, on.year, question));
    const size = this.#dimensions.reduce((product, dimension) => product * dimension.size, 1);
    this.#people = size <= mostNumberedThrough ? new Int32Array(size) : new Map();
  }

  /** What takes the people of a place, cell by cell. */
  at(place: string): (cell: number, people: number) => void {
    const { basis, population } = this.#question;
    const onlyMigrants = population === 'migrants';
    let ofPlace = 0;
    const ofCell: { read: (cell: number) => number; times: number }[] = [];
    let times = 1;
    for (const dimension of this.#dimensions.toReversed()) {
      if ('ofPlace' in dimension) ofPlace += dimension.ofPlace(place) * times;
      else ofCell.push({ read: dimension.ofCell, times });
      times *= dimension.size;
    }
    const counted = this.#people;
    return (cell, people) => {
      if (isOriginUnknown(cell)) this.#originUnknown += people;
      if (onlyMigrants && !isMigrant(cell, basis)) return;
      let key = ofPlace;
      for (let at = 0; at < ofCell.length; at += 1) key += ofCell[at]!.read(cell) * ofCell[at]!.times;
      if (counted instanceof Map) counted.set(key, (counted.get(key) ?? 0) + people);
      else counted[key]! += people;
    };
  }

  counted(): CountedDay {
    const rows: HeadcountRow[] = [];
    let total = 0;
    const { by } = this.#question;
    const add = (key: number, count: number) => {
      if (count === 0) return;
      total += count;
      const words: Record<string, string | number | null> = {};
      let times = 1;
      const numbers: number[] = [];
      for (const { size } of this.#dimensions.toReversed()) {
        numbers.unshift(Math.floor(key / times) % size);
        times *= size;
      }
      numbers.forEach((number, index) => (words[by[index]!] = this.#dimensions[index]!.word(number)));
      rows.push({ ...words, count });
    };
    if (this.#people instanceof Map) {
      for (const key of [...this.#people.keys()].sort((a, b) => a - b)) add(key, this.#people.get(key)!);
    } else {
      this.#people.forEach((count, key) => add(key, count));
    }
    return { rows, total, originUnknown: this.#originUnknown };
  }
}
