import { nation } from './area-figures.ts';

/** An area as far as it adds up to another: a commune to its province, a province to the nation. */
export interface AddedUpArea {
  readonly code: string;
  readonly provinces: readonly string[];
}

/** The place of the people of one residence group in a row of an area: its grades one by one, then all of them. */
export type CellAt = (area: number, row: number, group: number) => number;

/**
 * Every sum that somebody can see: a row over the groups, a group over the grades, and a cell over the areas within. The
 * sum of a row is shown in any case. The other sums are cells themselves and belong to their lines: one that is hidden could
 * otherwise be added up from its parts.
 * @param rows the grades and, as the last row, all of them
 */
export function linesOf(
  areas: readonly AddedUpArea[],
  { rows, groups }: { readonly rows: number; readonly groups: number },
  cellAt: CellAt,
): number[][] {
  const lines: number[][] = [];
  const numbers = (count: number) => Array.from({ length: count }, (_none, number) => number);
  const within = new Map<string, number[]>();
  areas.forEach(({ code, provinces }, area) => {
    for (const row of numbers(rows)) lines.push(numbers(groups).map((group) => cellAt(area, row, group)));
    for (const group of numbers(groups)) lines.push(numbers(rows).map((row) => cellAt(area, row, group)));
    if (code === nation) return;
    const container = code.length === 5 ? provinces[0]! : nation;
    const list = within.get(container);
    if (list) list.push(area);
    else within.set(container, [area]);
  });
  areas.forEach(({ code }, whole) => {
    const inside = within.get(code);
    if (!inside) return;
    for (const row of numbers(rows))
      for (const group of numbers(groups))
        lines.push([...inside, whole].map((area) => cellAt(area, row, group)));
  });
  return lines;
}
