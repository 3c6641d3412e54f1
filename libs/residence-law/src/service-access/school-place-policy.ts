import { type Day, isAfter, isOnOrBefore, plusMonths } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { services } from './services.ts';
import { standingsOf, type WhoSeeksServices } from './what-opens.ts';

/** The levels of schools, by the service that each is. */
export const schoolLevels = [
  'preschool',
  'primary_school',
  'lower_secondary_school',
  'upper_secondary_school',
] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/** Residents for whom a province keeps places first. */
export type FirstPlacesFor = 'permanent' | 'temporary';

/** Quy định tuyển sinh của tỉnh — for whom a province keeps the places of a level first, from a day on. */
export interface SchoolPlacePolicy {
  readonly level: SchoolLevel;
  readonly startsOn: Day;
  readonly until: Day | null;
  readonly placesFirstFor: readonly FirstPlacesFor[];
  /** For how many months a temporary registration must have been held. */
  readonly temporaryMonths: number;
  readonly issuedOn: Day;
}

/** A policy as it is proposed: what becomes of the others is asked, so that what no province may decide is seen. */
export interface ProposedSchoolPlacePolicy extends SchoolPlacePolicy {
  readonly others: 'placed_after' | 'not_admitted';
}

/** What may be wrong with a policy. */
export type PolicyContradiction =
  | 'period_ends_before_it_begins'
  | 'begins_before_its_document'
  | 'months_without_temporary'
  | 'permanent_left_out'
  | 'schooling_is_never_closed';

/** What a policy contradicts: itself (no source), or a rule of the nation. */
export interface Contradicted {
  readonly field: string;
  readonly code: PolicyContradiction;
  readonly source: Citation | null;
}

/**
 * Every contradiction of a proposed policy, with itself or with a national rule; none where it may be recorded. A province may
 * order who is placed first; that somebody is not admitted for want of registration no province may say (allow and flag:
 * Education Law 43/2019, article 13).
 */
export function contradictionsOf(
  policy: ProposedSchoolPlacePolicy,
  rules: RuleBook,
): readonly Contradicted[] {
  const { level, startsOn, until, placesFirstFor, temporaryMonths, issuedOn, others } = policy;
  const itself = (field: string, code: PolicyContradiction, holds: boolean): Contradicted[] =>
    holds ? [{ field, code, source: null }] : [];
  return [
    ...itself('until', 'period_ends_before_it_begins', until !== null && isOnOrBefore(until, startsOn)),
    ...itself('startsOn', 'begins_before_its_document', isAfter(issuedOn, startsOn)),
    ...itself(
      'temporaryMonths',
      'months_without_temporary',
      temporaryMonths > 0 && !placesFirstFor.includes('temporary'),
    ),
    ...itself('placesFirstFor', 'permanent_left_out', !placesFirstFor.includes('permanent')),
    ...(others === 'not_admitted'
      ? [
          {
            field: 'others',
            code: 'schooling_is_never_closed',
            source: rules.on(startsOn)[services[level].parameter].source,
          } as const,
        ]
      : []),
  ];
}

/** The policy of a level that is in force on a day: of those recorded, the one that began last, unless it has ended. */
export function policyInForce<Policy extends SchoolPlacePolicy>(
  policies: readonly Policy[],
  level: SchoolLevel,
  on: Day,
): Policy | null {
  const last = policies
    .filter((policy) => policy.level === level && isOnOrBefore(policy.startsOn, on))
    .reduce<Policy | null>(
      (latest, policy) => (latest === null || isAfter(policy.startsOn, latest.startsOn) ? policy : latest),
      null,
    );
  return last === null || (last.until !== null && isOnOrBefore(last.until, on)) ? null : last;
}

/** Whether a policy keeps a place first for this person, or places them after those. Nobody is turned away. */
export function isPlacedFirst(
  { placesFirstFor, temporaryMonths }: SchoolPlacePolicy,
  who: WhoSeeksServices,
): boolean {
  const { permanent, temporary } = standingsOf(who);
  if (placesFirstFor.includes('permanent') && permanent !== null) return true;
  return (
    placesFirstFor.includes('temporary') &&
    temporary !== null &&
    isOnOrBefore(plusMonths(temporary, temporaryMonths, 'constrain'), who.on)
  );
}
