import { isAfter, isOnOrBefore, isSameDay, plusMonths, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';
import { type EndGround } from '../status/facts.ts';
import { lawOnResidence2020 } from '../texts.ts';
import { groundsToEnd } from './grounds-to-end.ts';
import { type OtherRegistration } from './may-register.ts';

/** A registration somebody wants to end early, with what bears on the ground named. */
export interface EndingAskedFor {
  readonly registration: OtherRegistration;
  readonly ground: EndGround;
  /** The first day the registration no longer holds. */
  readonly endedOn: Day;
  /** The person's other registrations. */
  readonly otherRegistrations: readonly OtherRegistration[];
  /** Since when the person is continuously away, where they are. */
  readonly awaySince: Day | null;
  readonly nationality: string;
  /** The commune of permanent residence on the day, or null. */
  readonly communeOfPermanentResidence: string | null;
}

/** What may speak against ending a registration on a ground. */
export type MayEndGround =
  | 'already_ended'
  | 'ends_after_last_day'
  | 'ends_after_decision'
  | 'absence_too_short'
  | 'still_a_citizen'
  | 'no_permanent_residence_here'
  | 'not_registered_elsewhere'
  | 'registered_elsewhere';

const termRunsOut = cite(lawOnResidence2020, { article: 29, row: 'T-12', tag: 'C' });

/**
 * Xoá đăng ký tạm trú — whether a registration may be ended early on the ground named; every ground that holds
 * excludes it. The end may look back (a death is learnt of later), but not ahead of the decision, except for a new
 * registration elsewhere that begins later.
 * Law on Residence 68/2020/QH14, article 29 clause 1.
 */
export function mayEnd(
  asked: EndingAskedFor,
  decidedOn: Day,
  rules: RuleBook,
): Decision<'may' | 'may_not', MayEndGround> {
  const { registration, ground, endedOn } = asked;
  const { source, onlyIfNotRegisteredElsewhere } = groundsToEnd[ground];
  const absence = rules.on(endedOn).absenceThatStrikesOff;
  const elsewhere = asked.otherRegistrations.filter(
    ({ communeCode }) => communeCode !== registration.communeCode,
  );
  const grounds = [
    { code: 'already_ended', holds: (registration.endedOn ?? null) !== null, source: termRunsOut },
    { code: 'ends_after_last_day', holds: isAfter(endedOn, registration.lastDay), source: termRunsOut },
    {
      code: 'ends_after_decision',
      holds: ground !== 'elsewhere' && isAfter(endedOn, decidedOn),
      source,
    },
    {
      code: 'absence_too_short',
      holds: ground === 'c' && !isAwayLongEnough(asked.awaySince, endedOn, absence.value.months),
      source: absence.source,
    },
    { code: 'still_a_citizen', holds: ground === 'd' && asked.nationality === 'VN', source },
    {
      code: 'no_permanent_residence_here',
      holds: ground === 'đ' && asked.communeOfPermanentResidence !== registration.communeCode,
      source,
    },
    {
      code: 'not_registered_elsewhere',
      holds: ground === 'elsewhere' && !elsewhere.some(({ from }) => isSameDay(from, endedOn)),
      source,
    },
    {
      code: 'registered_elsewhere',
      holds: onlyIfNotRegisteredElsewhere && elsewhere.some((other) => isInForce(other, endedOn)),
      source,
    },
  ] as const;
  return { verdict: grounds.some(({ holds }) => holds) ? 'may_not' : 'may', grounds };
}

/** Six months of absence, month ends clamped: away since 31 August is long enough on 28 February. */
const isAwayLongEnough = (since: Day | null, on: Day, months: number): boolean =>
  since !== null && isOnOrBefore(plusMonths(since, months, 'constrain'), on);

function isInForce({ from, lastDay, endedOn }: OtherRegistration, on: Day): boolean {
  return isOnOrBefore(from, on) && isOnOrBefore(on, lastDay) && (!endedOn || isAfter(endedOn, on));
}
