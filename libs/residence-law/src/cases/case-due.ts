import {
  closingTime,
  isAfter,
  isOnOrBefore,
  minutesBetween,
  minutesOfWorkingDay,
  nextIntake,
  plusDays,
  workingSessions,
  type Day,
  type LocalDateTime,
  type OfficeCalendar,
  type OfficeHours,
} from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { type CaseToDecide } from './case-to-decide.ts';
import { clockMayStop, timeAllowed, type TimeAllowed } from './time-allowed.ts';

/** What the People's Committee is asked to confirm while the clock stands still (T-07). */
export const stopReasons = ['parking_place', 'undisputed_dwelling', 'floor_area'] as const;
export type StopReason = (typeof stopReasons)[number];

/** A stretch for which the clock stands still. */
export interface ClockStop {
  /** The day the question went out; it still counts. */
  readonly askedOn: Day;
  /** The day the answer came, which does not count any more; null while it is awaited. */
  readonly answeredOn: Day | null;
  readonly reason: StopReason;
}

/** What starts the clock of a case and what stops it. */
export interface ClockFacts {
  /** When the file was complete and valid; where the law counts from receipt, data or a decision, when those came. */
  readonly startedAt: LocalDateTime;
  /** What comes online outside the hours of intake counts from the next session (Y-10). */
  readonly cameOnline: boolean;
  readonly stops: readonly ClockStop[];
}

/** One step of the way to the due day, for a screen that answers "why this day". */
export type ClockStep =
  | { readonly what: 'starts'; readonly day: Day }
  /** The n-th day that counts. */
  | { readonly what: 'counted'; readonly day: Day; readonly number: number }
  /** Office minutes that count, of a limit shorter than a day. */
  | { readonly what: 'minutes'; readonly day: Day; readonly minutes: number }
  /** A day on which the office rests, and its Vietnamese name. */
  | { readonly what: 'rest'; readonly day: Day; readonly name: string }
  | { readonly what: 'stopped'; readonly day: Day; readonly reason: StopReason };

/** When a case is due, and how one gets there. */
export interface CaseDue {
  /** The last day; null while the clock stands still and where the law sets no limit. */
  readonly day: Day | null;
  /** The moment by which it is due: the end of office hours on that day, or the end of half a working day. */
  readonly at: LocalDateTime | null;
  readonly standsStill: boolean;
  /** The day from which is counted; it does not count itself (Civil Code, article 147). */
  readonly startsOn: Day;
  readonly allowed: TimeAllowed | null;
  /** True where a day on the way lies in a year whose notice is not loaded. */
  readonly provisional: boolean;
  /** The days on the way that a notice may still declare off. */
  readonly uncertainDays: readonly Day[];
  /** Every day on the way; of a limit in calendar days only what moves the end. */
  readonly steps: readonly ClockStep[];
  /** Where it stands that the clock stopped, where it did. */
  readonly stoppedBy: Citation | null;
}

/**
 * Hạn giải quyết hồ sơ — the day and hour by which a case is due. A day's clock begins on the day after the file was
 * complete; the days on which the People's Committee was confirming do not count (the day it was asked does, the day
 * it answered does not); a period of calendar days that ends on a rest day runs to the next working day. Half a working
 * day is half of the office's hours, counted from the minute, over the midday break and the night.
 * Law on Residence 68/2020/QH14, article 28 clause 2; Civil Code 91/2015/QH13, articles 147 and 148.
 */
export function caseDue(
  asked: CaseToDecide,
  facts: ClockFacts,
  office: OfficeCalendar,
  rules: RuleBook,
): CaseDue {
  const stoppedBy = facts.stops.length === 0 ? null : clockMayStop(asked.kind);
  if (facts.stops.length > 0 && stoppedBy === null) {
    throw new RangeError(`nothing stops the clock of ${asked.kind}`);
  }
  const startsOn = startOf(facts, office, rules).toPlainDate();
  const allowed = timeAllowed(asked, startsOn, rules);
  return { ...countDue(allowed, facts, office, rules), allowed, stoppedBy };
}

/**
 * The same count for a time that is known already: a notice of holidays moves the due days of open cases, not the time
 * that the office was given (row Y-05).
 */
export function countDue(
  allowed: Pick<TimeAllowed, 'unit' | 'count'> | null,
  facts: ClockFacts,
  office: OfficeCalendar,
  rules: RuleBook,
): Omit<CaseDue, 'allowed' | 'stoppedBy'> {
  const hours = hoursOf(facts, rules);
  const startsAt = startOf(facts, office, rules);
  const startsOn = startsAt.toPlainDate();
  const way = new Way(startsOn, office, facts.stops);
  const at =
    allowed === null
      ? null
      : Number.isInteger(allowed.count)
        ? afterDays(allowed, way, hours)
        : afterMinutes(
            Math.floor(allowed.count * minutesOfWorkingDay(hours)),
            toTheMinute(startsAt),
            way,
            hours,
          );
  return {
    day: at?.toPlainDate() ?? null,
    at,
    standsStill: allowed !== null && at === null,
    startsOn,
    provisional: way.provisional,
    uncertainDays: way.uncertainDays,
    steps: way.steps,
  };
}

const hoursOf = ({ startedAt }: ClockFacts, rules: RuleBook): OfficeHours =>
  rules.on(startedAt.toPlainDate()).officeHours.value;

/** What comes online outside the hours of intake begins with the next session. */
const startOf = (facts: ClockFacts, office: OfficeCalendar, rules: RuleBook): LocalDateTime =>
  facts.cameOnline ? nextIntake(facts.startedAt, office, hoursOf(facts, rules)) : facts.startedAt;

/** The end of office hours on the last day, or null where the clock stands still before it. */
function afterDays(
  { unit, count }: Pick<TimeAllowed, 'unit' | 'count'>,
  way: Way,
  hours: OfficeHours,
): LocalDateTime | null {
  let counted = 0;
  while (counted < count) {
    const day = way.next();
    if (day === null) return null;
    if (unit === 'calendar_days') {
      counted += 1;
    } else if (way.office.isWorkingDay(day)) {
      counted += 1;
      way.note({ what: 'counted', day, number: counted });
    } else {
      way.noteRest(day);
    }
  }
  if (unit === 'calendar_days') {
    way.note({ what: 'counted', day: way.on, number: count });
    while (!way.office.isWorkingDay(way.on)) {
      way.noteRest(way.on);
      way.step();
    }
  }
  return closingTime(way.on, hours);
}

/** The moment at which so many office minutes have passed. */
function afterMinutes(
  minutes: number,
  startsAt: LocalDateTime,
  way: Way,
  hours: OfficeHours,
): LocalDateTime | null {
  let left = minutes;
  for (;;) {
    for (const session of workingSessions(way.on, way.office, hours)) {
      const from = minutesBetween(session.from, startsAt) > 0 ? startsAt : session.from;
      const open = Math.max(0, minutesBetween(from, session.until));
      if (open === 0) continue;
      way.note({ what: 'minutes', day: way.on, minutes: Math.min(left, open) });
      if (open >= left) return from.add({ minutes: left });
      left -= open;
    }
    const day = way.next();
    if (day === null) return null;
    if (!way.office.isWorkingDay(day)) way.noteRest(day);
  }
}

/** A clock that begins within a minute begins with it: too early costs nothing. */
const toTheMinute = (at: LocalDateTime): LocalDateTime =>
  at.round({ smallestUnit: 'minute', roundingMode: 'floor' });

/** The days from the start of a clock, one after the other, with what is to be told of them. */
class Way {
  readonly steps: ClockStep[];
  readonly uncertainDays: Day[] = [];
  provisional = false;
  on: Day;

  constructor(
    startsOn: Day,
    readonly office: OfficeCalendar,
    private readonly stops: readonly ClockStop[],
  ) {
    this.on = startsOn;
    this.steps = [{ what: 'starts', day: startsOn }];
  }

  note(step: ClockStep): void {
    this.steps.push(step);
  }

  noteRest(day: Day): void {
    this.note({ what: 'rest', day, name: this.office.whyOff(day) ?? '' });
  }

  /** One day further, whatever it is. */
  step(): void {
    this.on = plusDays(this.on, 1);
    this.provisional ||= this.office.isProvisional(this.on);
    if (this.office.isUncertain(this.on)) this.uncertainDays.push(this.on);
  }

  /** The next day on which the clock runs, or null where an answer is still awaited. */
  next(): Day | null {
    for (;;) {
      const tomorrow = plusDays(this.on, 1);
      const stop = this.stops.find(
        ({ askedOn, answeredOn }) =>
          isAfter(tomorrow, askedOn) && (answeredOn === null || isOnOrBefore(tomorrow, answeredOn)),
      );
      if (stop && stop.answeredOn === null) return null;
      this.step();
      if (!stop) return this.on;
      this.note({ what: 'stopped', day: this.on, reason: stop.reason });
    }
  }
}
