import { statuses } from '@libs/words';
import type { FigureDimension } from './figures-question.ts';

/** One row of the answer: a key for each dimension asked for, and the number of people. */
export type Cell = { readonly count: number } & Readonly<
  Partial<Record<FigureDimension, string | number | null>>
>;

/** The answer as a table: rows and columns in reading order, with every sum. */
export interface Pivot {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

const alwaysShown: Readonly<Record<string, readonly string[]>> = {
  group: ['registered', 'pending', 'declared', 'unregistered'],
  sex: ['female', 'male'],
};

const order: Readonly<Record<string, readonly string[]>> = {
  ...alwaysShown,
  movement: ['inter_provincial', 'intra_provincial', 'origin_unknown'],
  status: Object.keys(statuses),
  purpose: ['work', 'study', 'family', 'other'],
};

/** The key of a cell's row or column; a birth year or an origin that nobody knows is `unknown`. */
export const keyOf = (cell: Cell, dimension: FigureDimension): string => String(cell[dimension] ?? 'unknown');

/** `5-9` before `10-14`, and `unknown` last. */
const ageOrder = (key: string): number => (/^\d/.test(key) ? Number.parseInt(key, 10) : 1_000);

/** All keys of a dimension that a table shows, in the order in which people read them. */
export function keysInOrder(dimension: FigureDimension, keys: readonly string[]): string[] {
  // The groups and the sexes are always all there: an empty column is an answer too.
  return inReadingOrder(dimension, [...new Set([...(alwaysShown[dimension] ?? []), ...keys])]);
}

function inReadingOrder(dimension: string, keys: readonly string[]): string[] {
  const known = order[dimension];
  if (known) return [...keys].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  if (dimension === 'age_group') return [...keys].sort((a, b) => ageOrder(a) - ageOrder(b));
  return [...keys].sort();
}

/** Turns the cells of a headcount into a table; nothing is rounded, dropped or made up on the way. */
export function pivot(
  cells: readonly Cell[],
  rowDimension: FigureDimension,
  columnDimension: FigureDimension | null,
): Pivot {
  const columns =
    columnDimension === null
      ? ['']
      : keysInOrder(
          columnDimension,
          cells.map((cell) => keyOf(cell, columnDimension)),
        );
  const byRow = new Map<string, number[]>();
  for (const cell of cells) {
    const key = keyOf(cell, rowDimension);
    const counts = byRow.get(key) ?? columns.map(() => 0);
    const column = columnDimension === null ? 0 : columns.indexOf(keyOf(cell, columnDimension));
    counts[column] = (counts[column] ?? 0) + cell.count;
    byRow.set(key, counts);
  }
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const rows = inReadingOrder(rowDimension, [...byRow.keys()]).map((key) => {
    const counts = byRow.get(key) ?? [];
    return { key, counts, total: sum(counts) };
  });
  const columnTotals = columns.map((_, column) => sum(rows.map(({ counts }) => counts[column] ?? 0)));
  return { columns, rows, columnTotals, total: sum(columnTotals) };
}
