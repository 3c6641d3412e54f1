import { paperFrame } from '@libs/words';
import type { Sheet } from '../sheet.ts';
import { absenceBody, householdBody, minutesBody } from './other-bodies.ts';
import { confirmationBody } from './confirmation-body.ts';
import { filingReceiptBody } from './filing-receipt-body.ts';
import { receiptBody, refusalBody, supplementBody } from './filing-bodies.ts';
import type { Body, Composing } from './body.ts';
import type { PaperFacts, PaperFrame } from './paper-facts.ts';
import { resultBody } from './result-body.ts';
import { say } from './written.ts';

/** Every word of a paper of a case. */
export function composePaper(frame: PaperFrame, facts: PaperFacts): Sheet {
  const form = frame.form === null ? say(paperFrame.withoutForm) : say(paperFrame.form, frame.form);
  return onPaper({ ...frame, form }, bodyOf({ ...frame, agency: agencyOf(frame) }, facts));
}

const agencyOf = ({ commune }: Pick<PaperFrame, 'commune'>): string =>
  say(paperFrame.police, { unit: commune });

/** What stands around the words of a paper. */
export interface HeadOfPaper extends Pick<
  PaperFrame,
  'commune' | 'province' | 'number' | 'issuedOn' | 'publicUrl'
> {
  /** The prescribed form, or what the content goes by where there is none: a sentence of the footer. */
  readonly form: string;
}

/**
 * A paper with its head and its footer. Letters are composed (NFC): however a name was typed, its letters are those the
 * typeface has and those that a search in the file finds.
 */
export function onPaper(head: HeadOfPaper, body: Body): Sheet {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  const { day, month, year } = head.issuedOn;
  const two = (number: number) => String(number).padStart(2, '0');
  const sheet: Sheet = {
    agency: {
      superior: upper(say(paperFrame.police, { unit: head.province })),
      name: upper(agencyOf(head)),
    },
    state: { name: say(paperFrame.state), motto: say(paperFrame.motto) },
    number: say(paperFrame.number, { number: head.number }),
    placeAndDay: say(paperFrame.placeAndDay, {
      place: head.commune,
      day: two(day),
      // Official papers write a zero before days under ten and months under three, so that nothing can be added.
      month: month < 3 ? two(month) : month,
      year,
    }),
    ...body,
    footer: {
      form: head.form,
      check: say(paperFrame.check, { address: `${head.publicUrl}/kiem-tra` }),
      pages: say(paperFrame.pages),
    },
  };
  return JSON.parse(JSON.stringify(sheet).normalize('NFC')) as Sheet;
}

function bodyOf(frame: Composing, facts: PaperFacts): Body {
  switch (facts.kind) {
    case 'receipt':
      return receiptBody(frame, facts);
    case 'filing_receipt':
      return filingReceiptBody(frame, facts);
    case 'supplement_request':
      return supplementBody(frame, facts);
    case 'refusal':
      return refusalBody(frame, facts);
    case 'result':
      return resultBody(frame, facts);
    case 'residence_confirmation':
      return confirmationBody(frame, facts);
    case 'household_list':
      return householdBody(frame, facts);
    case 'absence_slip':
      return absenceBody(frame, facts);
    case 'minutes':
      return minutesBody(frame, facts);
  }
}
