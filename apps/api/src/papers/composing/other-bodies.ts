import {
  absencePaper,
  endGrounds,
  householdPaper,
  minutesPaper,
  paperFields,
  paperFrame,
  resultPaper,
} from '@libs/words';
import type { Body, Composing } from './body.ts';
import { membersTable } from './members-table.ts';
import type { AbsenceFacts, HouseholdFacts, MinutesFacts } from './paper-facts.ts';
import { field, fieldIf, fileBlocks, named, personBlocks, say, signature, written } from './written.ts';

/** Danh sách thành viên hộ gia đình. */
export function householdBody(_frame: Composing, { asOf, address, members }: HouseholdFacts): Body {
  const head = members.find(({ relation }) => relation === 'head');
  return {
    title: say(householdPaper.title),
    subtitle: say(householdPaper.asOf, { day: written(asOf) }),
    blocks: [
      ...fieldIf(householdPaper.head, head ? head.fullName.toLocaleUpperCase('vi') : null),
      ...fieldIf(paperFields.address, address),
      membersTable(members),
      { kind: 'paragraph', text: say(householdPaper.count, { count: members.length }) },
    ],
    recipients: null,
    signatures: [signature(paperFrame.head, paperFrame.signNameAndSeal)],
  };
}

/** Phiếu khai báo tạm vắng (Law on Residence, article 31). */
export function absenceBody(frame: Composing, facts: AbsenceFacts): Body {
  return {
    title: say(absencePaper.title),
    subtitle: null,
    blocks: [
      { kind: 'paragraph', text: say(absencePaper.declared, { agency: frame.agency }) },
      ...personBlocks(facts.person),
      ...fieldIf(absencePaper.residence, facts.residence),
      field(absencePaper.from, written(facts.from)),
      field(absencePaper.until, facts.until === null ? say(absencePaper.openEnd) : written(facts.until)),
      field(absencePaper.destination, facts.destination),
      field(absencePaper.reason, facts.reason),
      ...fileBlocks(facts.file),
    ],
    recipients: null,
    signatures: [
      signature(paperFrame.applicant, paperFrame.signAndName),
      signature(paperFrame.head, paperFrame.signNameAndSeal),
    ],
  };
}

/** Biên bản về việc không thực hiện thủ tục, before a striking-off ex officio (Decree 154, article 10 as replaced). */
export function minutesBody(frame: Composing, facts: MinutesFacts): Body {
  return {
    title: say(minutesPaper.title),
    subtitle: say(minutesPaper.about),
    blocks: [
      {
        kind: 'paragraph',
        text: say(minutesPaper.begun, { day: written(facts.writtenOn), agency: frame.agency }),
      },
      ...personBlocks(facts.person),
      ...fieldIf(resultPaper.registeredAt, facts.address),
      ...fieldIf(resultPaper.ground, facts.ground === null ? null : named(endGrounds, facts.ground)),
      field(minutesPaper.minutesNumber, facts.minutesNumber),
      { kind: 'heading', text: say(minutesPaper.present) },
      { kind: 'items', items: facts.present.map((who, index) => `${index + 1}. ${who}`) },
      { kind: 'heading', text: say(minutesPaper.found) },
      { kind: 'paragraph', text: facts.text },
      { kind: 'paragraph', text: say(minutesPaper.readBack) },
    ],
    recipients: null,
    signatures: [
      signature(minutesPaper.witness, paperFrame.signAndName),
      signature(minutesPaper.writer, paperFrame.signAndName, frame.officerName),
    ],
  };
}
