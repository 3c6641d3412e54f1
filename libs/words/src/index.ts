export { attachmentKinds, attachmentStates, attachmentWords } from './attachments.ts';
export { auditActions } from './audit-actions.ts';
export { say, type Language, type Sentence } from './sentence.ts';
export { fieldProblems } from './field-problems.ts';
export { groundWords, refusalGrounds, refusalGroundsOf, type RefusalGroundCode } from './grounds.ts';
export { importFindingWords } from './import-findings.ts';
export {
  importFieldWords,
  importKindWords,
  importOutcomeWords,
  importResultWords,
  importStateWords,
  importWords,
} from './imports.ts';
export { obligationWays, obligationWords } from './obligations.ts';
export {
  consentGiverWords,
  consentMethodWords,
  notAskedWords,
  paperHandlings,
  paperWords,
} from './papers.ts';
export {
  noticeChannels,
  noticeFrame,
  noticeNotSent,
  noticeOutcomes,
  noticeStates,
  noticeSteps,
  noticeTexts,
  noticeWords,
  stopNoticesWords,
  type NoticeTextCode,
} from './notices.ts';
export { nationalSheetFields, nationalSheetRequests, nationalSubjects } from './national-system.ts';
export { dwellingBlockWords, feeExemptionWords, findingWords } from './pre-check.ts';
export { numberWarnings } from './number-warnings.ts';
export {
  absenceChannels,
  absenceDeclarers,
  absenceGroups,
  absenceReadings,
  confirmationStandings,
  confirmedSubjects,
  dataFeedOutcomes,
  dataFeedSources,
  endingBeginnings,
  handoverWords,
  otherCaseWords,
  reasonsToCancel,
  restrictedAbsenceGroups,
} from './other-cases.ts';
export { problemWords, type ProblemWords } from './problem-words.ts';
export { problems } from './problems.ts';
export { roles, shellWords, type RoleCode } from './screens/shell.ts';
export {
  caseKinds,
  caseStates,
  dwellingKinds,
  endGrounds,
  hostRelations,
  proofKinds,
  stayPurposes,
} from './temporary-residence.ts';
export {
  capacityWords,
  claimOutcomeWords,
  crowdingWords,
  disclosureWords,
  doubtWords,
  dwellingsWords,
  objectionOutcomeWords,
  premisesWords,
} from './screens/dwellings.ts';
export { timelineWords } from './screens/timeline.ts';
export { bases, dimensions, figuresWords, populations } from './screens/figures.ts';
export { overTimeWords, seriesSteps } from './screens/figures-over-time.ts';
export {
  accessPurposes,
  accountStates,
  accountsWords,
  auditWords,
  unitsWords,
  unitTypes,
} from './screens/administration.ts';
export { caseActions, caseEvents, caseWords, outsideBodies, outsideMatters } from './screens/case.ts';
export { preCheckWords } from './screens/pre-check.ts';
export { actWords } from './screens/acts.ts';
export { entryWords } from './screens/entries.ts';
export { casePartWords, dwellingBlockPart } from './screens/case-parts.ts';
export { counterWords } from './screens/counter.ts';
export { dataFeedWords } from './screens/data-feed.ts';
export { filerWords, filingForms, filingWords, printedWords } from './screens/filing.ts';
export {
  contactKinds,
  flagWords,
  householdRelations,
  presenceFacts,
  presenceSources,
  recordedWith,
  residentWords,
} from './screens/resident.ts';
export { emptyLists, endingWords, todayWords, workLists } from './screens/today.ts';
export {
  restrictedAbsenceChannels,
  restrictedAbsenceDeclarers,
  restrictedAbsenceVerdicts,
  restrictedAbsenceWords,
} from './screens/restricted-absences.ts';
export { parameterKeys, parameterWords } from './parameters.ts';
export { confidenceTags, officeYearWords, proposalStates, rulesWords } from './screens/rules.ts';
export {
  accessGrounds,
  familyServicesWords,
  serviceAccesses,
  serviceOffices,
  serviceSteps,
  serviceWords,
  whatOpensStandings,
  whatOpensWords,
} from './service-access.ts';
export { insuredApartWords, insuredBeforeWords, insuredThroughWords } from './health-insurance.ts';
export {
  familyNeedsWords,
  needWords,
  registrationWishWords,
  requestPlaceWords,
  requestRefusals,
  requestStateWords,
  requestStepWords,
} from './service-requests.ts';
export {
  childrenGroups,
  firstPlacesWords,
  otherChildrenWords,
  policyStandings,
  schoolLevelWords,
  schoolPlanWords,
  schoolPolicyWords,
} from './school-places.ts';
export {
  countedServiceWords,
  familyMessages,
  familyMessageStates,
  familyPaper,
  familyTrackingWords,
  serviceCountWords,
} from './families-told.ts';
export { signInWords } from './screens/sign-in.ts';
export { dutyHolders, dwellingHoldWords, mustDoWords } from './screens/what-must-i-do.ts';
export {
  changesOfSegment,
  movements,
  statuses,
  statusGroups,
  statusReasons,
  type ResidenceStatus,
  type StatusGroup,
} from './statuses.ts';
export { reasonRows, type ReasonRow } from './reason-rows.ts';
export { fileWords, figureDimensions, figureValues } from './figure-files.ts';
export { paperFields, paperFrame, paperKinds, paperMatters } from './papers/frame.ts';
export { filingReceiptPaper, receiptPaper, refusalPaper, supplementPaper } from './papers/filing.ts';
export { identityShownWords, stayReceiptPaper } from './papers/stay-receipt.ts';
export {
  absencePaper,
  confirmationPaper,
  householdPaper,
  minutesPaper,
  resultPaper,
} from './papers/outcome.ts';
export { nextForApplicant, paperCheckWords, trackingWords } from './screens/public.ts';
export { hostReminderWords } from './stay-reports.ts';
export { guestsOwnWords } from './screens/guests-own.ts';
export { hostWords } from './screens/host.ts';
export {
  furtherStayDue,
  ownStayStates,
  stayChannels,
  stayDueReasons,
  stayNoticeStates,
  stayTimings,
} from './stays.ts';
export { sexes } from './sexes.ts';
export { matchReasons, staysWords } from './screens/stays.ts';
export {
  foundWords,
  inspectionWords,
  noProvisions,
  provisionWords,
  regularisationActs,
  regularisationOutcomes,
  regularisationSteps,
  regularisationWords,
  visitReasons,
} from './screens/inspections.ts';
export { floorAreaWords } from './screens/floor-areas.ts';
export { roundWords } from './screens/rounds.ts';
export { forecastItems, forecastWords, gradeName, schoolYearName } from './screens/forecast.ts';
