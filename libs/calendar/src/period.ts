import { daysBetween, earlierOf, isBefore, isOnOrBefore, laterOf, type Day } from './day.ts';

/** The days `[from, until)`: `until` is the first day that no longer belongs; null is open. */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * @example periodHas({ from: day('2026-03-01'), until: day('2026-03-15') }, day('2026-03-14')) // → true
 * @example periodHas({ from: day('2026-03-01'), until: day('2026-03-15') }, day('2026-03-15')) // → false
 */
export function periodHas({ from, until }: Period, on: Day): boolean {
  return isOnOrBefore(from, on) && (until === null || isBefore(on, until));
}

/**
 * @example periodIsEmpty({ from: day('2026-03-01'), until: day('2026-03-01') }) // → true
 * @example periodIsEmpty({ from: day('2026-03-01'), until: null }) // → false
 */
export function periodIsEmpty({ from, until }: Period): boolean {
  return until !== null && isOnOrBefore(until, from);
}

/**
 * The days two periods share, or null.
 * @example overlapOf({ from: day('2026-03-01'), until: null }, { from: day('2026-02-01'), until: day('2026-03-05') })
 *   // → { from: 2026-03-01, until: 2026-03-05 }
 * @example overlapOf({ from: day('2026-03-05'), until: null }, { from: day('2026-02-01'), until: day('2026-03-05') })
 *   // → null
 */
export function overlapOf(a: Period, b: Period): Period | null {
  const from = laterOf(a.from, b.from);
  const until = a.until === null ? b.until : b.until === null ? a.until : earlierOf(a.until, b.until);
  const shared = { from, until };
  return periodIsEmpty(shared) ? null : shared;
}

/**
 * @example periodsOverlap({ from: day('2026-03-01'), until: day('2026-03-05') }, { from: day('2026-03-05'), until: null })
 *   // → false
 */
export const periodsOverlap = (a: Period, b: Period): boolean => overlapOf(a, b) !== null;

/**
 * How many days a closed period has.
 * @example lengthInDays({ from: day('2026-03-01'), until: day('2026-03-31') }) // → 30
 */
export function lengthInDays({ from, until }: { readonly from: Day; readonly until: Day }): number {
  return Math.max(0, daysBetween(from, until));
}
