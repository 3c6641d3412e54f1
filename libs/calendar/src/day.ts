import { Temporal } from 'temporal-polyfill';

/**
 * A calendar day in Asia/Ho_Chi_Minh. It is a day from the browser to the Postgres `date` and never a moment:
 * a midnight that travels through a time zone arrives as the evening before.
 */
export type Day = Temporal.PlainDate;

/** A wall-clock date and time in Asia/Ho_Chi_Minh, for the rules that know hours (23:00, 08:00). */
export type LocalDateTime = Temporal.PlainDateTime;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Days by their text: the same few come again and again, and making one takes longer than all else that is done with it. */
const days = new Map<string, Day>();

/** A hundred years of them. */
const mostDays = 36_525;

/**
 * The day written as YYYY-MM-DD, and nothing else: no time, no calendar, no day that does not exist.
 * @example day('2026-03-01') // → 2026-03-01
 * @example day('2026-02-29') // → throws RangeError
 */
export function day(text: string): Day {
  const known = days.get(text);
  if (known) return known;
  if (!isoDay.test(text)) throw new RangeError(`not a day written as YYYY-MM-DD: ${text}`);
  // By its numbers: lists bring days by the million, and reading a text takes five times as long.
  const made = dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  if (days.size >= mostDays) days.clear();
  days.set(text, made);
  return made;
}

/**
 * The day of these numbers.
 * @example dayOf(2026, 3, 1) // → 2026-03-01
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return new Temporal.PlainDate(year, month, dayOfMonth);
}

/**
 * Whether the value is a Day.
 * @example isDay(day('2026-03-01')) // → true
 * @example isDay('2026-03-01') // → false
 */
export function isDay(value: unknown): value is Day {
  return value instanceof Temporal.PlainDate;
}

/**
 * @example isBefore(day('2026-03-01'), day('2026-03-02')) // → true
 * @example isBefore(day('2026-03-01'), day('2026-03-01')) // → false
 */
export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** @example isOnOrBefore(day('2026-03-01'), day('2026-03-01')) // → true */
export const isOnOrBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) <= 0;

/** @example isAfter(day('2026-03-02'), day('2026-03-01')) // → true */
export const isAfter = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) > 0;

/** @example isOnOrAfter(day('2026-03-01'), day('2026-03-01')) // → true */
export const isOnOrAfter = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) >= 0;

/** @example isSameDay(day('2026-03-01'), day('2026-03-01')) // → true */
export const isSameDay = (a: Day, b: Day): boolean => a.equals(b);

/** @example [day('2026-03-02'), day('2026-03-01')].sort(compareDays) // → [2026-03-01, 2026-03-02] */
export const compareDays = (a: Day, b: Day): number => Temporal.PlainDate.compare(a, b);

/** @example earlierOf(day('2026-03-01'), day('2026-03-02')) // → 2026-03-01 */
export const earlierOf = (a: Day, b: Day): Day => (isBefore(b, a) ? b : a);

/** @example laterOf(day('2026-03-01'), day('2026-03-02')) // → 2026-03-02 */
export const laterOf = (a: Day, b: Day): Day => (isAfter(b, a) ? b : a);

/**
 * @example plusDays(day('2026-02-27'), 2) // → 2026-03-01
 * @example plusDays(day('2026-03-01'), -1) // → 2026-02-28
 */
export const plusDays = (from: Day, days: number): Day => from.add({ days });

/**
 * Whole days from one day to another; the first is not counted (Civil Code 2015, article 147 clause 2).
 * @example daysBetween(day('2026-03-01'), day('2026-03-31')) // → 30
 */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'day' }).days;

/** What becomes of the 31st where the month has none: the law must say which, so it is never left unsaid. */
export type MonthEnd = 'constrain' | 'reject';

/**
 * Calendar months later. `constrain` takes the last day of a shorter month, `reject` throws.
 * @example plusMonths(day('2026-08-31'), 6, 'constrain') // → 2027-02-28
 * @example plusMonths(day('2026-08-31'), 6, 'reject') // → throws RangeError
 */
export const plusMonths = (from: Day, months: number, overflow: MonthEnd): Day =>
  from.add({ months }, { overflow });

/**
 * Calendar years later; only 29 February can overflow.
 * @example plusYears(day('2028-02-29'), 2, 'constrain') // → 2030-02-28
 */
export const plusYears = (from: Day, years: number, overflow: MonthEnd): Day =>
  from.add({ years }, { overflow });
