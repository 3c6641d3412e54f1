import { type EpochDay } from '@libs/calendar';
import { countsAlike, type CountingSegment } from './counting-segments.ts';

/** The first day on which two timelines of one person differ, and what each says of it; null where nothing counts. */
export interface Difference {
  readonly on: EpochDay;
  readonly before: CountingSegment | null;
  readonly after: CountingSegment | null;
}

/**
 * Compares what two rule books make of the same facts: null where every day counts alike (commune, status, movement and
 * migrant under each basis).
 */
export function firstDifference(
  before: readonly CountingSegment[],
  after: readonly CountingSegment[],
): Difference | null {
  const days = [...new Set([...before, ...after].flatMap(({ from, until }) => [from, until]))];
  for (const on of days.sort((a, b) => a - b)) {
    const one = segmentOn(before, on);
    const other = segmentOn(after, on);
    if (one === null && other === null) continue;
    if (one === null || other === null || !countsAlike(one, other)) return { on, before: one, after: other };
  }
  return null;
}

/** Between two of the days at which some segment begins or ends nothing changes, so only those days are looked at. */
const segmentOn = (segments: readonly CountingSegment[], on: EpochDay): CountingSegment | null =>
  segments.find(({ from, until }) => from <= on && on < until) ?? null;
