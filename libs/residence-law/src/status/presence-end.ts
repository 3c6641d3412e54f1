import { epochDayPlusMonths, type EpochDay } from '@libs/calendar';
import { type PresenceInDays, type StayReportInDays } from './facts-in-days.ts';
import { type StatusParameters } from './status-parameters.ts';
import { type Term } from './term.ts';

/** Why a presence ends when it does (section 2 of the status definition). */
export type EndReason = 'left' | 'died' | 'as_stated' | 'nothing_heard' | 'struck_off';

/** The day number from which a presence counts no more, and why. */
export interface PresenceEnd {
  readonly until: number;
  readonly why: EndReason;
}

/** The grounds on which a registration is ended because its holder left; b and đ say nothing of that kind. */
const leftTheCommune: ReadonlySet<string> = new Set(['a', 'c', 'd', 'e', 'g', 'h', 'elsewhere']);

/** Whole months later by the calendar, clamped to the end of a shorter month. */
export const monthsLater = (day: number, months: number): number =>
  epochDayPlusMonths(day as EpochDay, months, 'constrain');

/**
 * The first day a presence no longer counts: its departure, or where none is known the day on which it ends by
 * itself, so that nobody is counted for years because nobody noticed that they left.
 * @param reports the presence's own stay reports
 * @param terms the registrations in its commune that ever held, by first day
 */
export function endOfPresence(
  presence: PresenceInDays,
  reports: readonly StayReportInDays[],
  terms: readonly Term[],
  diedOn: number | null,
  parameters: StatusParameters,
): PresenceEnd {
  const end: PresenceEnd =
    presence.leftOn === null
      ? endByItself(presence, reports, terms, parameters)
      : { until: presence.leftOn, why: 'left' };
  return diedOn !== null && diedOn < end.until ? { until: diedOn, why: 'died' } : end;
}

function endByItself(
  presence: PresenceInDays,
  reports: readonly StayReportInDays[],
  terms: readonly Term[],
  parameters: StatusParameters,
): PresenceEnd {
  let lastConfirmed = Number.NEGATIVE_INFINITY;
  for (const confirmed of presence.confirmedOn) if (confirmed > lastConfirmed) lastConfirmed = confirmed;

  const stated = statedEnd(presence, reports, parameters);
  const end =
    stated !== null && lastConfirmed < stated && !beginsWithin(terms, presence.arrivedOn, stated)
      ? ({ until: stated, why: 'as_stated' } as const)
      : ({
          until: afterLastSupport(presence, stated, lastConfirmed, terms, parameters),
          why: 'nothing_heard',
        } as const);

  const struckOff = firstStrikingOff(terms, presence.arrivedOn, lastConfirmed);
  return struckOff !== null && struckOff < end.until ? { until: struckOff, why: 'struck_off' } : end;
}

function statedEnd(
  presence: PresenceInDays,
  reports: readonly StayReportInDays[],
  parameters: StatusParameters,
): number | null {
  let stated: number | null = presence.plannedUntil;
  for (const { from, until } of reports) {
    const end = Math.min(until, from + parameters.reportMaxDays.on(from));
    if (stated === null || end > stated) stated = end;
  }
  return stated;
}

const beginsWithin = (terms: readonly Term[], from: number, to: number): boolean =>
  terms.some((term) => from <= term.from && term.from <= to);

function afterLastSupport(
  { arrivedOn }: PresenceInDays,
  stated: number | null,
  lastConfirmed: number,
  terms: readonly Term[],
  parameters: StatusParameters,
): number {
  const months = parameters.openPresenceMonths.on(arrivedOn);
  let support = Math.max(arrivedOn, lastConfirmed, stated === null ? arrivedOn : stated - 1);
  let end = monthsLater(support, months);
  for (const term of terms) {
    if (term.from >= end) break;
    if (term.until - 1 <= support) continue;
    support = term.until - 1;
    end = monthsLater(support, months);
  }
  return end;
}

function firstStrikingOff(terms: readonly Term[], arrivedOn: number, lastConfirmed: number): number | null {
  let first: number | null = null;
  for (const { fact } of terms) {
    const { endedOn, endGround } = fact;
    if (endedOn === null || endGround === null || !leftTheCommune.has(endGround)) continue;
    if (endedOn <= arrivedOn || lastConfirmed > endedOn) continue;
    if (terms.some((other) => other.fact !== fact && other.from <= endedOn && endedOn < other.until))
      continue;
    if (first === null || endedOn < first) first = endedOn;
  }
  return first;
}
