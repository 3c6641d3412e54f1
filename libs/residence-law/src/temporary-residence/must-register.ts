import { daysBetween, type Day } from '@libs/calendar';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';

/** Somebody who comes to live in a commune. */
export interface ComingToLive {
  readonly communeCode: string;
  /** Null where the person has none. */
  readonly communeOfPermanentResidence: string | null;
  readonly comesOn: Day;
  /** The first day they will no longer live there. */
  readonly intendedUntil: Day;
}

/** What makes a registration a duty, where both hold. */
export type MustRegisterGround = 'outside_own_commune' | 'stays_long_enough';

/**
 * Đăng ký tạm trú — whether somebody who comes to live here must register temporary residence. The duty goes by
 * what they intend and begins when they come; it is no grace period of 30 days. The first day is not counted: from
 * 1 to 31 March are 30 days.
 * Law on Residence 68/2020/QH14, article 27 clause 1.
 */
export function mustRegister(
  person: ComingToLive,
  rules: RuleBook,
): Decision<'must' | 'need_not', MustRegisterGround> {
  const { source, value } = rules.on(person.comesOn).shortestStayToRegister;
  const grounds = [
    {
      code: 'outside_own_commune',
      holds: person.communeCode !== person.communeOfPermanentResidence,
      source,
    },
    {
      code: 'stays_long_enough',
      holds: daysBetween(person.comesOn, person.intendedUntil) >= value.days,
      source,
    },
  ] as const;
  return { verdict: grounds.every(({ holds }) => holds) ? 'must' : 'need_not', grounds };
}
