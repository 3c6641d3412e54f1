import type { CaseOnPaper } from './case-on-paper.ts';
import { addressOf, isRegistering, receiptsOf } from './facts-of-case.ts';
import type { FiledOnPaper, FilingReceiptFacts } from './paper-facts.ts';

/** Somebody on a filing, and how far the clock of their case has come. */
export interface FiledPerson extends FiledOnPaper {
  readonly state: string;
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
  readonly isProvisional: boolean;
}

/** Everybody on a filing, and the rows of it that wait to be mended. */
export interface FiledTogether {
  readonly people: readonly FiledPerson[];
  readonly rowsToMend: readonly number[];
}

/**
 * What the one receipt of a filing says; null where one person filed alone.
 * @param first of its cases: what was handed in together stands with each of them
 */
export function filingReceiptFacts(
  first: CaseOnPaper,
  { people, rowsToMend }: FiledTogether,
): FilingReceiptFacts | null {
  const { filing, request, openedAt, kind } = first.details;
  if (filing === null || filing.form === 'one' || !isRegistering(request)) return null;
  const paying = people.filter(({ exempt }) => !exempt).length;
  const charged = filing.form === 'list' ? paying : Math.min(paying, 1);
  return {
    kind: 'filing_receipt',
    file: { matter: kind, number: filing.number, trackingCode: filing.trackingCode },
    organisation: filing.organisation,
    people,
    from: request.requestedFrom,
    rowsToMend,
    address: addressOf(first),
    proofKind: request.proofKind,
    filedAt: new Date(openedAt).toISOString(),
    channel: filing.channel === 'online' ? 'online' : 'counter',
    fee: {
      vnd: filing.feeVnd,
      eachVnd: charged === 0 ? 0 : Math.round(filing.feeVnd / charged),
      charged,
      receiptNumber: receiptsOf(filing),
    },
    due: oneAppointment(people),
  };
}

/** The appointment for everybody is the last one; open, while somebody's file is not complete. */
function oneAppointment(people: readonly FiledPerson[]): FilingReceiptFacts['due'] {
  if (people.some(({ state }) => state === 'opened' || state === 'waiting_for_applicant')) return null;
  const due = people.flatMap(({ dueOn, dueAt, isProvisional }) =>
    dueOn === null ? [] : [{ on: dueOn, at: dueAt?.toISOString() ?? null, provisional: isProvisional }],
  );
  const inOrder = due.toSorted((a, b) => (`${a.on} ${a.at ?? ''}` < `${b.on} ${b.at ?? ''}` ? -1 : 1));
  return inOrder.at(-1) ?? null;
}
