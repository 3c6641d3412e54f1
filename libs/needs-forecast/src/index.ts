export {
  BackTest,
  errorOf,
  errorsOver,
  type ForecastErrors,
  type TestedArea,
  type TestsOfArea,
} from './back-test.ts';
export { Calibration, widened } from './calibration.ts';
export { type AreaForecast, type Expected, Forecast, intervalCoverage } from './forecast.ts';
export { type Grade, gradeOf, grades, levelOf, type SchoolLevel, schoolLevels } from './grades.ts';
export { type ResidenceGroup, residenceGroups } from './groups.ts';
export { membersTold, togetherTold } from './households-told.ts';
export { type InsuredTogether, membersExpected, placesInHousehold } from './insured-households.ts';
export {
  birthYearsToldApart,
  type Cohort,
  type KnownPast,
  older,
  type Outcome,
  type PastYear,
  type Scheduled,
  type ScheduledCohort,
} from './known-past.ts';
export {
  type ForecastPeople,
  type Need,
  needsOf,
  type PlanningItem,
  planningItems,
  type PlanningValues,
  rates,
} from './needs.ts';
export { fewestShown, type Hidden, hiddenCells } from './small-counts.ts';
export { openingOf, schoolYearAfter } from './school-years.ts';
