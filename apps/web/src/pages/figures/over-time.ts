import type { FigureDimension } from './figures-question.ts';
import { keyOf, keysInOrder, type Cell } from './pivot.ts';

/** The headcount of one day of a series, as the answer has it. */
export interface Point {
  readonly on: string;
  readonly codeSet: string;
  readonly rows: readonly Cell[];
  readonly total: number;
  readonly originUnknown: number;
}

/** A series as a table: a row for each day, a column for each part, and every sum. */
export interface SeriesTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly on: string;
    readonly codeSet: string;
    readonly counts: readonly number[];
    readonly total: number;
    readonly originUnknown: number;
  }[];
}

/** Codes of provinces were given anew in July 2025: in a series a province is named by its code set and its code. */
const partOf = (cell: Cell, split: FigureDimension, codeSet: string): string =>
  split === 'province' ? `${codeSet}/${keyOf(cell, split)}` : keyOf(cell, split);

/** Lines the days of a series up; a part without anybody on a day counts 0 there. */
export function seriesTable(points: readonly Point[], split: FigureDimension | null): SeriesTable {
  const partsOf = ({ rows, codeSet }: Point): Map<string, number> => {
    const parts = new Map<string, number>();
    if (split === null) return parts;
    for (const cell of rows) {
      const part = partOf(cell, split, codeSet);
      parts.set(part, (parts.get(part) ?? 0) + cell.count);
    }
    return parts;
  };
  const days = points.map((point) => ({ point, parts: partsOf(point) }));
  const columns =
    split === null ? [] : keysInOrder(split, [...new Set(days.flatMap(({ parts }) => [...parts.keys()]))]);
  return {
    columns,
    rows: days.map(({ point: { on, codeSet, total, originUnknown }, parts }) => ({
      on,
      codeSet,
      counts: columns.map((key) => parts.get(key) ?? 0),
      total,
      originUnknown,
    })),
  };
}

/** One part of a chart: its count on every day of the series. */
export interface Band {
  readonly key: string;
  readonly counts: readonly number[];
}

/** The key of the band in which a chart gathers the smaller parts. */
export const restKey = 'rest';

/**
 * What a chart draws, from the bottom up: every part in reading order, or where there are more than `most` the largest
 * of them and the rest together, so that the bands still add up to the total.
 */
export function bandsOf({ columns, rows }: SeriesTable, most: number): readonly Band[] {
  const bands = columns.map((key, column) => ({
    key,
    counts: rows.map(({ counts }) => counts[column] ?? 0),
  }));
  if (bands.length <= most) return bands;
  const largest = [...bands].sort((a, b) => sum(b.counts) - sum(a.counts));
  const rest = rows.map((_, day) => sum(largest.slice(most).map(({ counts }) => counts[day] ?? 0)));
  return [...largest.slice(0, most), { key: restKey, counts: rest }];
}

/** Round numbers from 0 to at least the largest count, about four of them. */
export function ticksTo(largest: number): readonly number[] {
  const rough = Math.max(1, largest / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < largest) ticks.push(ticks.length * step);
  return ticks.length > 1 ? ticks : [0, step];
}

/**
 * Moves labels apart that would cover each other: at least `gap` between them, none below `bottom`. Of two that want
 * the same place the later goes above, as its band lies on the earlier one.
 */
export function spread(wanted: readonly number[], gap: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || b - a);
  const placed = [...wanted];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) + gap;
  }
  let lowest = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, lowest);
    lowest = (placed[index] ?? 0) - gap;
  }
  return placed;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
