import { type Day, dayOf, isAfter } from '@libs/calendar';

/**
 * The day on which a school year opens: 5 September, by the yearly framework of the Ministry of Education and Training.
 * @param schoolYear the year in which it begins
 */
export const openingOf = (schoolYear: number): Day => dayOf(schoolYear, 9, 5);

/** The next school year to open after a day. */
export const schoolYearAfter = (on: Day): number => (isAfter(openingOf(on.year), on) ? on.year : on.year + 1);
