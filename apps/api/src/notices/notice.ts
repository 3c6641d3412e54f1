import type { noticeChannels, noticeNotSent, noticeOutcomes, noticeStates, noticeSteps } from '@libs/words';

/** Where a notice goes: to an e-mail address, or to a telephone as a short message. */
export type NoticeChannel = keyof typeof noticeChannels;

/** What happened that the applicant is told of. */
export type NoticeStep = keyof typeof noticeSteps;

/**
 * How far a notice is: `waiting` for the gateway to take it, `sent`, `given_up` after many attempts or a refusal, or
 * `not_sent` at all.
 */
export type NoticeState = keyof typeof noticeStates;

export type NotSentBecause = keyof typeof noticeNotSent;

/** How one attempt went; `interrupted` is one that nobody lived to tell of. */
export type AttemptOutcome = keyof typeof noticeOutcomes;

/** The kind of contact that a channel reaches. */
export const contactOf = { email: 'email', sms: 'phone' } as const satisfies Record<NoticeChannel, string>;

export const channels = Object.keys(contactOf) as readonly NoticeChannel[];

/** What the sentences of a notice are filled with. Codes and days: neither a name nor an address. */
export interface NoticeFacts {
  /** Of the filing in its year: `123/2026`. */
  readonly number?: string;
  /** With which the applicant follows the case; only on receipt. */
  readonly trackingCode?: string;
  /** `2026-11-26` */
  readonly dueDay?: string;
  /** `16:00` */
  readonly dueHour?: string;
  /** The first day of what was granted, or the first day of no registration. */
  readonly from?: string;
  readonly lastDay?: string;
  /** Days left of a registration. */
  readonly days?: number;
  /** The first day on which an extension may be filed. */
  readonly extendFrom?: string;
}

/** One thing to tell one applicant. */
export interface Notice {
  /** What it tells of; told again, nothing more is written. An id of an event, or another text that names it for good. */
  readonly actionId: string;
  readonly step: NoticeStep;
  readonly caseId: string;
  readonly residentId: string;
  /** The commune whose officers follow the case. */
  readonly communeCode: string;
  readonly facts: NoticeFacts;
}
