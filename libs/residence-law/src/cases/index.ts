export {
  caseKinds,
  endingBeginnings,
  type CaseKind,
  type CaseToDecide,
  type EndingBeginning,
} from './case-to-decide.ts';
export { clockMayStop, timeAllowed, type TimeAllowed } from './time-allowed.ts';
export {
  caseDue,
  countDue,
  stopReasons,
  type CaseDue,
  type ClockFacts,
  type ClockStep,
  type ClockStop,
  type StopReason,
} from './case-due.ts';
export { refusalGrounds, sourceOfRefusal, type RefusalGround } from './grounds-to-refuse.ts';
