import type { SheetRow } from '../sheets/index.ts';
import { isCounting } from './recognise-columns.ts';

/** The rows beneath a heading, without the `(1) (2) (3)` that printed forms have there. */
export async function* dataRows(
  rows: AsyncIterable<SheetRow>,
  lastHeadingRow: number,
): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    if (row.number <= lastHeadingRow) continue;
    if (row.number <= lastHeadingRow + 2 && isCounting(row.cells)) continue;
    yield row;
  }
}

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
