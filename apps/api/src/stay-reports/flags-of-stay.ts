import { day, type Day, isBefore, plusDays } from '@libs/calendar';
import { flagsOn, type ResidenceFacts, type RuleBook } from '@libs/residence-law';
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
  const gone = day(until);
  const on = isBefore(today, first) ? first : isBefore(today, gone) ? today : plusDays(gone, -1);
  return flagsOn(facts, { communeCode, on }, publishedUnits().provinces, rules).filter(
    (flag): flag is StayFlag => shown.includes(flag),
  );
}
