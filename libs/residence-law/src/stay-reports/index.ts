export { stayClock, type DueBecause, type StayClock, type StayToReport } from './stay-clock.ts';
export {
  contentOfReport,
  type ContentOfReport,
  type FieldOfReport,
  identityMayBeShownBy,
  type IdentityShownBy,
} from './content-of-report.ts';
