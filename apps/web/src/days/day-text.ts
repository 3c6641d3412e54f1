/**
 * A day in the web is the text `YYYY-MM-DD` of the wire: it sorts, compares and travels as it is, and never
 * becomes a moment that shifts with the time zone of the officer's computer.
 */
export type DayText = string;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (value: number): string => String(value).padStart(2, '0');

function dayText(year: number, month: number, dayOfMonth: number): DayText | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Two typed digits mean this century, as terms and arrivals do; a birth date reads them as the past (see `century`). */
function fullYear(typed: string, latestYear: number): number {
  const value = Number(typed);
  if (typed.length === 4) return value;
  const thisCentury = 2000 + value;
  return thisCentury <= latestYear ? thisCentury : thisCentury - 100;
}

/**
 * Reads a day as an officer types it: `5/3/27`, `05/03/2027`, `5.3.2027`, `5-3-27` or `05032027`. Day before month,
 * always. Two-digit years never lie after `latestYear` (for a birth date, this year).
 *
 * @example readDay('5/3/27') // '2027-03-05'
 * @example readDay('30/2/27') // null
 */
export function readDay(typed: string, latestYear = 2099): DayText | null {
  const text = typed.trim();
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (parts === null) return null;
  const [, dayOfMonth = '', month = '', year = ''] = parts;
  return dayText(fullYear(year, latestYear), Number(month), Number(dayOfMonth));
}

/**
 * Reads a birth date that may be known only in part: a day, `5/1999` (month and year) or `1999` (year).
 *
 * @example readPartialDay('5/1999', 2026) // '1999-05'
 */
export function readPartialDay(typed: string, latestYear: number): string | null {
  const text = typed.trim();
  if (/^\d{4}$/.test(text)) return text;
  const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthAndYear) {
    const month = Number(monthAndYear[1]);
    return month >= 1 && month <= 12 ? `${monthAndYear[2] ?? ''}-${two(month)}` : null;
  }
  return readDay(text, latestYear);
}

/**
 * Writes a day, or a part of one, the way an office writes it.
 *
 * @example writeDay('2027-03-05') // '05/03/2027'
 * @example writeDay('1999-05') // '05/1999'
 */
export function writeDay(day: DayText): string {
  return day.slice(0, 10).split('-').reverse().join('/');
}

/** Today in Viet Nam, whatever the clock zone of the computer; only for what a form proposes, never for a decision. */
export function todayInVietNam(now: Date = new Date()): DayText {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days since 1970-01-01, for drawing and counting days on the screen. */
export function dayNumber(day: DayText): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day with this many days since 1970-01-01. */
export function dayOfNumber(count: number): DayText {
  return new Date(count * 86_400_000).toISOString().slice(0, 10);
}

/** The day this many days later (or earlier, if negative). */
export function daysAfter(day: DayText, days: number): DayText {
  return dayOfNumber(dayNumber(day) + days);
}

/**
 * The same day of the month some months later; the last day of the month where that day does not exist. Used to
 * propose a last day only: the server decides what the law allows.
 *
 * @example monthsAfter('2028-02-29', 24) // '2030-02-28'
 */
export function monthsAfter(day: DayText, months: number): DayText {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return `${String(toYear)}-${two(toMonth)}-${two(Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))}`;
}

/** An instant of the wire as `HH:mm dd/MM/yyyy` in Viet Nam. */
export function writeInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${writeDay(local.slice(0, 10))}`;
}

/** The day in Viet Nam on which an instant of the wire lies. */
export const dayOfInstant = (instant: string): DayText => todayInVietNam(new Date(instant));

/** Whether an instant of the wire has passed. */
export const hasPassed = (instant: string): boolean => Date.parse(instant) < Date.now();
