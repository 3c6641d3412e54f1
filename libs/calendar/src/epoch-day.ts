import { day, dayOf, type Day, type MonthEnd } from './day.ts';

/** A day as a number, for the inner loops of the status timeline; everything else speaks Day. */
export type EpochDay = number & { readonly __unit: 'days since 1970-01-01' };

/**
 * A whole number as an EpochDay, for days that arrive as numbers (Postgres: `day - date '1970-01-01'`).
 * @example epochDay(20513) // → 20513, the number of 2026-03-01
 */
export function epochDay(number: number): EpochDay {
  if (!Number.isInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  return number as EpochDay;
}

/**
 * @example toEpochDay(day('1970-01-02')) // → 1
 * @example toEpochDay(day('2026-03-01')) // → 20513
 */
export function toEpochDay(day: Day): EpochDay {
  return fromCivil(day.year, day.month, day.day);
}

/** The few days that lists write again and again, by their text. */
const numbers = new Map<string, EpochDay>();
const mostNumbers = 36_525;

/**
 * The number of a day written as YYYY-MM-DD; throws as `day` does.
 * @example epochDayOf('2026-03-01') // → 20513
 */
export function epochDayOf(text: string): EpochDay {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const number = toEpochDay(day(text));
  if (numbers.size < mostNumbers) numbers.set(text, number);
  return number;
}

/** @example fromEpochDay(epochDay(20513)) // → 2026-03-01 */
export function fromEpochDay(number: EpochDay): Day {
  const { year, month, dayOfMonth } = toCivil(number);
  return dayOf(year, month, dayOfMonth);
}

/**
 * YYYY-MM-DD without going through a Day, for rows that leave by the hundred thousand.
 * @example isoOfEpochDay(epochDay(20513)) // → '2026-03-01'
 */
export function isoOfEpochDay(number: EpochDay): string {
  const { year, month, dayOfMonth } = toCivil(number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/**
 * Calendar months later, as plusMonths.
 * @example isoOfEpochDay(epochDayPlusMonths(toEpochDay(day('2026-08-31')), 6, 'constrain')) // → '2027-02-28'
 */
export function epochDayPlusMonths(number: EpochDay, months: number, overflow: MonthEnd): EpochDay {
  const { year, month, dayOfMonth } = toCivil(number);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const toYear = Math.floor(monthsSinceYearZero / 12);
  const toMonth = monthsSinceYearZero - toYear * 12 + 1;
  const last = daysInMonth(toYear, toMonth);
  if (dayOfMonth > last && overflow === 'reject') {
    throw new RangeError(`${toYear}-${two(toMonth)} has no day ${dayOfMonth}`);
  }
  return fromCivil(toYear, toMonth, Math.min(dayOfMonth, last));
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Both ways count from 1 March 0000 in eras of 400 years (146,097 days): the leap day is then the last of its year.
function fromCivil(year: number, month: number, dayOfMonth: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as EpochDay;
}

function toCivil(number: EpochDay): { year: number; month: number; dayOfMonth: number } {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
