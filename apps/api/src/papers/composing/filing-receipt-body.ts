import {
  filingReceiptPaper,
  householdPaper,
  householdRelations,
  paperFields,
  paperFrame,
  paperMatters,
  proofKinds,
  receiptPaper,
} from '@libs/words';
import type { Block } from '../sheet.ts';
import type { Body, Composing } from './body.ts';
import { dueText } from './filing-bodies.ts';
import type { FiledOnPaper, FilingReceiptFacts } from './paper-facts.ts';
import { field, fieldIf, named, say, signature, written, writtenAmount, writtenMoment } from './written.ts';

/**
 * Phiếu tiếp nhận chung: one receipt for a household or a list, which names everybody on it, with one fee and one
 * appointment (Law on Residence, article 28(2); Circular 116/2026/TT-BCA, article 12(2)).
 */
export function filingReceiptBody(frame: Composing, facts: FilingReceiptFacts): Body {
  const { people, organisation, address, proofKind, file, due, rowsToMend } = facts;
  const matter = say(paperMatters[file.matter]);
  const head = people.find(({ relation }) => relation === 'head');
  const lastDays = new Set(people.map(({ lastDay }) => lastDay));
  const [lastDay] = lastDays;
  const term =
    lastDays.size === 1 && lastDay !== undefined
      ? say(paperFields.termText, { from: written(facts.from), lastDay: written(lastDay) })
      : say(filingReceiptPaper.termEach, { from: written(facts.from) });
  return {
    title: say(receiptPaper.title),
    subtitle: say(organisation === null ? filingReceiptPaper.ofHousehold : filingReceiptPaper.ofList),
    blocks: [
      {
        kind: 'paragraph',
        text: say(filingReceiptPaper.received, { agency: frame.agency, matter, count: people.length }),
      },
      ...fieldIf(filingReceiptPaper.organisation, organisation),
      ...fieldIf(filingReceiptPaper.head, head?.fullName.toLocaleUpperCase('vi') ?? null),
      ...fieldIf(paperFields.address, address),
      field(paperFields.term, term),
      field(paperFields.caseNumber, file.number),
      ...fieldIf(receiptPaper.papers, proofKind && named(proofKinds, proofKind)),
      field(receiptPaper.channel, say(receiptPaper[facts.channel])),
      field(receiptPaper.filedAt, say(receiptPaper.filedAtText, writtenMoment(facts.filedAt))),
      field(receiptPaper.fee, feeOfAll(facts.fee, organisation !== null)),
      field(receiptPaper.due, dueText(due)),
      field(paperFields.trackingCode, file.trackingCode),
      ...fieldIf(
        filingReceiptPaper.notTaken,
        rowsToMend.length === 0
          ? null
          : say(filingReceiptPaper.notTakenRows, { rows: rowsToMend.join(', ') }),
      ),
      { kind: 'heading', text: say(filingReceiptPaper.each) },
      peopleTable(people, organisation !== null, lastDays.size > 1),
      {
        kind: 'note',
        text: [
          say(filingReceiptPaper.followEach, { address: `${frame.publicUrl}/theo-doi` }),
          say(receiptPaper.suspended),
          ...(due?.provisional ? [say(receiptPaper.provisional)] : []),
        ].join(' '),
      },
    ],
    recipients: null,
    signatures: [
      signature(paperFrame.applicant, paperFrame.signAndName),
      signature(paperFrame.officer, paperFrame.signAndName, frame.officerName),
    ],
  };
}

function feeOfAll(
  { vnd, eachVnd, charged, receiptNumber }: FilingReceiptFacts['fee'],
  isList: boolean,
): string {
  if (vnd === 0) return say(receiptPaper.feeExempt);
  const amount = writtenAmount(vnd);
  const receipt = receiptNumber ?? '';
  if (!isList) {
    return receiptNumber === null
      ? say(receiptPaper.feeText, { amount })
      : say(receiptPaper.feePaid, { amount, receipt });
  }
  return say(receiptNumber === null ? filingReceiptPaper.feeOfEach : filingReceiptPaper.feeOfEachPaid, {
    amount,
    count: charged,
    each: writtenAmount(eachVnd),
    receipt,
  });
}

function peopleTable(people: readonly FiledOnPaper[], isList: boolean, termsDiffer: boolean): Block {
  const nameOf = ({ fullName, exempt }: FiledOnPaper) =>
    exempt ? say(filingReceiptPaper.exempt, { name: fullName }) : fullName;
  return {
    kind: 'table',
    columns: [
      { title: say(householdPaper.order), share: 8, centred: true },
      { title: say(householdPaper.name), share: 36 },
      { title: say(householdPaper.birth), share: 17, centred: true },
      { title: say(householdPaper.number), share: 21, centred: true },
      ...(isList ? [] : [{ title: say(householdPaper.relation), share: 22 }]),
      ...(termsDiffer ? [{ title: say(filingReceiptPaper.lastDay), share: 17, centred: true }] : []),
    ],
    rows: people.map((person) => [
      String(person.place),
      nameOf(person),
      person.dateOfBirth === null ? '' : written(person.dateOfBirth),
      person.personalNumber ?? '',
      ...(isList ? [] : [person.relation === null ? '' : named(householdRelations, person.relation)]),
      ...(termsDiffer ? [written(person.lastDay)] : []),
    ]),
  };
}
