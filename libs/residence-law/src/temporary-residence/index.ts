export { lastDayOfLongestTerm } from './longest-term.ts';
export { mustRegister, type ComingToLive, type MustRegisterGround } from './must-register.ts';
export { dwellingBlocks, type DwellingBlock } from './blocked-dwelling.ts';
export {
  mayRegister,
  registrationsReplacedBy,
  type MayRegisterGround,
  type OtherRegistration,
  type RegistrationAskedFor,
} from './may-register.ts';
export {
  extendedFrom,
  extensionWindowOpens,
  mayExtend,
  type ExtensionAskedFor,
  type MayExtendGround,
} from './may-extend.ts';
export {
  dutyToFileEnding,
  mayBeginEnding,
  type EndingBegun,
  type MayBeginEndingGround,
} from './may-begin-ending.ts';
export { groundsToEnd, type GroundToEnd, type StrikingOffBegins } from './grounds-to-end.ts';
export { mayEnd, type EndingAskedFor, type MayEndGround } from './may-end.ts';
