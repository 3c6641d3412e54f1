import { counterWords, filingWords, preCheckWords, type Sentence } from '@libs/words';

/** The labels of what everybody on a filing shares. */
export const fieldNames: Readonly<Record<string, Sentence>> = {
  dwellingId: counterWords.address,
  arrivedOn: counterWords.arrivedOn,
  plannedUntil: counterWords.plannedUntil,
  purpose: counterWords.purpose,
  requestedFrom: counterWords.requestedFrom,
  requestedLastDay: counterWords.requestedLastDay,
  'proof.kind': counterWords.proof,
  'proof.note': counterWords.proofNote,
  consents: preCheckWords.consentName,
  feeReceiptNumber: filingWords.receiptNumber,
  members: filingWords.members,
};
