import { type Day, type EpochDay, fromEpochDay, isAfter, isBefore, toEpochDay } from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';
import { factsInDays, type FactsInDays, type PresenceInDays } from '../status/facts-in-days.ts';
import { type ResidenceFacts } from '../status/facts.ts';
import { type EndReason, endOfPresence } from '../status/presence-end.ts';
import { statusParameters } from '../status/status-parameters.ts';
import { termsOf } from '../status/term.ts';

/** Why it is not certain that somebody was at a dwelling. */
export const doubts = ['long_unseen', 'registered_only'] as const;
export type Doubt = (typeof doubts)[number];

/** A stretch of days `[from, until)` on which somebody was at a dwelling, or may have been. */
export interface StayAt {
  readonly from: Day;
  readonly until: Day;
  /** Null where the person was there for all that is known. */
  readonly doubt: Doubt | null;
  /** Why it ends; null where it only turns doubtful or is a registration. */
  readonly endsBecause: EndReason | null;
  readonly presenceId: string | null;
}

/**
 * The days on which somebody was at a dwelling (or several that are one). A presence without a departure is doubtful from
 * the day on which an officer is asked to look because nobody saw the person for so long, until it ends by itself; and so
 * are days on which somebody is registered there and no presence shows them there.
 */
export function staysAt(facts: ResidenceFacts, dwellings: ReadonlySet<string>, rules: RuleBook): StayAt[] {
  const inDays = factsInDays(facts);
  const parameters = statusParameters(rules);
  const terms = termsOf(inDays.temporaryRegistrations, inDays.diedOn);
  const stays: StayAt[] = [];
  for (const presence of inDays.presences) {
    if (!dwellings.has(presence.dwelling)) continue;
    const own = inDays.stayReports.filter(({ presenceId }) => presenceId === presence.id);
    const here = terms.filter(({ fact }) => fact.communeCode === presence.communeCode);
    const end = endOfPresence(presence, own, here, inDays.diedOn, parameters);
    const unseenFrom = lastSeen(presence, own) + parameters.presenceUnconfirmedDays.on(presence.arrivedOn);
    const doubtful = end.why === 'nothing_heard' && unseenFrom < end.until;
    const certainUntil = doubtful ? unseenFrom : end.until;
    const { id: presenceId } = presence;
    add(stays, presence.arrivedOn, certainUntil, { doubt: null, endsBecause: doubtful ? null : end.why, presenceId });
    if (doubtful) add(stays, certainUntil, end.until, { doubt: 'long_unseen', endsBecause: end.why, presenceId });
  } // prettier-ignore
  const shown = stays.map(({ from, until }) => ({ from: toEpochDay(from), until: toEpochDay(until) }));
  for (const { fact, from, until } of terms) {
    if (!dwellings.has(fact.dwelling)) continue;
    for (const gap of without({ from, until }, shown)) {
      add(stays, gap.from, gap.until, { doubt: 'registered_only', endsBecause: null, presenceId: null });
    }
  }
  return stays.sort((a, b) => toEpochDay(a.from) - toEpochDay(b.from));
}

/**
 * The presences of somebody that had begun before a day and last beyond it, wherever they are: those that leaving on that day
 * ends. A stay that ended as stated before is over: who comes again and leaves again was not there in between (status
 * definition, sections 1 and 2).
 */
export function lastingBeyond(facts: ResidenceFacts, day: Day, rules: RuleBook): ReadonlySet<string> {
  const everywhere = new Set(facts.presences.map(({ dwelling }) => dwelling));
  const begun = new Set(
    facts.presences.flatMap(({ id, arrivedOn }) => (isBefore(arrivedOn, day) ? [id] : [])),
  );
  return new Set(
    staysAt(facts, everywhere, rules).flatMap(({ presenceId, until }) =>
      presenceId !== null && begun.has(presenceId) && isAfter(until, day) ? [presenceId] : [],
    ),
  );
}

/** Whether a presence of which no departure is known counts beyond a day, and has not ended by itself before. */
export function stillLasts(
  presence: PresenceInDays,
  facts: FactsInDays,
  on: EpochDay,
  rules: RuleBook,
): boolean {
  if (presence.leftOn !== null) return false;
  const own = facts.stayReports.filter(({ presenceId }) => presenceId === presence.id);
  const here = termsOf(facts.temporaryRegistrations, facts.diedOn).filter(
    ({ fact }) => fact.communeCode === presence.communeCode,
  );
  return endOfPresence(presence, own, here, facts.diedOn, statusParameters(rules)).until > on;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

function add(stays: StayAt[], from: number, until: number, stay: Omit<StayAt, 'from' | 'until'>): void {
  if (from < until) {
    stays.push({ from: fromEpochDay(from as EpochDay), until: fromEpochDay(until as EpochDay), ...stay });
  }
}

/** Arrivals, confirmations and the days that a stay was reported or stated for show the person there. */
function lastSeen(
  { arrivedOn, confirmedOn, plannedUntil }: PresenceInDays,
  reports: readonly Stretch[],
): number {
  return Math.max(
    arrivedOn,
    ...confirmedOn,
    ...(plannedUntil === null ? [] : [plannedUntil - 1]),
    ...reports.map(({ until }) => until - 1),
  );
}

/** What is left of a stretch once others are taken out of it. */
function without(whole: Stretch, others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, other) =>
      left.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, other.from) },
          { from: Math.max(from, other.until), until },
        ].filter((rest) => rest.from < rest.until),
      ),
    [whole],
  );
}
