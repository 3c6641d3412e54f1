import { epochDay, fromEpochDay } from '@libs/calendar';
import { type CellPart, maskOf } from './headcount-cell.ts';
import type { Dimension } from './headcounts.messages.ts';

/** How long the days are that one row of sums covers. Shorter periods are read faster and take more room. */
export type PeriodLength = 'ten_days' | 'month' | 'quarter';

/** Sums of people by place and cell, per period. */
export interface Cube {
  readonly name: string;
  /** Whether a row is for a commune, or for a whole province of the 63. */
  readonly place: 'commune' | 'province';
  readonly period: PeriodLength;
  /** The bits of a cell that it tells apart. */
  readonly mask: number;
  readonly dimensions: readonly Dimension[];
}

const dimensionsOf: Record<CellPart, readonly Dimension[]> = {
  status: ['status', 'group'],
  sex: ['sex'],
  purpose: ['purpose'],
  birthYear: ['age_group', 'birth_year'],
  origin: ['origin_province'],
};

const cube = (
  name: string,
  place: Cube['place'],
  period: PeriodLength,
  parts: readonly CellPart[],
): Cube => ({
  name,
  place,
  period,
  mask: maskOf(parts),
  dimensions: [
    'province',
    'movement',
    ...(place === 'commune' ? (['commune'] as const) : []),
    ...parts.flatMap((part) => dimensionsOf[part]),
  ],
});

/** The bits of a cell that a table tells apart. */
export const maskFor = (by: readonly Dimension[]): number =>
  maskOf(
    (Object.keys(dimensionsOf) as CellPart[]).filter((part) =>
      dimensionsOf[part].some((dimension) => by.includes(dimension)),
    ),
  );

/** Every cube that is kept, the quickest to read first; the last one has everything. */
export const cubes: readonly Cube[] = [
  cube('province_status', 'province', 'ten_days', ['status']),
  cube('province_flow', 'province', 'ten_days', ['origin']),
  cube('province_origin', 'province', 'month', ['status', 'origin']),
  cube('province_people', 'province', 'month', ['status', 'sex', 'birthYear']),
  cube('commune_status', 'commune', 'ten_days', ['status']),
  cube('commune_people', 'commune', 'quarter', ['status', 'sex', 'birthYear']),
  cube('commune_everything', 'commune', 'quarter', ['status', 'sex', 'purpose', 'birthYear', 'origin']),
];

/**
 * The quickest cube that has a table.
 * @param byCommune whether only rows of communes will do: some communes are asked for, or the asker sees no provinces
 */
export function cubeFor(by: readonly Dimension[], byCommune: boolean): Cube {
  return cubes.find(
    ({ place, dimensions }) =>
      !(byCommune && place === 'province') && by.every((dimension) => dimensions.includes(dimension)),
  )!;
}

/** A day as a period, numbered so that one follows the other by one, and the days since it began. */
export interface PeriodDay {
  readonly period: number;
  readonly offset: number;
}

const known: Record<PeriodLength, Map<number, PeriodDay>> = {
  ten_days: new Map(),
  month: new Map(),
  quarter: new Map(),
};

/** @param day the number of the day since 1970-01-01 */
export function periodOf(length: PeriodLength, day: number): PeriodDay {
  const found = known[length].get(day) ?? workedOut(length, day);
  known[length].set(day, found);
  return found;
}

function workedOut(length: PeriodLength, number: number): PeriodDay {
  const { year, month, day, dayOfYear } = fromEpochDay(epochDay(number));
  const months = year * 12 + month - 1;
  switch (length) {
    case 'ten_days': {
      const third = Math.min(Math.floor((day - 1) / 10), 2);
      return { period: months * 3 + third, offset: day - 1 - third * 10 };
    }
    case 'month':
      return { period: months, offset: day - 1 };
    case 'quarter': {
      const first = fromEpochDay(epochDay(number)).with({ month: month - ((month - 1) % 3), day: 1 });
      return { period: Math.floor(months / 3), offset: dayOfYear - first.dayOfYear };
    }
  }
}
