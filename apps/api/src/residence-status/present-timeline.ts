import { citationText, type Segment } from '@libs/residence-law';
import { type Language, reasonRows, say } from '@libs/words';
import type { TimelineSegment } from './timeline.messages.ts';

/** A segment as it crosses the wire, its reasons said in one language. */
export function presentSegment(segment: Segment, language: Language): TimelineSegment {
  return {
    from: segment.from.toString(),
    until: segment.until.toString(),
    communeCode: segment.communeCode,
    status: segment.status,
    group: segment.group,
    movement: segment.movement,
    migrant: segment.migrant,
    flags: segment.flags.map(({ flag, from, until }) => ({
      flag,
      from: from.toString(),
      until: until.toString(),
    })),
    because: segment.because.map((reason) => ({
      row: reason.row,
      article: citationText(reason.source, language),
      sentence: say(reasonRows[reason.row], language),
      confidence: reason.source.tag,
      confirmed: reason.source.confirmed,
      ruleFrom: reason.ruleFrom?.toString() ?? null,
      ...(reason.bases ? { bases: reason.bases } : {}),
    })),
    whatWouldChangeIt: segment.whatWouldChangeIt.map(({ code, on, leadsTo }) => ({
      code,
      on: on?.toString() ?? null,
      leadsTo,
    })),
  };
}
