/** Smaller counts could be of somebody whom one knows. */
export const smallestCount = 10;

/**
 * Counts as they may be shown: those under ten are withheld (`null`), and further ones, the smallest first, until what is
 * withheld is ten or more together, so that no sum less the others tells a withheld count.
 */
export function withheldBelowTen(counts: readonly number[]): (number | null)[] {
  const shown: (number | null)[] = counts.map((count) => (count > 0 && count < smallestCount ? null : count));
  const withheld = () => counts.reduce((sum, count, place) => sum + (shown[place] === null ? count : 0), 0);
  while (withheld() > 0 && withheld() < smallestCount) {
    const left = counts.map((count, place) => (shown[place] === null || count === 0 ? Infinity : count));
    const smallest = left.indexOf(Math.min(...left));
    if (left[smallest] === Infinity || smallest < 0) break;
    shown[smallest] = null;
  }
  return shown;
}

/** A total beside counts of which some are withheld: itself from ten on, else `null`. */
export const totalOfTen = (total: number): number | null =>
  total > 0 && total < smallestCount ? null : total;
