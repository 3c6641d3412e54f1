export * from './texts.ts';
export * from './citation.ts';
export * from './dated.ts';
export * from './decision.ts';
export * from './rule-book.ts';
export * from './temporary-residence/index.ts';
export * from './status/index.ts';
export * from './obligations/index.ts';
export * from './personal-number/personal-number.ts';
export * from './personal-number/partial-date.ts';
export * from './cases/index.ts';
export * from './papers/index.ts';
export * from './absence/index.ts';
export * from './service-access/index.ts';
export * from './penalties/index.ts';
export * from './dwellings/index.ts';
export * from './stay-reports/index.ts';
export {
  mayDeclareNoResidence,
  type MayDeclareNoResidenceGround,
  type NoResidenceDeclared,
} from './no-residence/may-declare-no-residence.ts';
export { confirmationGoodUntil, type ConfirmationValidity } from './residence-confirmation/good-until.ts';
export {
  feeExemptions,
  feeOfFiling,
  type Fee,
  type FeeExemption,
  type FilingCharged,
} from './fees/fee-of-filing.ts';
