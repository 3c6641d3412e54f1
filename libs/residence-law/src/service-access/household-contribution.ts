import { type Day } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';

/** What each member of an insured household pays, in đồng a month, and where that stands. */
export interface HouseholdContribution {
  readonly each: readonly number[];
  readonly total: number;
  readonly sources: readonly Citation[];
}

/**
 * Mức đóng bảo hiểm y tế hộ gia đình — the monthly contributions, in đồng, of the people of one household who insure
 * themselves together: the first pays a share of the base salary, each further one a falling share of that.
 * Decree 188/2025/NĐ-CP (before it 146/2018/NĐ-CP).
 */
export function householdContribution(insured: number, on: Day, rules: RuleBook): HouseholdContribution {
  const { baseSalary, householdHealthContribution } = rules.on(on);
  const { first, second, third, fourth, fifth } = householdHealthContribution.value;
  const full = (baseSalary.value.dong * first) / 100;
  const scale = [100, second, third, fourth];
  const each = Array.from({ length: insured }, (_, index) =>
    Math.round((full * (scale[index] ?? fifth)) / 100),
  );
  return {
    each,
    total: each.reduce((sum, one) => sum + one, 0),
    sources: [householdHealthContribution.source, baseSalary.source],
  };
}
