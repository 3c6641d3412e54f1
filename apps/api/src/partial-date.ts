import { earliestDay, partialDate } from '@libs/residence-law';

/** Nobody alive was born earlier; an older date is a slip of the keyboard. */
const earliestBirthYear = 1880;

/** Whether a text is a year, a month or a real day that a person may be born on: `1999`, `1999-05`, `1999-05-04`. */
export function isPartialDate(text: unknown): boolean {
  const date = typeof text === 'string' ? partialDate(text) : null;
  return date !== null && earliestDay(date).year >= earliestBirthYear;
}
