import type { Messages } from '@libs/api-client';

/** One guest as it is stated to the interface. */
export type Guest = Messages['GuestStatement'];

/** One guest as it was stated. */
export type GuestAsStated = Messages['GuestAsStated'];

/** A stay as it was reported: stated, due, sent, and what became of it. */
export type StayNotice = Messages['StayNotice'];
