import { plusDays, plusYears, type Day } from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';

/**
 * Ngày cuối của thời hạn tạm trú dài nhất — the last day a registration from this day may run to: the day before
 * its second anniversary. From 29 February the anniversary is 28 February (article 27 says years, not days; a term
 * a day too short can be extended, one a day too long is void).
 * Law on Residence 68/2020/QH14, article 27 clause 2.
 */
export function lastDayOfLongestTerm(from: Day, rules: RuleBook): Day {
  const { years } = rules.parameter('longestTemporaryResidence').on(from).value;
  return plusDays(plusYears(from, years, 'constrain'), -1);
}
