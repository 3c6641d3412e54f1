import { isAfter, isBefore, laterOf, plusDays, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';
import { lawOnResidence2020 } from '../texts.ts';
import { blockedDwellingSource, type DwellingBlock } from './blocked-dwelling.ts';
import { lastDayOfLongestTerm } from './longest-term.ts';
import { type OtherRegistration } from './may-register.ts';

/** An extension that somebody asks for. */
export interface ExtensionAskedFor {
  readonly registration: OtherRegistration;
  /** The last day of the further term; null before one is named, as in a pre-check. */
  readonly lastDay: Day | null;
  /** Whether the person still lives in the dwelling that is registered. */
  readonly sameDwelling: boolean;
  readonly communeOfPermanentResidence: string | null;
  readonly dwellingBlocks: readonly DwellingBlock[];
}

/** What may speak against a further term. */
export type MayExtendGround =
  | 'before_window'
  | 'after_last_day'
  | 'ended_early'
  | 'another_dwelling'
  | 'at_commune_of_permanent_residence'
  | 'term_ends_before_it_begins'
  | 'term_over_longest'
  | 'dwelling_blocked';

const notAddressed = cite(lawOnResidence2020, { article: 28, clause: 3, row: 'T-09', tag: 'REC' });
const extension = cite(lawOnResidence2020, { article: 28, clause: 3, row: 'T-08', tag: 'A' });
const ownCommune = cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-01', tag: 'A' });

const anew: readonly MayExtendGround[] = ['after_last_day', 'ended_early', 'another_dwelling'];
const discretion: readonly MayExtendGround[] = ['before_window'];

/**
 * Gia hạn tạm trú — whether an extension may be filed on a day: within the 15 days before the last day, both ends
 * included, for the same dwelling and a further term of two years at most. The law does not speak of earlier filing, which
 * is left to an officer, nor of later, which is a new registration, as another dwelling is.
 * Law on Residence 68/2020/QH14, article 28 clause 3; articles 23 and 27.
 */
export function mayExtend(
  asked: ExtensionAskedFor,
  filedOn: Day,
  rules: RuleBook,
): Decision<'may' | 'for_an_officer' | 'register_anew' | 'may_not', MayExtendGround> {
  const { registration, lastDay } = asked;
  const from = extendedFrom(registration.lastDay, filedOn);
  const grounds = [
    {
      code: 'before_window',
      holds: isBefore(filedOn, extensionWindowOpens(registration.lastDay, rules)),
      source: notAddressed,
    },
    { code: 'after_last_day', holds: isAfter(filedOn, registration.lastDay), source: notAddressed },
    { code: 'ended_early', holds: (registration.endedOn ?? null) !== null, source: extension },
    { code: 'another_dwelling', holds: !asked.sameDwelling, source: extension },
    {
      code: 'at_commune_of_permanent_residence',
      holds: registration.communeCode === asked.communeOfPermanentResidence,
      source: ownCommune,
    },
    {
      code: 'term_ends_before_it_begins',
      holds: lastDay !== null && isBefore(lastDay, from),
      source: extension,
    },
    {
      code: 'term_over_longest',
      holds: lastDay !== null && isAfter(lastDay, lastDayOfLongestTerm(from, rules)),
      source: rules.on(from).longestTemporaryResidence.source,
    },
    { code: 'dwelling_blocked', holds: asked.dwellingBlocks.length > 0, source: blockedDwellingSource },
  ] as const;
  const holding: readonly MayExtendGround[] = grounds.flatMap(({ code, holds }) => (holds ? [code] : []));
  const excluding = holding.filter((code) => !anew.includes(code) && !discretion.includes(code));
  return {
    verdict:
      excluding.length > 0
        ? 'may_not'
        : holding.some((code) => anew.includes(code))
          ? 'register_anew'
          : holding.length > 0
            ? 'for_an_officer'
            : 'may',
    grounds,
  };
}

/** The first day on which an extension is filed as the law says: 2026-12-16 for a last day of 2026-12-31. */
export function extensionWindowOpens(lastDay: Day, rules: RuleBook): Day {
  return plusDays(lastDay, -rules.on(lastDay).extensionWindow.value.days);
}

/** The first day of the extended term: the day after the old one, or the day of the decision if that is later. */
export const extendedFrom = (lastDay: Day, decidedOn: Day): Day => laterOf(plusDays(lastDay, 1), decidedOn);
