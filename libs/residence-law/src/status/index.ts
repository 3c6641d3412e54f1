export * from './facts.ts';
export { factsInDays } from './facts-in-days.ts';
export type { FactsInDays, PresenceInDays, RegistrationInDays, StayReportInDays } from './facts-in-days.ts';
export { bases, firstDayOf34Provinces, type Basis, type ProvincesOfCommunes } from './provinces.ts';
export { groupOf, residenceStatuses, type ResidenceStatus, type StatusGroup } from './standing.ts';
export { movements, type MigrantRule, type Movement } from './migrant.ts';
export type { EndReason } from './presence-end.ts';
export type { UnderEachBasis } from './pieces.ts';
export { flagNames, type Flag } from './flags.ts';
export type { FactReference, Reason, ReasonRow } from './because.ts';
export type { Change, ChangeCode } from './what-would-change-it.ts';
export {
  flagsOf,
  flagsOn,
  timeline,
  type FlagInCommune,
  type FlagOfSegment,
  type Segment,
  type Window,
} from './timeline.ts';
export { countingSegments, type CountedPurpose, type CountingSegment } from './counting-segments.ts';
export { statusParameterNames } from './status-parameters.ts';
export { firstDifference, type Difference } from './first-difference.ts';
export { checkFacts, type FactProblem, type FactProblemCode } from './check-facts.ts';
export { knownAt, type Recorded } from './known-at.ts';
