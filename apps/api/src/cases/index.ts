export { CaseComplexities } from './case-complexities.repository.ts';
export { CaseSummary } from './case-lists.messages.ts';
export {
  CaseDecision,
  CaseDetails,
  DueDerivation,
  FilingDetails,
  GrantedRegistration,
} from './cases.messages.ts';
export { CasesModule } from './cases.module.ts';
export { CasesQueries } from './cases.queries.ts';
export { type CaseRecord, Cases } from './cases.repository.ts';
export { Filings, type NewFiling } from './filings.repository.ts';
export { refuseIfHeld } from './claims.ts';
export { holdCase, holdForWork } from './hold-case.ts';
export { type CaseEvent, CaseEvents } from './case-events.ts';
export { type ClockOfCase, dueByLaw, type DueOfCase } from './clock-of-case.ts';
export { type CaseNamed, type Granting, type KindOfCase, KindsOfCases } from './kinds-of-cases.ts';
export { dayNeeded, TakeStep } from './take-step.ts';
export { TellOpened } from './tell-opened.ts';
export { type CaseKind, caseKinds, type CaseState, caseStates, isOpen } from './what-may-follow.ts';
export { dueDayRecount } from './recount-due-days.ts';
