import { absenceOfDutyBound } from './absence-of-duty-bound.ts';
import { absenceOfSupervised } from './absence-of-supervised.ts';
import { absenceThatStrikesOff } from './absence-that-strikes-off.ts';
import { absenceToDeclare } from './absence-to-declare.ts';
import { accessToServices } from './access-to-services.ts';
import { baseSalary } from './base-salary.ts';
import { chainGapNights } from './chain-gap-nights.ts';
import { chainedStays } from './chained-stays.ts';
import { daysAllowedToAnswerAbsence } from './days-allowed-to-answer-absence.ts';
import { daysAllowedToConfirmResidence } from './days-allowed-to-confirm-residence.ts';
import { daysAllowedToDecide } from './days-allowed-to-decide.ts';
import { daysAllowedToStrikeOff } from './days-allowed-to-strike-off.ts';
import { daysAllowedToVerifyDeclaration } from './days-allowed-to-verify-declaration.ts';
import { daysToActOnCancellation } from './days-to-act-on-cancellation.ts';
import { daysToAnswerAboutPersonalData } from './days-to-answer-about-personal-data.ts';
import { daysToAnswerOwner } from './days-to-answer-owner.ts';
import { daysToAnswerServiceRequest } from './days-to-answer-service-request.ts';
import { daysToFileStrikingOff } from './days-to-file-striking-off.ts';
import { daysToRegisterNewborn } from './days-to-register-newborn.ts';
import { daysToRestoreAfterCancellation } from './days-to-restore-after-cancellation.ts';
import { daysToReviewWaitingList } from './days-to-review-waiting-list.ts';
import { extensionWindow } from './extension-window.ts';
import { householdHealthContribution } from './household-health-contribution.ts';
import { fineOfFirstTier, fineOfFourthTier, fineOfSecondTier, fineOfThirdTier } from './fine-tiers.ts';
import { lapsesSoon } from './lapses-soon.ts';
import { longestStatedIntention } from './longest-stated-intention.ts';
import { longestStayReport } from './longest-stay-report.ts';
import { longestTemporaryResidence } from './longest-temporary-residence.ts';
import { manyPeopleAtDwelling } from './many-people-at-dwelling.ts';
import { migrantWindow } from './migrant-window.ts';
import { officeHours } from './office-hours.ts';
import { oneReportForRelatives } from './one-report-for-relatives.ts';
import { openPresenceMonths } from './open-presence-months.ts';
import {
  formOfAbsenceSlip,
  formOfConfirmation,
  formOfReceipt,
  formOfRefusal,
  formOfResult,
  formOfSupplementRequest,
} from './paper-forms.ts';
import { presenceUnconfirmed } from './presence-unconfirmed.ts';
import { registrationFee } from './registration-fee.ts';
import { settledDays } from './settled-days.ts';
import { shortestStayToRegister } from './shortest-stay-to-register.ts';
import { smallestFloorArea } from './smallest-floor-area.ts';
import { stayContent } from './stay-content.ts';
import { stayReportHours } from './stay-report-hours.ts';
import { studyMonth } from './study-month.ts';
import { validityOfResidenceConfirmation } from './validity-of-residence-confirmation.ts';
import { waitForOutsideAnswer } from './wait-for-outside-answer.ts';

/** Every number that the law, the study or this system sets, by the name a rule asks for it. */
export const seededParameters = {
  absenceOfDutyBound,
  absenceOfSupervised,
  absenceThatStrikesOff,
  absenceToDeclare,
  ...accessToServices,
  baseSalary,
  chainedStays,
  chainGapNights,
  daysAllowedToAnswerAbsence,
  daysAllowedToConfirmResidence,
  daysAllowedToDecide,
  daysAllowedToStrikeOff,
  daysAllowedToVerifyDeclaration,
  daysToActOnCancellation,
  daysToAnswerAboutPersonalData,
  daysToAnswerOwner,
  daysToAnswerServiceRequest,
  daysToFileStrikingOff,
  daysToRegisterNewborn,
  daysToRestoreAfterCancellation,
  daysToReviewWaitingList,
  extensionWindow,
  fineOfFirstTier,
  fineOfFourthTier,
  fineOfSecondTier,
  fineOfThirdTier,
  formOfAbsenceSlip,
  formOfConfirmation,
  formOfReceipt,
  formOfRefusal,
  formOfResult,
  formOfSupplementRequest,
  householdHealthContribution,
  lapsesSoon,
  longestStatedIntention,
  longestStayReport,
  longestTemporaryResidence,
  manyPeopleAtDwelling,
  migrantWindow,
  officeHours,
  oneReportForRelatives,
  openPresenceMonths,
  presenceUnconfirmed,
  registrationFee,
  settledDays,
  shortestStayToRegister,
  smallestFloorArea,
  stayContent,
  stayReportHours,
  studyMonth,
  validityOfResidenceConfirmation,
  waitForOutsideAnswer,
};
