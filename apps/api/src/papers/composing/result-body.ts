import { endGrounds, paperFrame, paperMatters, resultPaper } from '@libs/words';
import type { Block } from '../sheet.ts';
import type { Body, Composing } from './body.ts';
import { copies } from './copies.ts';
import type { ResultFacts } from './paper-facts.ts';
import { field, fieldIf, fileBlocks, named, personBlocks, say, signature, written } from './written.ts';

/** Thông báo kết quả: what was decided and since when, and which number is the legal one (article 28(2)). */
export function resultBody(frame: Composing, facts: ResultFacts): Body {
  const matter = say(paperMatters[facts.file.matter]);
  return {
    title: say(resultPaper.title),
    subtitle: say(resultPaper.about, { matter }),
    blocks: [
      { kind: 'paragraph', text: say(resultPaper.registered, { agency: frame.agency, matter }) },
      ...personBlocks(facts.person),
      ...fileBlocks(facts.file),
      field(resultPaper.decidedOn, written(facts.decidedOn)),
      ...outcomeBlocks(facts),
      ...nationalBlocks(facts.national),
      ...(facts.term
        ? [{ kind: 'paragraph', text: say(resultPaper.extend, { days: facts.extensionWindow }) } as const]
        : []),
    ],
    recipients: copies(),
    signatures: [signature(paperFrame.head, paperFrame.signNameAndSeal)],
  };
}

function outcomeBlocks({ address, term, ending, cancelledBecause }: ResultFacts): Block[] {
  const where = fieldIf(resultPaper.registeredAt, address);
  if (cancelledBecause !== null) {
    return [
      ...where,
      field(resultPaper.reason, cancelledBecause),
      { kind: 'paragraph', text: say(resultPaper.cancelled) },
    ];
  }
  if (ending) {
    return [
      ...where,
      field(resultPaper.endedOn, written(ending.endedOn)),
      field(resultPaper.ground, named(endGrounds, ending.ground)),
    ];
  }
  if (term) {
    return [...where, field(resultPaper.term, `${written(term.from)} – ${written(term.lastDay)}`)];
  }
  return [...where, field(resultPaper.accepted, say(resultPaper.acceptedText))];
}

function nationalBlocks(national: ResultFacts['national']): Block[] {
  if (national === undefined) return [];
  if (national === null) return [{ kind: 'paragraph', text: say(resultPaper.notYetEntered) }];
  return [
    field(
      resultPaper.nationalCode,
      say(resultPaper.nationalCodeText, { code: national.code, day: written(national.enteredOn) }),
    ),
    { kind: 'paragraph', text: say(resultPaper.legalNumber) },
  ];
}
