import type { Messages } from '@libs/api-client';
import type { FilingEntry } from './counter-draft.ts';

type ConsentNeeded = Messages['ConsentNeeded'];

/** What is sent of a complete filing, for one person, a household or a list alike. */
export function filedTogether(filing: FilingEntry, needed: readonly ConsentNeeded[]) {
  const note = filing.proofNote.trim();
  const consents = needed.flatMap(({ of }) => {
    const { method, giverName } = filing.consents[of] ?? { method: 'form_signature' as const, giverName: '' };
    return giverName.trim() === '' ? [] : [{ of, method, giverName: giverName.trim() }];
  });
  return {
    ...(consents.length === 0 ? {} : { consents }),
    dwellingId: filing.dwelling?.id ?? '',
    arrivedOn: filing.arrivedOn ?? '',
    ...(filing.plannedUntil === null ? {} : { plannedUntil: filing.plannedUntil }),
    purpose: filing.purpose,
    hostRelation: filing.hostRelation,
    proof: { kind: filing.proofKind, ...(note === '' ? {} : { note }) },
    requestedFrom: filing.requestedFrom ?? '',
    requestedLastDay: filing.requestedLastDay ?? '',
    ...(filing.receiptNumber.trim() === '' ? {} : { feeReceiptNumber: filing.receiptNumber.trim() }),
  };
}
