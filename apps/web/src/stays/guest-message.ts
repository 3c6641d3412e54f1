import type { Messages } from '@libs/api-client';
import { furtherStayDue, stayDueReasons, type Sentence } from '@libs/words';

/** One guest as it is stated to the interface. */
export type Guest = Messages['GuestStatement'];

/** One guest as it was stated. */
export type GuestAsStated = Messages['GuestAsStated'];

/** A stay as it was reported: stated, due, sent, and what became of it. */
export type StayNotice = Messages['StayNotice'];

/** Why a report was due at its hour. */
export const whyDue = ({ dueBecause, reportFrom, guest }: StayNotice): Sentence =>
  reportFrom > guest.arrivedOn ? furtherStayDue : stayDueReasons[dueBecause];
