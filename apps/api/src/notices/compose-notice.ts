import { type Language, noticeFrame, noticeTexts, type NoticeTextCode, say } from '@libs/words';
import type { NoticeChannel, NoticeFacts, NoticeStep } from './notice.ts';
import { withoutMarks } from './without-marks.ts';

/** What goes to the gateway. */
export interface ComposedNotice {
  /** Of a letter; a short message has none. */
  readonly subject: string;
  readonly text: string;
}

/** What is composed. */
export interface NoticeToCompose {
  readonly channel: NoticeChannel;
  readonly step: NoticeStep;
  readonly facts: NoticeFacts;
  /** `Phường Sài Gòn` */
  readonly communeName: string;
}

/**
 * What the applicant reads, in Vietnamese. A short message is sent without its marks: with one of them it would be
 * coded in 16 bits a letter, and 70 of them fill a message instead of 160.
 * @param link with which the applicant stops such notices, by one click
 */
export function composeNotice(notice: NoticeToCompose, link: string): ComposedNotice {
  const { subject, text } = whatItSays(notice, 'vi');
  if (notice.channel === 'sms') {
    return { subject: '', text: withoutMarks(`${text} ${say(noticeFrame.stopShort, 'vi', { link })}`) };
  }
  const paragraphs = [
    say(noticeFrame.greeting, 'vi'),
    text,
    say(noticeFrame.office, 'vi', { commune: notice.communeName }),
    `${say(noticeFrame.noAnswer, 'vi')}\n${say(noticeFrame.stop, 'vi', { link })}`,
  ];
  return { subject, text: paragraphs.join('\n\n') };
}

/** The sentence of a notice by itself, without what stands around it; for the officer in their own language. */
export function whatItSays({ channel, step, facts }: NoticeToCompose, language: Language): ComposedNotice {
  const words = noticeTexts[textOf(step, facts)];
  const values = {
    number: facts.number ?? '',
    code: facts.trackingCode ?? '',
    due: dueOf(facts, language),
    from: dayText(facts.from),
    lastDay: dayText(facts.lastDay),
    extendFrom: dayText(facts.extendFrom),
    days: facts.days ?? '',
  };
  const sentence = channel === 'sms' ? words.short : words.letter;
  return { subject: say(words.subject, language, values), text: say(sentence, language, values) };
}

/** A grant with a term says until when. */
const textOf = (step: NoticeStep, facts: NoticeFacts): NoticeTextCode =>
  step === 'granted' && facts.lastDay !== undefined ? 'granted_for_term' : step;

function dueOf({ dueDay, dueHour }: NoticeFacts, language: Language): string {
  if (dueHour === undefined) return dayText(dueDay);
  return say(noticeFrame.dueAt, language, { hour: dueHour, day: dayText(dueDay) });
}

/** `2026-11-26` as people write it: `26/11/2026`. */
const dayText = (day: string | undefined): string => day?.split('-').reverse().join('/') ?? '';
