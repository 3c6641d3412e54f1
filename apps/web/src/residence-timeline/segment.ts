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

/** The segment that holds on a day. */
export function segmentOn(segments: readonly Segment[], day: DayText): Segment | null {
  return segments.find(({ from, until }) => from <= day && day < until) ?? null;
}
