import type { OpenedSheet, SheetRow } from '../sheets/index.ts';
import { isCounting } from './recognise-columns.ts';

/**
 * The rows beneath a heading, without the `(1) (2) (3)` that printed forms have there. What stands in a cell over several rows
 * holds for each of them, and `nt` says what stands above it.
 */
export async function* dataRows(
  sheet: Pick<OpenedSheet, 'rows' | 'mergedDown'>,
  lastHeadingRow: number,
): AsyncGenerator<SheetRow> {
  const beneath = (await sheet.mergedDown()).filter(({ first }) => first > lastHeadingRow);
  const begins = Map.groupBy(beneath, ({ first }) => first);
  let over: { readonly column: number; readonly last: number; readonly text: string }[] = [];
  let above: readonly string[] = [];
  for await (const row of sheet.rows()) {
    if (row.number <= lastHeadingRow) continue;
    if (row.number <= lastHeadingRow + 2 && isCounting(row.cells)) continue;
    const cells = row.cells.some((cell) => isDitto(cell)) ? asAbove(row.cells, above) : [...row.cells];
    over = over.filter(({ last }) => last >= row.number);
    for (const { column, text } of over) {
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = text;
    }
    for (const { column, last } of begins.get(row.number) ?? [])
      over.push({ column, last, text: cells[column] ?? '' });
    above = cells;
    yield { ...row, cells };
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
