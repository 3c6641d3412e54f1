import { columnOf } from './plain-row.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** A cell over several rows: what stands in its first row holds for the others. */
export interface MergedDown {
  /** From 0. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Nobody merges cells by hand in a larger sheet; the merges stand behind its rows. */
const largestLookedThrough = 16 * 1024 * 1024;

const merge = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** The cells of a sheet that go over several rows; none of a large sheet. */
export async function mergedDown(parts: WorkbookParts, part: string): Promise<readonly MergedDown[]> {
  if (parts.sizeOf(part) > largestLookedThrough) return [];
  const text = await parts.text(part);
  return [...text.slice(text.lastIndexOf('sheetData>')).matchAll(merge)].flatMap(
    ([, letters = '', first = '', last = '']) =>
      Number(last) > Number(first)
        ? { column: columnOf(letters), first: Number(first), last: Number(last) }
        : [],
  );
}
