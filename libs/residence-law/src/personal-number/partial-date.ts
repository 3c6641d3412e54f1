import { day, type Day } from '@libs/calendar';

/** A birth date of which the day, the month or only the year is known. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly dayOfMonth: number | null;
}

const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * Reads `1999`, `1999-05` or `1999-05-04`; null for anything else and for days that do not exist.
 * @example partialDate('1999-05') // → { year: 1999, month: 5, dayOfMonth: null }
 * @example partialDate('1999-02-29') // → null
 */
export function partialDate(text: string): PartialDate | null {
  const found = parts.exec(text);
  if (!found) return null;
  const [, year = '', month, dayOfMonth] = found;
  try {
    day(`${year}-${month ?? '01'}-${dayOfMonth ?? '01'}`);
  } catch {
    return null;
  }
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    dayOfMonth: dayOfMonth === undefined ? null : Number(dayOfMonth),
  };
}

/**
 * The first day the date may be.
 * @example earliestDay({ year: 1999, month: 5, dayOfMonth: null }) // → 1999-05-01
 */
export function earliestDay({ year, month, dayOfMonth }: PartialDate): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return day(`${String(year).padStart(4, '0')}-${two(month ?? 1)}-${two(dayOfMonth ?? 1)}`);
}

/**
 * The last day the date may be.
 * @example latestDay({ year: 2025, month: 6, dayOfMonth: null }) // → 2025-06-30
 */
export function latestDay(date: PartialDate): Day {
  if (date.dayOfMonth !== null) return earliestDay(date);
  const first = earliestDay({ ...date, month: date.month ?? 12, dayOfMonth: 1 });
  return first.with({ day: first.daysInMonth });
}
