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
  /** Each with how far its numbers stand apart in the number of a cell of the table. */
  readonly #dimensions: readonly (ReadDimension & { readonly times: number })[];
  readonly #people: Map<number, number> | Int32Array;
  #originUnknown = 0;

  constructor(question: CheckedQuestion, on: Day) {
    this.day = toEpochDay(on);
    this.#question = question;
    let size = 1;
    this.#dimensions = question.by
      .toReversed()
      .map((dimension) => {
        const read = { ...readDimension(dimension, on.year, question), times: size };
        size *= read.size;
        return read;
      })
      .reverse();
    this.#people = size <= mostNumberedThrough ? new Int32Array(size) : new Map();
  }

  /** What takes the people of a place, cell by cell. */
  at(place: string): (cell: number, people: number) => void {
    const { basis, population } = this.#question;
    const onlyMigrants = population === 'migrants';
    let ofPlace = 0;
    const ofCell: { read: (cell: number) => number; times: number }[] = [];
    for (const dimension of this.#dimensions) {
      if ('ofPlace' in dimension) ofPlace += dimension.ofPlace(place) * dimension.times;
      else ofCell.push({ read: dimension.ofCell, times: dimension.times });
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
    const { by } = this.#question;
    const rows: HeadcountRow[] = [];
    let total = 0;
    const add = (key: number, count: number) => {
      if (count === 0) return;
      total += count;
      const row: Record<string, string | number | null> = {};
      let rest = key;
      for (let at = 0; at < by.length; at += 1) {
        const { times, word } = this.#dimensions[at]!;
        const number = Math.floor(rest / times);
        rest -= number * times;
        row[by[at]!] = word(number);
      }
      row['count'] = count;
      rows.push(row as unknown as HeadcountRow);
    };
    if (this.#people instanceof Map) {
      for (const key of [...this.#people.keys()].sort((a, b) => a - b)) add(key, this.#people.get(key)!);
    } else {
      for (let key = 0; key < this.#people.length; key += 1) add(key, this.#people[key]!);
    }
    return { rows, total, originUnknown: this.#originUnknown };
  }
}
