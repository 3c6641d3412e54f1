/** The fewest people of one residence group that are shown. */
export const fewestShown = 10;
/** The fewest that hidden cells of one line add up to: with less, what is shown would tell too much of each. */
const fewestHiddenTogether = 2 * fewestShown;

/** A cell that must not be shown because it has few people, or because it would give such a one away. */
export type Hidden = 'few' | 'gives_away';

/**
 * Which cells to hide so that no residence group with fewer than ten people can be read or worked out.
 * A cell is hidden for itself ("few") where it has 1 to 9 people, or none; then, line by line, the next smallest are hidden
 * as well ("gives_away") until the hidden ones of every line are two or more and together twenty or more: the line's total
 * is shown, so a single hidden cell would be its difference.
 * @param cells the counts, whole numbers
 * @param lines the cells that a shown total adds up, by their places in `cells`
 */
export function hiddenCells(
  cells: ArrayLike<number>,
  lines: readonly (readonly number[])[],
): readonly (Hidden | null)[] {
  const hidden: (Hidden | null)[] = Array.from(cells, (count) => (count < fewestShown ? 'few' : null));
  const linesOf = new Map<number, number[]>();
  lines.forEach((line, number) => {
    for (const cell of line) {
      const of = linesOf.get(cell);
      if (of) of.push(number);
      else linesOf.set(cell, [number]);
    }
  });
  const waiting = new Set(lines.keys());
  for (const number of waiting) {
    waiting.delete(number);
    const line = lines[number]!;
    let together = 0;
    let count = 0;
    for (const cell of line) {
      if (hidden[cell] === null) continue;
      together += cells[cell]!;
      count += 1;
    }
    if (count === 0) continue;
    const shown = line.filter((cell) => hidden[cell] === null).sort((a, b) => cells[a]! - cells[b]!);
    while ((count < 2 || together < fewestHiddenTogether) && shown.length > 0) {
      const next = shown.shift()!;
      hidden[next] = 'gives_away';
      together += cells[next]!;
      count += 1;
      for (const other of linesOf.get(next)!) if (other !== number) waiting.add(other);
    }
  }
  return hidden;
}
