import { workingDaysAfter, type Day, type DueDay, type OfficeCalendar } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';

/**
 * Thời hạn giải quyết — the day by which a complete and valid case file is to be decided: three working days, the
 * day of completion not counted. Complete on Friday 2026-11-20: due on Thursday 2026-11-26, because Tuesday the 24th
 * is a holiday. Time the commune's People's Committee takes to confirm is not counted (T-07): give the day the
 * confirmation came.
 * Law on Residence 68/2020/QH14, article 28 clause 2.
 */
export function decisionDue(
  completeOn: Day,
  office: OfficeCalendar,
  rules: RuleBook,
): DueDay & { readonly source: Citation } {
  const { value, source } = rules.on(completeOn).daysAllowedToDecide;
  return { ...workingDaysAfter(completeOn, value.workingDays, office), source };
}
