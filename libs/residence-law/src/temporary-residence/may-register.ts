import { isAfter, isBefore, isOnOrBefore, plusDays, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';
import { circular116of2026, lawOnResidence2020 } from '../texts.ts';
import { blockedDwellingSource, type DwellingBlock } from './blocked-dwelling.ts';
import { lastDayOfLongestTerm } from './longest-term.ts';

/** A registration that stands beside the one asked for. */
export interface OtherRegistration {
  readonly communeCode: string;
  /** Left out where it does not matter. */
  readonly dwelling?: string;
  readonly from: Day;
  readonly lastDay: Day;
  /** The first day it no longer holds, where it was ended early. */
  readonly endedOn?: Day | null;
}

/** A registration somebody asks for. */
export interface RegistrationAskedFor {
  readonly communeCode: string;
  /** Null where the person has none. */
  readonly communeOfPermanentResidence: string | null;
  readonly from: Day;
  readonly lastDay: Day;
  /** All registrations of the person, whenever they held. */
  readonly registrations: readonly OtherRegistration[];
  /** What forbids registering at the dwelling; empty where nothing does. */
  readonly dwellingBlocks: readonly DwellingBlock[];
  /** The dwelling, where the person moves within the commune (T-13): their registration at another one is replaced. */
  readonly movesTo?: string;
  /** A wrong registration is being put right (T-16): only then may the term look back. */
  readonly correctsWrongRegistration?: boolean;
}

/** What may exclude a registration. */
export type MayRegisterGround =
  | 'at_commune_of_permanent_residence'
  | 'term_ends_before_it_begins'
  | 'term_over_longest'
  | 'starts_before_decision'
  | 'overlaps_registration'
  | 'dwelling_blocked';

const ownCommune = cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-01', tag: 'A' });
const term = cite(lawOnResidence2020, { article: 28, clause: 2, row: 'T-06', tag: 'A' });
const oneAtATime = cite(lawOnResidence2020, { article: 3, clause: 4, row: 'D-07', tag: 'MH' });
const correction = cite(circular116of2026, { article: 13, row: 'T-16', tag: 'A' });

/**
 * Điều kiện đăng ký tạm trú — what the law excludes about a registration; every ground that holds excludes it. A
 * registration in another commune is no obstacle: the new one takes its place (see registrationsReplacedBy).
 * Law on Residence 68/2020/QH14, articles 3, 23, 27, 28.
 */
export function mayRegister(
  asked: RegistrationAskedFor,
  decidedOn: Day,
  rules: RuleBook,
): Decision<'may' | 'may_not', MayRegisterGround> {
  const longest = rules.parameter('longestTemporaryResidence').on(asked.from);
  const isCorrection = asked.correctsWrongRegistration === true;
  const grounds = [
    {
      code: 'at_commune_of_permanent_residence',
      holds: asked.communeCode === asked.communeOfPermanentResidence,
      source: ownCommune,
    },
    { code: 'term_ends_before_it_begins', holds: isBefore(asked.lastDay, asked.from), source: term },
    {
      code: 'term_over_longest',
      holds: isAfter(asked.lastDay, lastDayOfLongestTerm(asked.from, rules)),
      source: longest.source,
    },
    {
      code: 'starts_before_decision',
      holds: !isCorrection && isBefore(asked.from, decidedOn),
      source: isCorrection ? correction : term,
    },
    {
      code: 'overlaps_registration',
      holds: asked.registrations.some(
        (other) => other.communeCode === asked.communeCode && !isLeft(asked, other) && overlaps(asked, other),
      ),
      source: oneAtATime,
    },
    { code: 'dwelling_blocked', holds: asked.dwellingBlocks.length > 0, source: blockedDwellingSource },
  ] as const;
  return { verdict: grounds.some(({ holds }) => holds) ? 'may_not' : 'may', grounds };
}

/**
 * The registrations whose place the new one takes: those in other communes, and on a move within the commune those at
 * other dwellings. Each ends `elsewhere` on the new one's first day, because there is at most one temporary residence at
 * a time (article 3 clause 4).
 */
export function registrationsReplacedBy<Other extends OtherRegistration>(
  asked: Pick<RegistrationAskedFor, 'communeCode' | 'from' | 'lastDay' | 'movesTo'>,
  registrations: readonly Other[],
): readonly Other[] {
  return registrations.filter(
    (other) => (other.communeCode !== asked.communeCode || isLeft(asked, other)) && overlaps(asked, other),
  );
}

/** Whether the person leaves the dwelling of that registration for another in the same commune. */
const isLeft = (
  { movesTo, communeCode }: Pick<RegistrationAskedFor, 'communeCode' | 'movesTo'>,
  other: OtherRegistration,
): boolean =>
  movesTo !== undefined &&
  other.communeCode === communeCode &&
  other.dwelling !== undefined &&
  other.dwelling !== movesTo;

function overlaps(asked: { readonly from: Day; readonly lastDay: Day }, other: OtherRegistration): boolean {
  const otherUntil = other.endedOn ?? plusDays(other.lastDay, 1);
  // One that ended on or before its first day never was.
  return (
    isBefore(other.from, otherUntil) &&
    isBefore(asked.from, otherUntil) &&
    isOnOrBefore(other.from, asked.lastDay)
  );
}
