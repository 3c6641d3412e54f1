export { nationalityOn, permanentResidenceOn, registrationOn } from './facts-on-a-day.ts';
export {
  type CountedStretch,
  countedStretches,
  ProjectStatus,
  rowOf,
  storedSegments,
} from './project-status.ts';
export type { OneOfMany } from './facts-of-many.queries.ts';
export { RebuildStatus } from './rebuild-status.ts';
export { type FactsOfResident, ResidenceFactsQueries } from './residence-facts.queries.ts';
export { StatusInHand } from './status-in-hand.ts';
export { StatusUnderRules } from './status-under-rules.ts';
export { ResidenceStatusModule } from './residence-status.module.ts';
export type { StatusSegmentRow } from './status-segments.repository.ts';
export { type SeenInCommune, searchKeysOf } from './visibility.repository.ts';
