export { paperCodes, type Paper, type PaperCode } from './papers.ts';
export {
  dwellingHolds,
  obligationCodes,
  whatMustBeDone,
  type DwellingHold,
  type Obligation,
  type ObligationCode,
  type Stay,
} from './what-must-be-done.ts';
