export {
  obligationCodes,
  whatMustBeDone,
  type Obligation,
  type ObligationCode,
  type Stay,
} from './what-must-be-done.ts';
