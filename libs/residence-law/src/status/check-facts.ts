import {
  compareDays,
  isAfter,
  isBefore,
  isOnOrAfter,
  isOnOrBefore,
  isSameDay,
  localDayOf,
  plusYears,
  type Day,
} from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';
import {
  type NoResidenceDeclaration,
  type PendingCase,
  type PermanentResidence,
  type Presence,
  type ResidenceFacts,
  type StayReport,
  type TemporaryRegistration,
} from './facts.ts';

/** What is wrong with a fact, as a code. */
export type FactProblemCode =
  | 'required'
  | 'unknown_commune'
  | 'duplicate_id'
  | 'unknown_presence'
  | 'not_after_arrival'
  | 'too_far_ahead'
  | 'not_on_arrival_day'
  | 'before_arrival'
  | 'not_before_departure'
  | 'not_after_beginning'
  | 'before_beginning'
  | 'overlaps'
  | 'end_without_ground'
  | 'ground_without_end'
  | 'after_last_day';

/** One contradiction, named by the path of its field: `presences.0.leftOn`. */
export interface FactProblem {
  readonly field: string;
  readonly code: FactProblemCode;
}

/**
 * Everything in which the facts contradict themselves; none may be answered on. A registration that ended on or
 * before its first day is no contradiction: it never was.
 * @param isKnownCommune whether a code is that of a commune in force since 2025-07-01
 */
export function checkFacts(
  facts: ResidenceFacts,
  rules: RuleBook,
  isKnownCommune: (communeCode: string) => boolean,
): readonly FactProblem[] {
  const presences = new Map(facts.presences.map((presence) => [presence.id, presence]));
  const known = ({ communeCode }: { readonly communeCode: string }): Problem[] =>
    isKnownCommune(communeCode) ? [] : [['communeCode', 'unknown_commune']];
  return [
    ...(facts.nationality.length === 0 ? [{ field: 'nationality', code: 'required' } as const] : []),
    ...each(facts.permanentResidences, 'permanentResidences', (residence, index) => [
      ...known(residence),
      ...periodProblems(residence),
      ...overlapProblems(facts.permanentResidences, index),
    ]),
    ...each(facts.presences, 'presences', (presence, index) => [
      ...known(presence),
      ...(facts.presences.findIndex(({ id }) => id === presence.id) < index
        ? [['id', 'duplicate_id'] as const]
        : []),
      ...presenceProblems(presence, rules),
    ]),
    ...each(facts.stayReports, 'stayReports', (report) => reportProblems(report, presences)),
    ...each(facts.temporaryRegistrations, 'temporaryRegistrations', (registration) => [
      ...known(registration),
      ...registrationProblems(registration),
    ]),
    ...each(facts.pendingCases, 'pendingCases', (pending) => [...known(pending), ...caseProblems(pending)]),
    ...each(facts.noResidenceDeclarations, 'noResidenceDeclarations', (declaration) => [
      ...known(declaration),
      ...periodProblems(declaration),
    ]),
  ];
}

type Problem = readonly [field: string, code: FactProblemCode];

function each<Fact>(
  facts: readonly Fact[],
  list: string,
  problemsOf: (fact: Fact, index: number) => readonly Problem[],
): FactProblem[] {
  return facts.flatMap((fact, index) =>
    problemsOf(fact, index).map(([field, code]) => ({ field: `${list}.${index}.${field}`, code })),
  );
}

function periodProblems({ from, until }: PermanentResidence | NoResidenceDeclaration): Problem[] {
  return until && isOnOrBefore(until, from) ? [['until', 'not_after_beginning']] : [];
}

/** At most one permanent residence at a time; of two that overlap the one that begins later is named. */
function overlapProblems(residences: readonly PermanentResidence[], index: number): Problem[] {
  const one = residences[index]!;
  const overlaps = residences.some(
    (other, position) =>
      position !== index &&
      beginsNoLater(other, position, one, index) &&
      (!other.until || isBefore(one.from, other.until)) &&
      (!one.until || isBefore(other.from, one.until)),
  );
  return overlaps ? [['from', 'overlaps']] : [];
}

function beginsNoLater(
  other: PermanentResidence,
  position: number,
  one: PermanentResidence,
  index: number,
): boolean {
  const order = compareDays(other.from, one.from);
  return order < 0 || (order === 0 && position < index);
}

function presenceProblems(presence: Presence, rules: RuleBook): Problem[] {
  const { arrivedOn, arrivedAt, leftOn, plannedUntil, confirmedOn = [] } = presence;
  const problems: Problem[] = [];
  if (arrivedAt && !isSameDay(localDayOf(arrivedAt), arrivedOn))
    problems.push(['arrivedAt', 'not_on_arrival_day']);
  if (leftOn && isOnOrBefore(leftOn, arrivedOn)) problems.push(['leftOn', 'not_after_arrival']);
  if (plannedUntil) {
    const { years } = rules.parameter('longestStatedIntention').readOn(arrivedOn).value;
    if (isOnOrBefore(plannedUntil, arrivedOn)) problems.push(['plannedUntil', 'not_after_arrival']);
    else if (isAfter(plannedUntil, plusYears(arrivedOn, years, 'constrain'))) {
      problems.push(['plannedUntil', 'too_far_ahead']);
    }
  }
  confirmedOn.forEach((on: Day, index) => {
    if (isBefore(on, arrivedOn)) problems.push([`confirmedOn.${index}`, 'before_arrival']);
    if (leftOn && isOnOrAfter(on, leftOn)) problems.push([`confirmedOn.${index}`, 'not_before_departure']);
  });
  return problems;
}

function reportProblems(
  { presenceId, from, until }: StayReport,
  presences: ReadonlyMap<string, Presence>,
): Problem[] {
  const problems: Problem[] = [];
  const presence = presences.get(presenceId);
  if (!presence) problems.push(['presenceId', 'unknown_presence']);
  else if (isBefore(from, presence.arrivedOn)) problems.push(['from', 'before_arrival']);
  if (isOnOrBefore(until, from)) problems.push(['until', 'not_after_beginning']);
  return problems;
}

function registrationProblems({ from, lastDay, endedOn, endGround }: TemporaryRegistration): Problem[] {
  const problems: Problem[] = [];
  if (isBefore(lastDay, from)) problems.push(['lastDay', 'before_beginning']);
  if (endedOn && isAfter(endedOn, lastDay)) problems.push(['endedOn', 'after_last_day']);
  if (endedOn && !endGround) problems.push(['endGround', 'end_without_ground']);
  if (!endedOn && endGround) problems.push(['endedOn', 'ground_without_end']);
  return problems;
}

function caseProblems({ completeOn, decidedOn }: PendingCase): Problem[] {
  return decidedOn && isOnOrBefore(decidedOn, completeOn) ? [['decidedOn', 'not_after_beginning']] : [];
}
