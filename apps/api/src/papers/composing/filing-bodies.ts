import {
  paperFields,
  paperFrame,
  paperMatters,
  proofKinds,
  receiptPaper,
  refusalPaper,
  supplementPaper,
} from '@libs/words';
import type { Block } from '../sheet.ts';
import type { Body, Composing } from './body.ts';
import { copies } from './copies.ts';
import { namedPaper } from './named-paper.ts';
import type { ReceiptFacts, RefusalFacts, SupplementFacts } from './paper-facts.ts';
import {
  field,
  fieldIf,
  fileBlocks,
  named,
  personBlocks,
  say,
  signature,
  written,
  writtenAmount,
  writtenMoment,
} from './written.ts';

/** Phiếu tiếp nhận hồ sơ và hẹn trả kết quả (Law on Residence, article 28(2): the authority gives a receipt). */
export function receiptBody(frame: Composing, facts: ReceiptFacts): Body {
  const { address, term, proofKind, file, due } = facts;
  return {
    title: say(receiptPaper.title),
    subtitle: null,
    blocks: [
      { kind: 'paragraph', text: say(receiptPaper.received, { agency: frame.agency }) },
      ...personBlocks(facts.person),
      field(paperFields.matter, say(paperMatters[file.matter])),
      ...fieldIf(paperFields.address, address),
      ...fieldIf(
        paperFields.term,
        term && say(paperFields.termText, { from: written(term.from), lastDay: written(term.lastDay) }),
      ),
      ...fileBlocks(file),
      ...fieldIf(receiptPaper.papers, proofKind && named(proofKinds, proofKind)),
      field(receiptPaper.channel, say(receiptPaper[facts.channel])),
      field(receiptPaper.filedAt, say(receiptPaper.filedAtText, writtenMoment(facts.filedAt))),
      field(receiptPaper.fee, feeText(facts.fee)),
      field(receiptPaper.due, dueText(due)),
      field(paperFields.trackingCode, file.trackingCode),
      {
        kind: 'note',
        text: [
          say(paperFields.follow, { address: `${frame.publicUrl}/theo-doi` }),
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

function feeText({ vnd, exempt, shared, receiptNumber }: ReceiptFacts['fee']): string {
  if (exempt) return say(receiptPaper.feeExempt);
  if (vnd === 0) return say(receiptPaper.feeNone);
  const amount = writtenAmount(vnd);
  if (shared) return say(receiptPaper.feeShared, { amount });
  return receiptNumber === null
    ? say(receiptPaper.feeText, { amount })
    : say(receiptPaper.feePaid, { amount, receipt: receiptNumber });
}

/** By when the result is there, as the receipts say it. */
export function dueText(due: ReceiptFacts['due']): string {
  if (due === null) return say(receiptPaper.dueOpen);
  return due.at === null
    ? say(receiptPaper.dueDay, { day: written(due.on) })
    : say(receiptPaper.dueText, writtenMoment(due.at));
}

/** Phiếu hướng dẫn bổ sung, hoàn thiện hồ sơ: everything that is missing, said once. */
export function supplementBody(frame: Composing, facts: SupplementFacts): Body {
  const matter = say(paperMatters[facts.file.matter]);
  return {
    title: say(supplementPaper.title),
    subtitle: null,
    blocks: [
      ...personBlocks(facts.person),
      ...fileBlocks(facts.file),
      { kind: 'paragraph', text: say(supplementPaper.asked, { matter, agency: frame.agency }) },
      { kind: 'items', items: facts.missing.map((code, index) => `${index + 1}. ${namedPaper(code)}`) },
      ...fieldIf(supplementPaper.until, facts.until && written(facts.until)),
      ...fieldIf(paperFields.remark, facts.note),
      { kind: 'paragraph', text: say(supplementPaper.notAsked) },
      { kind: 'paragraph', text: say(supplementPaper.clock) },
    ],
    recipients: copies(),
    signatures: [signature(paperFrame.officer, paperFrame.signAndName, frame.officerName)],
  };
}

/** Phiếu từ chối: a refusal is in writing with its reasons (Law on Residence, article 28(2)), all of them. */
export function refusalBody(frame: Composing, facts: RefusalFacts): Body {
  const matter = say(paperMatters[facts.file.matter]);
  const ground = ({ sentence, article }: RefusalFacts['grounds'][number], index: number) =>
    [`${index + 1}. ${sentence}.`, article === null ? '' : say(refusalPaper.basis, { article })]
      .join(' ')
      .trim();
  const closing: Block[] = [
    ...(facts.feeKept ? [{ kind: 'paragraph', text: say(refusalPaper.feeKept) } as const] : []),
    { kind: 'paragraph', text: `${say(refusalPaper.again)} ${say(paperFields.complaint)}` },
  ];
  return {
    title: say(refusalPaper.title),
    subtitle: null,
    blocks: [
      ...personBlocks(facts.person),
      ...fileBlocks(facts.file),
      {
        kind: 'paragraph',
        text: say(refusalPaper.refused, { matter, agency: frame.agency, count: facts.grounds.length }),
      },
      { kind: 'items', items: facts.grounds.map(ground) },
      ...fieldIf(paperFields.remark, facts.note),
      ...closing,
    ],
    recipients: copies(),
    signatures: [signature(paperFrame.head, paperFrame.signNameAndSeal)],
  };
}
