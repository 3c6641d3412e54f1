import { day, isAfter, isBefore, isOnOrBefore, type Day } from '@libs/calendar';
import { flagsOf, type ResidenceFacts, type RuleBook } from '@libs/residence-law';
import { publishedUnits } from '../places/index.ts';
import type { StayFlag, StayNoticeRow } from './stated-stay.ts';

const shown: readonly string[] = ['registration_due', 'chained_stays'] satisfies StayFlag[];

/**
 * What is due about a stay: today while it lasts, on its first day before it, on its last after it. Only of the commune
 * of the stay: what the host is told is about this guest here, and nothing of where else they are.
 */
export function flagsOfStay(
  {
    communeCode,
    from,
    until,
    leftOn,
    voidedAt,
  }: Pick<StayNoticeRow, 'communeCode' | 'from' | 'until' | 'leftOn' | 'voidedAt'>,
  facts: ResidenceFacts | undefined,
  today: Day,
  rules: RuleBook,
): StayFlag[] {
  if (!facts || voidedAt !== null || leftOn !== null) return [];
  const first = day(from);
  const last = day(until).subtract({ days: 1 });
  const on = isBefore(today, first) ? first : isAfter(today, last) ? last : today;
  const holding = flagsOf(facts, publishedUnits().provinces, rules).filter(
    (one) => one.communeCode === communeCode && isOnOrBefore(one.from, on) && isBefore(on, one.until),
  );
  return [...new Set(holding.map(({ flag }) => flag))].filter((flag): flag is StayFlag =>
    shown.includes(flag),
  );
}
