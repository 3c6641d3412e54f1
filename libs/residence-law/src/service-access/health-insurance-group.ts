import { type Day } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { type Service, services } from './services.ts';

/** Who pays for somebody's health insurance: the State, the pupil through the school, or the household. */
export const healthInsuranceGroups = ['under_six', 'pupil', 'household'] as const;
export type HealthInsuranceGroup = (typeof healthInsuranceGroups)[number];

/** The service by which each group is insured. */
export const healthInsuranceOf = {
  under_six: 'health_insurance_under_six',
  pupil: 'pupil_health_insurance',
  household: 'household_health_insurance',
} as const satisfies Record<HealthInsuranceGroup, Service>;

const firstGrade = 6;
const lastGrade = 17;

/** Cards of children who enter school and of pupils who leave it last to 30 September (article 16). */
const yearOfCards = (on: Day): number => (on.month >= 10 ? on.year : on.year - 1);

/** The first year of birth of children under six on a day, as the Law on Health Insurance counts them. */
export const bornUnderSixFrom = (on: Day): number => yearOfCards(on) - firstGrade + 1;

/**
 * Nhóm tham gia bảo hiểm y tế — by the year of birth, as grades are told (row S-01): the State pays for children under six and
 * pupils are insured through their school, so neither has a place in the insured household nor pays as its member; everybody
 * else does, and whose year of birth nobody knows. Law on Health Insurance, article 12(3) to (5).
 */
export function healthInsuranceGroupOf(birthYear: number | null, on: Day): HealthInsuranceGroup {
  if (birthYear === null) return 'household';
  if (birthYear >= bornUnderSixFrom(on)) return 'under_six';
  return yearOfCards(on) - birthYear <= lastGrade ? 'pupil' : 'household';
}

/** Where it stands that a group is insured as it is. */
export const healthInsuranceSource = (group: HealthInsuranceGroup, on: Day, rules: RuleBook): Citation =>
  rules.on(on)[services[healthInsuranceOf[group]].parameter].source;
