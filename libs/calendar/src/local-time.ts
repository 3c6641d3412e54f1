import { Temporal } from 'temporal-polyfill';
import { plusDays, type Day, type LocalDateTime } from './day.ts';
import { fromEpochDay, type EpochDay } from './epoch-day.ts';

/** The clock of every deadline. Viet Nam has one time zone and no summer time. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/**
 * The wall clock in Viet Nam at an instant written with its offset. A text without an offset is refused:
 * 23:00 of which country?
 * @example localDateTime('2026-03-01T18:30:00Z') // → 2026-03-02T01:30:00
 * @example localDateTime('2026-03-01T20:00:00+07:00') // → 2026-03-01T20:00:00
 * @example localDateTime('2026-03-01T20:00:00') // → throws RangeError
 */
export function localDateTime(instantWithOffset: string): LocalDateTime {
  return Temporal.Instant.from(instantWithOffset).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

/**
 * The wall clock in Viet Nam at an instant counted in milliseconds since 1970 (a JavaScript Date's value).
 * @example localDateTimeOf(1772389800000) // → 2026-03-02T01:30:00
 */
export function localDateTimeOf(epochMilliseconds: number): LocalDateTime {
  if (epochMilliseconds < unifiedSince) {
    return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime();
  }
  const { day, millisecond } = localMoment(epochMilliseconds);
  return atMillisecond(fromEpochDay(day), millisecond);
}

const atMillisecond = ({ year, month, day }: Day, millisecond: number): LocalDateTime =>
  new Temporal.PlainDateTime(
    year,
    month,
    day,
    Math.floor(millisecond / 3_600_000),
    Math.floor(millisecond / 60_000) % 60,
    Math.floor(millisecond / 1_000) % 60,
    millisecond % 1_000,
  );

/**
 * An hour of a day on the wall clock, to the minute: 7.5 is 07:30, 24 the midnight that ends the day.
 * @example atHour(day('2026-03-01'), 7.5) // → 2026-03-01T07:30:00
 * @example atHour(day('2026-03-01'), 24) // → 2026-03-02T00:00:00
 */
export function atHour(on: Day, hours: number): LocalDateTime {
  const minutes = Math.round(hours * 60);
  return minutes < 24 * 60 ? atMillisecond(on, minutes * 60_000) : atMillisecond(plusDays(on, 1), 0);
}

/**
 * A wall-clock time written without an offset.
 * @example wallClock('2026-03-01T22:59:59') // → 2026-03-01T22:59:59
 */
export function wallClock(text: string): LocalDateTime {
  return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
}

/**
 * The local day of a wall-clock time.
 * @example localDayOf(wallClock('2026-03-01T23:59:59')) // → 2026-03-01
 */
export const localDayOf = (at: LocalDateTime): Day => at.toPlainDate();

/**
 * The day in Viet Nam at an instant with its offset.
 * @example localDay('2026-03-01T18:30:00Z') // → 2026-03-02
 */
export const localDay = (instantWithOffset: string): Day => localDateTime(instantWithOffset).toPlainDate();

/**
 * The instant of a wall-clock time in Viet Nam, written with its offset.
 * @example instantText(wallClock('2026-03-01T20:00:00')) // → '2026-03-01T20:00:00+07:00'
 */
export const instantText = (at: LocalDateTime): string =>
  at.year > 1975
    ? `${at.toString()}+07:00`
    : at.toZonedDateTime(timeZone).toString({ timeZoneName: 'never' });

/** A wall-clock time as a day number and the milliseconds since its midnight, for inner loops. */
export interface LocalMoment {
  readonly day: EpochDay;
  readonly millisecond: number;
}

const millisecondsPerDay = 86_400_000;
const sevenHours = 7 * 3_600_000;
/** 13 June 1975, since when the whole country is at UTC+7 without a break. */
const unifiedSince = 171_820_800_000;

/**
 * An instant in milliseconds since 1970 as a local day number and time; quick, because Viet Nam has kept
 * UTC+7 since 13 June 1975. An earlier instant goes through the time-zone tables.
 * @example localMoment(1772389800000) // → { day: 20514, millisecond: 5400000 }
 */
export function localMoment(epochMilliseconds: number): LocalMoment {
  const shifted =
    epochMilliseconds >= unifiedSince
      ? epochMilliseconds + sevenHours
      : localDateTimeOf(epochMilliseconds).toZonedDateTime('UTC').epochMilliseconds;
  const day = Math.floor(shifted / millisecondsPerDay);
  return { day: day as EpochDay, millisecond: shifted - day * millisecondsPerDay };
}

/**
 * The milliseconds since midnight of a wall-clock time.
 * @example millisecondOfDay(wallClock('2026-03-01T01:30:00')) // → 5400000
 */
export const millisecondOfDay = (at: LocalDateTime): number =>
  ((at.hour * 60 + at.minute) * 60 + at.second) * 1000 + at.millisecond;

/**
 * Today in Viet Nam at an instant in milliseconds since 1970; the caller owns the clock.
 * @example todayAt(1772389800000) // → 2026-03-02
 */
export const todayAt = (epochMilliseconds: number): Day => localDateTimeOf(epochMilliseconds).toPlainDate();
