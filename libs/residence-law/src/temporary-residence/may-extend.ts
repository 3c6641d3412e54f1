import { isAfter, isBefore, laterOf, plusDays, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';
import { lawOnResidence2020 } from '../texts.ts';

export type MayExtendGround = 'before_window' | 'after_last_day';

const notAddressed = cite(lawOnResidence2020, { article: 28, clause: 3, row: 'T-09', tag: 'REC' });

/**
 * Gia hạn tạm trú — whether an extension may be filed on a day: within the 15 days before the last day, both ends
 * included. The law does not speak of earlier filing, which is left to an officer, nor of later, which is a new
 * registration.
 * Law on Residence 68/2020/QH14, article 28 clause 3.
 */
export function mayExtend(
  registration: { readonly lastDay: Day },
  filedOn: Day,
  rules: RuleBook,
): Decision<'may' | 'for_an_officer' | 'register_anew', MayExtendGround> {
  const early = isBefore(filedOn, extensionWindowOpens(registration.lastDay, rules));
  const late = isAfter(filedOn, registration.lastDay);
  return {
    verdict: late ? 'register_anew' : early ? 'for_an_officer' : 'may',
    grounds: [
      { code: 'before_window', holds: early, source: notAddressed },
      { code: 'after_last_day', holds: late, source: notAddressed },
    ],
  };
}

/** The first day on which an extension is filed as the law says: 2026-12-16 for a last day of 2026-12-31. */
export function extensionWindowOpens(lastDay: Day, rules: RuleBook): Day {
  return plusDays(lastDay, -rules.on(lastDay).extensionWindow.value.days);
}

/** The first day of the extended term: the day after the old one, or the day of the decision if that is later. */
export const extendedFrom = (lastDay: Day, decidedOn: Day): Day => laterOf(plusDays(lastDay, 1), decidedOn);
