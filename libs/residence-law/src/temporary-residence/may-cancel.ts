import { isSameDay, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type EndGround } from '../status/facts.ts';
import { circular116of2026 } from '../texts.ts';

/** Vì sao huỷ bỏ — what was wrong with a registration. */
export const cancellationReasons = ['wrong_authority', 'wrong_subject', 'wrong_condition'] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** A registration that somebody wants cancelled. */
export interface CancellationAsked {
  /** Null where none of the law's reasons is given. */
  readonly reason: CancellationReason | null;
  readonly decidedBy: 'commune' | 'province';
  /** Whether the result is that of the deciding commune; a province's own are those of its communes. */
  readonly isOwnResult: boolean;
  readonly isComplex: boolean;
  /** Whether it was cancelled before. */
  readonly isCancelled: boolean;
}

export type MayCancelGround =
  'no_reason_of_the_law' | 'not_own_result' | 'already_cancelled' | 'complex_goes_to_superior';

const wrongResult = cite(circular116of2026, { article: 13, row: 'T-16', tag: 'A' });

/**
 * Huỷ bỏ kết quả đăng ký — whether a registration made by the wrong authority, for the wrong person or without its
 * conditions is cancelled here: by whoever made it, and by the superior where the case is complex.
 * Circular 116/2026/TT-BCA, article 13.
 */
export function mayCancel(asked: CancellationAsked): Decision<'may' | 'refer' | 'may_not', MayCancelGround> {
  const grounds = [
    { code: 'no_reason_of_the_law', holds: asked.reason === null, source: wrongResult },
    { code: 'not_own_result', holds: !asked.isOwnResult, source: wrongResult },
    { code: 'already_cancelled', holds: asked.isCancelled, source: wrongResult },
    {
      code: 'complex_goes_to_superior',
      holds: asked.isComplex && asked.decidedBy === 'commune',
      source: wrongResult,
    },
  ] as const;
  const excluded = grounds.some(({ code, holds }) => holds && code !== 'complex_goes_to_superior');
  const refers = grounds.some(({ code, holds }) => holds && code === 'complex_goes_to_superior');
  return { verdict: excluded ? 'may_not' : refers ? 'refer' : 'may', grounds };
}

/**
 * Khôi phục — the registrations whose ending falls with the cancelled one: those that ended because it took their place.
 * Circular 116/2026/TT-BCA, article 13.
 */
export function endingsUndoneBy<
  Other extends { readonly endedOn: Day | null; readonly endGround: EndGround | null },
>(cancelled: { readonly from: Day }, others: readonly Other[]): readonly Other[] {
  return others.filter(
    ({ endedOn, endGround }) =>
      endGround === 'elsewhere' && endedOn !== null && isSameDay(endedOn, cancelled.from),
  );
}
