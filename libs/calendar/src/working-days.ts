import { plusDays, type Day } from './day.ts';
import { type OfficeCalendar } from './office-calendar.ts';

/** A day reached by counting, and how far it can be trusted. */
export interface DueDay {
  readonly day: Day;
  /** True where a day on the way lies in a year whose notice is not loaded. */
  readonly provisional: boolean;
  /** The days on the way that a notice may still declare off. */
  readonly uncertainDays: readonly Day[];
  /** Every day on the way that was not counted, and why (Vietnamese). */
  readonly skipped: readonly { readonly day: Day; readonly why: string }[];
}

/**
 * The n-th working day after a day; the day itself is not counted (Civil Code 2015, article 147 clause 2).
 * @example workingDaysAfter(day('2026-11-20'), 3, seededOfficeCalendar).day // → 2026-11-26
 * @example workingDaysAfter(day('2026-04-23'), 3, seededOfficeCalendar).day // → 2026-04-29
 */
export function workingDaysAfter(from: Day, count: number, office: OfficeCalendar): DueDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let counted = 0;
  return walk(from, office, (on) => (office.isWorkingDay(on) ? ++counted : counted) >= count, count === 0);
}

/**
 * The last day of a period of calendar days; one that ends on a rest day runs to the end of the next working
 * day (Civil Code 2015, article 148 clause 5). Clock-hour limits (23:00, 08:00, 12 hours) never roll.
 * @example lastDayOfPeriod(day('2026-11-17'), 7, seededOfficeCalendar).day // → 2026-11-25
 * @example lastDayOfPeriod(day('2026-11-16'), 7, seededOfficeCalendar).day // → 2026-11-23
 */
export function lastDayOfPeriod(from: Day, calendarDays: number, office: OfficeCalendar): DueDay {
  return nextWorkingDayFrom(plusDays(from, calendarDays), office);
}

/**
 * The day itself if offices work, else the next on which they do.
 * @example nextWorkingDayFrom(day('2026-11-24'), seededOfficeCalendar).day // → 2026-11-25
 */
export function nextWorkingDayFrom(on: Day, office: OfficeCalendar): DueDay {
  return walk(plusDays(on, -1), office, (reached) => office.isWorkingDay(reached), false);
}

/** Goes day by day, the first excluded, until a day is the one looked for. */
function walk(
  from: Day,
  office: OfficeCalendar,
  isLast: (on: Day) => boolean,
  alreadyThere: boolean,
): DueDay {
  const skipped: { day: Day; why: string }[] = [];
  const uncertainDays: Day[] = [];
  let provisional = false;
  let on = from;
  let done = alreadyThere;
  while (!done) {
    on = plusDays(on, 1);
    provisional ||= office.isProvisional(on);
    if (office.isUncertain(on)) uncertainDays.push(on);
    const why = office.whyOff(on);
    if (why !== null) skipped.push({ day: on, why });
    done = isLast(on);
  }
  return { day: on, provisional, uncertainDays, skipped };
}
