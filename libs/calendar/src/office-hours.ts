import { plusDays, type Day, type LocalDateTime } from './day.ts';
import { atHour } from './local-time.ts';
import { type OfficeCalendar } from './office-calendar.ts';

/** The hours of an office, in hours since midnight: 7.5 is 07:30. */
export interface OfficeHours {
  readonly morningFrom: number;
  readonly morningUntil: number;
  readonly afternoonFrom: number;
  readonly afternoonUntil: number;
  /** Whether the counter also takes filings on Saturday mornings, which are no working days. */
  readonly saturdayMorning: boolean;
}

/** One stretch of office time. */
export interface Session {
  readonly from: LocalDateTime;
  /** The moment the office closes. */
  readonly until: LocalDateTime;
}

/**
 * The sessions in which an office works on a day: two on a working day, a worked Saturday included, else none.
 * @example workingSessions(day('2026-11-24'), seededOfficeCalendar, hours) // → [], a holiday
 */
export function workingSessions(on: Day, office: OfficeCalendar, hours: OfficeHours): readonly Session[] {
  return office.isWorkingDay(on) ? [morningOf(on, hours), afternoonOf(on, hours)] : [];
}

/**
 * The sessions in which the counter takes filings: those in which it works, and Saturday mornings that no notice made
 * a day off.
 * @example intakeSessions(day('2026-11-21'), seededOfficeCalendar, hours).length // → 1, a Saturday
 */
export function intakeSessions(on: Day, office: OfficeCalendar, hours: OfficeHours): readonly Session[] {
  const restsAsAlways = on.dayOfWeek === 6 && !office.daysOf(on.year).some(({ day }) => day.equals(on));
  return restsAsAlways && hours.saturdayMorning ? [morningOf(on, hours)] : workingSessions(on, office, hours);
}

/**
 * The moment itself where the counter takes filings then, else the beginning of its next session.
 * @example nextIntake(wallClock('2026-11-20T18:00:00'), seededOfficeCalendar, hours) // → 2026-11-21T07:30:00
 */
export const nextIntake = (at: LocalDateTime, office: OfficeCalendar, hours: OfficeHours): LocalDateTime =>
  momentIn(at, (on) => intakeSessions(on, office, hours));

/**
 * How long an office works on an ordinary day, in minutes.
 * @example minutesOfWorkingDay(hours) // → 480
 */
export const minutesOfWorkingDay = (hours: OfficeHours): number =>
  60 * (hours.morningUntil - hours.morningFrom + hours.afternoonUntil - hours.afternoonFrom);

/**
 * The moment an office closes on a day on which it works.
 * @example closingTime(day('2026-11-26'), hours) // → 2026-11-26T17:00:00
 */
export const closingTime = (on: Day, { afternoonUntil }: OfficeHours): LocalDateTime =>
  atHour(on, afternoonUntil);

/**
 * Minutes from one moment to another.
 * @example minutesBetween(wallClock('2026-11-20T09:00:00'), wallClock('2026-11-20T11:30:00')) // → 150
 */
export const minutesBetween = (from: LocalDateTime, to: LocalDateTime): number =>
  from.until(to, { largestUnit: 'minute' }).total('minutes');

/** Walks from session to session; no office rests longer than the two weeks of the longest Tết. */
function momentIn(at: LocalDateTime, sessionsOn: (on: Day) => readonly Session[]): LocalDateTime {
  for (let on = at.toPlainDate(), days = 0; days < 60; on = plusDays(on, 1), days++) {
    for (const { from, until } of sessionsOn(on)) {
      if (isEarlier(at, from)) return from;
      if (isEarlier(at, until)) return at;
    }
  }
  throw new RangeError(`no office works within sixty days of ${at.toString()}`);
}

const isEarlier = (a: LocalDateTime, b: LocalDateTime): boolean => minutesBetween(a, b) > 0;

const morningOf = (on: Day, { morningFrom, morningUntil }: OfficeHours): Session => ({
  from: atHour(on, morningFrom),
  until: atHour(on, morningUntil),
});

const afternoonOf = (on: Day, { afternoonFrom, afternoonUntil }: OfficeHours): Session => ({
  from: atHour(on, afternoonFrom),
  until: atHour(on, afternoonUntil),
});
