export {
  notAskedReasons,
  paperCodes,
  type NeededPaper,
  type NotAskedPaper,
  type NotAskedReason,
  type Paper,
  type PaperCode,
  type PaperHandling,
} from './paper.ts';
export { dwellingHolds, type DwellingHold } from './dwelling-proof.ts';
export { adultAge, isMinor, type WhoFilesFor } from './ages.ts';
export {
  consentGivers,
  consentMethods,
  consentMethodsOn,
  filers,
  type ConsentGiver,
  type ConsentMethod,
  type Filer,
  type NeededConsent,
} from './consents.ts';
export { papersNeeded, type PapersAskedAbout, type PapersCase, type PapersNeeded } from './papers-needed.ts';
