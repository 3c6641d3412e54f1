import type { Messages } from '@libs/api-client';
import type { DayText } from '../days/day-text.ts';

/** One stretch of a person's timeline, as the server derived it. */
export type Segment = Messages['TimelineSegment'];

/** A registration that an undecided case would bring. */
export interface Proposal {
  readonly communeCode: string;
  readonly from: DayText;
  readonly lastDay: DayText;
}

/** A recorded fact, marked above the lanes. */
export interface MarkedFact {
  readonly on: DayText;
  readonly kind: 'arrival' | 'departure' | 'stay_report' | 'confirmation' | 'registration';
}

/** The first day of the unbroken time in the commune of a segment, however its status changed. */
export function hereSince(segments: readonly Segment[], segment: Segment): DayText {
  const before = segments.find(
    ({ until, communeCode }) => until === segment.from && communeCode === segment.communeCode,
  );
  return before ? hereSince(segments, before) : segment.from;
}

/** The segment that holds on a day. */
export function segmentOn(segments: readonly Segment[], day: DayText): Segment | null {
  return segments.find(({ from, until }) => from <= day && day < until) ?? null;
}
