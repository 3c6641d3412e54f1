import type { ResidenceGroup } from './groups.ts';

/** People born so many years before the forecast begins, or earlier, are told apart no further. */
export const birthYearsToldApart = 25;

/** The birth year that stands for everybody older, and for whose birth year is unknown: adults as far as plans go. */
export const older = 0;

/** What today's facts already decide about a later day: counted in the same commune in a group, elsewhere, or nowhere. */
export type Scheduled = ResidenceGroup | 'elsewhere' | 'nowhere';

/** People of one birth year who count in a commune in a residence group. */
export interface Cohort {
  readonly commune: string;
  readonly birthYear: number;
  readonly group: ResidenceGroup;
  readonly people: number;
}

/** The same on the day on which a forecast is made, with what is scheduled for them by the opening of the school year. */
export interface ScheduledCohort extends Cohort {
  readonly scheduled: Scheduled;
}

/** What became of people of a province who counted in a commune on one day, by the next one. */
export interface Outcome {
  readonly province: string;
  readonly birthYear: number;
  readonly group: ResidenceGroup;
  /** Null where only two school years are compared, without what was scheduled. */
  readonly scheduled: Scheduled | null;
  /** Their group in the same commune; null where they no longer count there. */
  readonly became: ResidenceGroup | null;
  readonly people: number;
}

/** One of the last three years: who stayed, and who came. */
export interface PastYear {
  /** The school year at whose opening the outcome was seen. */
  readonly schoolYear: number;
  readonly outcomes: readonly Outcome[];
  /** Who counts in a commune at the opening and did not on the day before it that is compared. */
  readonly arrivals: readonly Cohort[];
}

/** All that a forecast is made of: nothing of it was recorded after the day on which it is made. */
export interface KnownPast {
  /** The year of the day on which the forecast is made. */
  readonly year: number;
  /** The next school year to open. */
  readonly firstSchoolYear: number;
  /** Every commune for which a forecast is wanted, with its province. */
  readonly provinceOf: ReadonlyMap<string, string>;
  readonly stock: readonly ScheduledCohort[];
  /** From the same day of the year to the opening, the latest first. */
  readonly untilOpening: readonly PastYear[];
  /** From one opening to the next, the latest first; empty where only the next school year is asked for. */
  readonly betweenOpenings: readonly PastYear[];
}
