import { citationText, type RefusalGround, sourceOfRefusal } from '@libs/residence-law';
import { refusalGrounds } from '@libs/words';
import type { FilingDetails } from '../../cases/index.ts';
import type { CaseOnPaper, RequestOnPaper } from './case-on-paper.ts';
import type {
  AbsenceFacts,
  ConfirmationFacts,
  FileOnPaper,
  HouseholdFacts,
  MinutesFacts,
  PaperFacts,
  PaperKind,
  ReceiptFacts,
  RefusalFacts,
  ResultFacts,
  SupplementFacts,
} from './paper-facts.ts';
import { named } from './written.ts';

/** What a paper of the kind says of the case; null where the case does not hold it. */
export function factsOfCase(kind: PaperKind, about: CaseOnPaper, today: string): PaperFacts | null {
  switch (kind) {
    case 'receipt':
      return receiptFacts(about);
    case 'supplement_request':
      return supplementFacts(about);
    case 'refusal':
      return refusalFacts(about);
    case 'result':
      return resultFacts(about);
    case 'residence_confirmation':
      return confirmationFacts(about);
    case 'household_list':
      return householdFacts(about, today);
    case 'absence_slip':
      return absenceFacts(about);
    case 'minutes':
      return minutesFacts(about);
    case 'filing_receipt':
      // Of everybody on the filing: see filing-receipt-facts.ts.
      return null;
  }
}

function fileOf({ details, placeInFiling }: CaseOnPaper): FileOnPaper {
  const { filing, kind } = details;
  return {
    matter: kind,
    number: filing?.number ?? '',
    trackingCode: filing?.trackingCode ?? '',
    place:
      filing && filing.form !== 'one' ? { number: placeInFiling, organisation: filing.organisation } : null,
  };
}

const about = (one: CaseOnPaper) => ({ person: one.person, file: fileOf(one) });

/** Where the case is about: the dwelling with its commune, as one line. */
export function addressOf({ details, nameOfCommune }: CaseOnPaper): string | null {
  const { request, communeCode } = details;
  const named = 'registration' in request ? request.registration : null;
  const address = named?.address ?? ('address' in request ? request.address : details.address);
  return address === '' ? null : `${address}, ${nameOfCommune(named?.communeCode ?? communeCode)}`;
}

/** Whether a case asks for a term at a dwelling. */
export const isRegistering = (
  request: RequestOnPaper,
): request is Extract<RequestOnPaper, { kind: 'registration' | 'extension' | 'change_of_dwelling' }> =>
  'requestedFrom' in request;

/** The receipts for the whole fee of a filing; null while any of it is still to be paid. */
export const receiptsOf = ({
  feeReceiptNumber,
  feeReceiptsBefore,
}: Pick<FilingDetails, 'feeReceiptNumber' | 'feeReceiptsBefore'>): string | null =>
  feeReceiptNumber === null || feeReceiptsBefore === null
    ? feeReceiptNumber
    : `${feeReceiptsBefore}, ${feeReceiptNumber}`;

/** What the last event of a kind kept. */
function lastOf<Details>({ details }: CaseOnPaper, kind: string): (Details & { on: string }) | null {
  const event = details.history.findLast((one) => one.kind === kind);
  return event ? { ...(event.details as Details), on: event.happenedOn } : null;
}

function receiptFacts(one: CaseOnPaper): ReceiptFacts {
  const { filing, request, dueOn, dueAt, dueDerivation, openedAt } = one.details;
  return {
    kind: 'receipt',
    ...about(one),
    address: addressOf(one),
    term: isRegistering(request) ? { from: request.requestedFrom, lastDay: request.requestedLastDay } : null,
    proofKind: isRegistering(request) ? request.proofKind : null,
    filedAt: new Date(openedAt).toISOString(),
    channel: filing?.channel === 'online' ? 'online' : 'counter',
    fee: {
      vnd: filing?.feeVnd ?? 0,
      shared: filing !== null && filing.form !== 'one',
      exempt: (filing?.feeExemption ?? (isRegistering(request) ? request.feeExemption : null)) !== null,
      receiptNumber: filing && receiptsOf(filing),
    },
    due:
      dueOn === null
        ? null
        : {
            on: dueOn,
            at: dueAt === null ? null : new Date(dueAt).toISOString(),
            provisional: dueDerivation?.provisional ?? false,
          },
  };
}

function supplementFacts(one: CaseOnPaper): SupplementFacts | null {
  const asked = lastOf<{ missing: string[]; until?: string | null; note?: string | null }>(
    one,
    'supplement_asked',
  );
  return (
    asked && {
      kind: 'supplement_request',
      ...about(one),
      missing: asked.missing,
      until: asked.until ?? null,
      note: asked.note ?? null,
    }
  );
}

function refusalFacts(one: CaseOnPaper): RefusalFacts | null {
  // Refusals of the first days kept their grounds without the articles.
  const refused = lastOf<{ grounds: RefusalGround[]; articles?: string[]; note?: string | null }>(
    one,
    'refused',
  );
  return (
    refused && {
      kind: 'refusal',
      ...about(one),
      grounds: refused.grounds.map((code, index) => ({
        sentence: named(refusalGrounds, code),
        article: refused.articles?.[index] ?? citationText(sourceOfRefusal(code)),
      })),
      note: refused.note ?? null,
      feeKept: refused.grounds.includes('false_declaration') && (one.details.filing?.feeVnd ?? 0) > 0,
    }
  );
}

function resultFacts(one: CaseOnPaper): ResultFacts | null {
  const granted = lastOf<{ from?: string; lastDay?: string }>(one, 'granted');
  if (!granted) return null;
  const { request } = one.details;
  const { from, lastDay, on } = granted;
  return {
    kind: 'result',
    ...about(one),
    decidedOn: on,
    address: addressOf(one),
    term: from !== undefined && lastDay !== undefined ? { from, lastDay } : null,
    ending: request.kind === 'ending' ? { endedOn: request.endedOn, ground: request.ground } : null,
    cancelledBecause: request.kind === 'cancellation' ? request.explanation : null,
    national: one.national,
    extensionWindow: one.extensionWindow,
  };
}

function confirmationFacts(one: CaseOnPaper): ConfirmationFacts | null {
  const { request } = one.details;
  if (request.kind !== 'residence_confirmation' || request.issued === null) return null;
  const { asOf, validUntil, validityIsConfirmed, contents } = request.issued;
  const place = ({ address, communeCode }: { address?: string; communeCode: string }) =>
    [...(address === undefined ? [] : [address]), one.nameOfCommune(communeCode)].join(', ');
  const { permanentResidence, temporaryRegistration, currentResidence, household } = contents;
  return {
    kind: 'residence_confirmation',
    ...about(one),
    asOf,
    permanent: permanentResidence && { place: place(permanentResidence), since: permanentResidence.from },
    temporary: temporaryRegistration && {
      place: place(temporaryRegistration),
      from: temporaryRegistration.from,
      lastDay: temporaryRegistration.lastDay,
    },
    current: currentResidence && { place: place(currentResidence), since: currentResidence.since },
    household: household.map((member) => ({ ...member, sex: '' })),
    validUntil,
    validityIsConfirmed,
  };
}

function householdFacts(
  { household, details, nameOfCommune }: CaseOnPaper,
  today: string,
): HouseholdFacts | null {
  if (household === null) return null;
  const { address, members } = household;
  return {
    kind: 'household_list',
    asOf: today,
    address: address === null ? null : `${address}, ${nameOfCommune(details.communeCode)}`,
    members,
  };
}

function absenceFacts(one: CaseOnPaper): AbsenceFacts | null {
  const { request, communeCode } = one.details;
  if (request.kind !== 'temporary_absence') return null;
  return {
    kind: 'absence_slip',
    ...about(one),
    residence: one.nameOfCommune(communeCode),
    from: request.leavesOn,
    until: request.returnsOn,
    destination: request.destination,
    reason: request.reason,
  };
}

function minutesFacts(one: CaseOnPaper): MinutesFacts | null {
  const { request } = one.details;
  if (request.kind !== 'ending' || request.minutes === null) return null;
  return {
    kind: 'minutes',
    ...about(one),
    minutesNumber: request.minutes.number,
    writtenOn: request.minutes.writtenOn,
    address: addressOf(one),
    ground: request.ground,
    present: request.minutes.present,
    text: request.minutes.text,
  };
}
