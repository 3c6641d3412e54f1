import { day } from '@libs/calendar';
import { citationText, type ContentOfReport } from '@libs/residence-law';
import {
  furtherStayDue,
  identityShownWords,
  paperFields,
  stayChannels,
  stayDueReasons,
  stayNoticeStates,
  stayPurposes,
  stayReceiptPaper,
  stayTimings,
} from '@libs/words';
import {
  type Block,
  field,
  fieldIf,
  named,
  say,
  type Sheet,
  written,
  writtenMoment,
} from '../papers/index.ts';
import type { StayNotice } from './stay-notices.messages.ts';

/**
 * What the receipt of a report says: the guest as stated, the clock, and whether it still stands. Of one that does not, the
 * stay is told as what was stated then.
 */
export function receiptBody(
  notice: StayNotice,
): Pick<Sheet, 'title' | 'subtitle' | 'blocks' | 'recipients' | 'signatures'> {
  return {
    title: say(stayReceiptPaper.title),
    subtitle: notice.state === 'recorded' ? null : `(${say(stayNoticeStates[notice.state])})`,
    blocks: [
      ...endBlocks(notice),
      { kind: 'paragraph', text: say(stayReceiptPaper.received) },
      ...guestBlocks(notice),
      ...clockBlocks(notice),
      ...(notice.plannedUntil === null || notice.state !== 'recorded'
        ? []
        : [
            {
              kind: 'note' as const,
              text: say(stayReceiptPaper.longer, {
                until: written(notice.plannedUntil),
                days: notice.cutToDays ?? 0,
              }),
            },
          ]),
      {
        kind: 'note',
        text: say(notice.state === 'recorded' ? stayReceiptPaper.note : stayReceiptPaper.endedNote),
      },
    ],
    recipients: null,
    signatures: [],
  };
}

/** The version of the law that the content goes by: reports have no prescribed form. */
export function receiptForm(content: readonly ContentOfReport[]): string {
  const source = content.find(({ field: asked }) => asked === 'dateOfBirth')?.source;
  if (!source) throw new Error('a report has content without a source');
  return say(stayReceiptPaper.content, { article: citationText(source) });
}

/** That the report stands no more, since when and why, before anything else. */
function endBlocks({ state, voidedAt, voidReason }: StayNotice): Block[] {
  if (state === 'recorded' || voidedAt === null) return [];
  const said = { ...writtenMoment(voidedAt), reason: voidReason ?? '' };
  return [
    {
      kind: 'paragraph',
      text: say(state === 'cancelled' ? stayReceiptPaper.cancelled : stayReceiptPaper.corrected, said),
    },
  ];
}

function guestBlocks({ guest, dwellingAddress, state }: StayNotice): Block[] {
  const { fullName, dateOfBirth, personalNumber, passportNumber, purpose, identityShownBy } = guest;
  return [
    field(paperFields.fullName, fullName.toLocaleUpperCase('vi')),
    field(paperFields.dateOfBirth, dateOfBirth === null ? say(paperFields.notKnown) : written(dateOfBirth)),
    ...fieldIf(paperFields.personalNumber, personalNumber),
    ...fieldIf(stayReceiptPaper.passport, passportNumber),
    ...fieldIf(stayReceiptPaper.identity, identityShownBy && named(identityShownWords, identityShownBy)),
    ...fieldIf(paperFields.address, dwellingAddress),
    ...fieldIf(stayReceiptPaper.purpose, purpose && named(stayPurposes, purpose)),
    field(
      state === 'recorded' ? stayReceiptPaper.stay : stayReceiptPaper.stayOnceStated,
      say(stayReceiptPaper.stayText, { from: written(guest.arrivedOn), until: written(guest.until) }),
    ),
  ];
}

function clockBlocks(notice: StayNotice): Block[] {
  const { sentAt, dueAt, dueBecause, timing, covers, channel, state, reportFrom, guest } = notice;
  const why = say(reportFrom > guest.arrivedOn ? furtherStayDue : stayDueReasons[dueBecause]);
  return [
    field(stayReceiptPaper.sent, say(stayReceiptPaper.moment, writtenMoment(sentAt))),
    field(stayReceiptPaper.due, say(stayReceiptPaper.dueText, { ...writtenMoment(dueAt), why })),
    field(stayReceiptPaper.timing, say(stayTimings[timing])),
    ...fieldIf(
      stayReceiptPaper.covers,
      covers &&
        say(stayReceiptPaper.coversText, {
          from: written(covers.from),
          last: written(day(covers.until).subtract({ days: 1 }).toString()),
        }),
    ),
    field(stayReceiptPaper.channel, named(stayChannels, channel)),
    field(stayReceiptPaper.state, say(stayNoticeStates[state])),
  ];
}
