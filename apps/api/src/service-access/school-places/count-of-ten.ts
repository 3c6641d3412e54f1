/** Smaller counts could be of somebody whom one knows. */
export const smallest = 10;

/**
 * A part of a whole as it may be told to who can name the whole: in tens, rounded down, so that what changed from one day
 * to the next tells nobody. Withheld (`null`) where the part or the rest of the whole is under ten.
 */
export function inTens(part: number, whole: number): number | null {
  if (part < smallest || whole - part < smallest) return null;
  return part - (part % smallest);
}

/** All parts of one whole; never is one withheld alone, since the whole less the others would tell it. */
export function partsInTens(parts: readonly number[], whole: number): (number | null)[] {
  const told = parts.map((part) => inTens(part, whole));
  if (told.filter((part) => part === null).length !== 1) return told;
  const least = Math.min(...told.filter((part) => part !== null));
  const beside = told.indexOf(least);
  return told.map((part, place) => (place === beside ? null : part));
}
