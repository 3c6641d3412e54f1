import type { SheetRow } from '../sheets/index.ts';
import { isCounting } from './recognise-columns.ts';

/** The rows beneath a heading, without the `(1) (2) (3)` that printed forms have there; `nt` says what stands above it. */
export async function* dataRows(
  rows: AsyncIterable<SheetRow>,
  lastHeadingRow: number,
): AsyncGenerator<SheetRow> {
  let above: readonly string[] = [];
  for await (const row of rows) {
    if (row.number <= lastHeadingRow) continue;
    if (row.number <= lastHeadingRow + 2 && isCounting(row.cells)) continue;
    const told = row.cells.some((cell) => isDitto(cell)) ? { ...row, cells: asAbove(row.cells, above) } : row;
    above = told.cells;
    yield told;
  }
}

/** `nt`, `-nt-`, `như trên`, `"`: the same as in the row above. */
const isDitto = (cell: string): boolean =>
  cell.length <= longestDitto && cell !== '' && /^(-?\s*nt\s*-?|nh[uư] tr[eê]n|["”〃]|'')$/iu.test(cell);
const longestDitto = 8;

const asAbove = (cells: readonly string[], above: readonly string[]): string[] =>
  cells.map((cell, column) => (isDitto(cell) ? above[column] || cell : cell));

/** The same items, so many together. */
export async function* inPieces<Item>(items: AsyncIterable<Item>, most: number): AsyncGenerator<Item[]> {
  let piece: Item[] = [];
  for await (const item of items) {
    if (piece.push(item) < most) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
