import type { Day } from '@libs/calendar';
import type { CellContent } from './headcount-cell.ts';
import type { Dimension } from './headcounts.messages.ts';

/** How long the days are that one row of sums covers. Shorter periods are read faster and take more room. */
export type PeriodLength = 'ten_days' | 'month' | 'quarter';

/** Sums of people by place and cell, per period. */
export interface Cube {
  readonly name: string;
  /** Whether a row is for a commune, or for a whole province of the 63. */
  readonly place: 'commune' | 'province';
  readonly content: CellContent;
  readonly period: PeriodLength;
  readonly dimensions: readonly Dimension[];
}

const ofStatus = ['province', 'status', 'group', 'movement'] as const;
const ofPeople = [...ofStatus, 'sex', 'age_group', 'birth_year'] as const;

/** Every cube that is kept, the quickest to read first. */
export const cubes: readonly Cube[] = [
  { name: 'province_status', place: 'province', content: 'status', period: 'ten_days', dimensions: ofStatus },
  {
    name: 'province_flow',
    place: 'province',
    content: 'flow',
    period: 'ten_days',
    dimensions: ['province', 'origin_province', 'movement'],
  },
  {
    name: 'province_origin',
    place: 'province',
    content: 'origin',
    period: 'month',
    dimensions: [...ofStatus, 'origin_province'],
  },
  { name: 'province_people', place: 'province', content: 'people', period: 'month', dimensions: ofPeople },
  {
    name: 'commune_status',
    place: 'commune',
    content: 'status',
    period: 'ten_days',
    dimensions: [...ofStatus, 'commune'],
  },
  {
    name: 'commune_people',
    place: 'commune',
    content: 'people',
    period: 'quarter',
    dimensions: [...ofPeople, 'commune'],
  },
];

/**
 * The quickest cube that answers a table; undefined where only the segments themselves do.
 * @param byCommune whether only rows of communes will do: some communes are asked for, or the asker sees no provinces
 */
export function cubeFor(by: readonly Dimension[], byCommune: boolean): Cube | undefined {
  return cubes.find(
    ({ place, dimensions }) =>
      !(byCommune && place === 'province') && by.every((dimension) => dimensions.includes(dimension)),
  );
}

/** Periods are numbered, so that one follows the other by one. */
export function periodOf(length: PeriodLength, on: Day): { number: number; offset: number } {
  const month = on.year * 12 + on.month - 1;
  switch (length) {
    case 'ten_days': {
      const third = Math.min(Math.floor((on.day - 1) / 10), 2);
      return { number: month * 3 + third, offset: on.day - 1 - third * 10 };
    }
    case 'month':
      return { number: month, offset: on.day - 1 };
    case 'quarter': {
      const first = on.with({ month: on.month - ((on.month - 1) % 3), day: 1 });
      return { number: Math.floor(month / 3), offset: first.until(on, { largestUnit: 'days' }).days };
    }
  }
}

/** The number of the period of a day, as SQL. */
export function periodNumber(length: PeriodLength, on: string): string {
  const month = `(extract(year from ${on})::int * 12 + extract(month from ${on})::int - 1)`;
  switch (length) {
    case 'ten_days':
      return `(${month} * 3 + least((extract(day from ${on})::int - 1) / 10, 2))`;
    case 'month':
      return month;
    case 'quarter':
      return `(${month} / 3)`;
  }
}

/** The first day of a period by its number, as SQL. */
export function firstDay(length: PeriodLength, period: string): string {
  switch (length) {
    case 'ten_days':
      return `make_date(${period} / 36, ${period} % 36 / 3 + 1, ${period} % 3 * 10 + 1)`;
    case 'month':
      return `make_date(${period} / 12, ${period} % 12 + 1, 1)`;
    case 'quarter':
      return `make_date(${period} / 4, ${period} % 4 * 3 + 1, 1)`;
  }
}
