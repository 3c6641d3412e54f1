import type { Temporal } from '@libs/calendar';
import type { AccessPurposeCode } from '../audit/index.ts';
import type { FieldError } from '../web-errors/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { GuestStatement } from './guest.messages.ts';

/** By which way a report came. */
export const stayChannels = ['host_web', 'api', 'phone', 'file', 'guest'] as const;
export type StayChannel = (typeof stayChannels)[number];

/** Whoever reports: the account in whose name it is recorded, and what the audit says of it. */
export type Reporter = Pick<
  Officer,
  'accountId' | 'role' | 'areaCode' | 'communes' | 'requestId' | 'sessionId' | 'apiKeyId'
>;

/** One guest of one dwelling, as somebody told the office. */
export interface StatedStay {
  readonly reporter: Reporter;
  readonly channel: StayChannel;
  readonly dwellingId: string;
  readonly guest: GuestStatement;
  /** Who the guest is, where that is settled; else they are found by what is stated of them. */
  readonly residentId?: string;
  /** Why the register is read and written; what the audit says. */
  readonly purpose: AccessPurposeCode;
  /** When the office was told: the instant that the clock goes by. */
  readonly sentAt: Temporal.Instant;
  readonly apiKeyId?: string;
  readonly guestStayNoticeId?: string;
  /** The voided report that this one takes the place of. */
  readonly correctsId?: string;
  /** The account whose report it stays where the office corrects it for them. */
  readonly keptFor?: string;
  /** Reports that are recorded together or not at all name the same thing here. */
  readonly group?: object;
}

/** What became of a stated stay: a notice with its facts, or what is wrong with it. */
export type RecordedStay =
  | {
      readonly noticeId: string;
      readonly residentId: string;
      readonly presenceId: string;
      /** Whether the person was in the register before. */
      readonly wasKnown: boolean;
      readonly notice: StayNoticeRow;
      readonly errors?: undefined;
    }
  | { readonly errors: readonly FieldError[] };

/** What is due about a stay, as host and officer see it. */
export type StayFlag = 'registration_due' | 'chained_stays';

/** A notice as it is kept, with days and instants as text, and what is due about the stay. */
export interface StayNoticeRow {
  readonly id: string;
  readonly channel: StayChannel;
  readonly receiptCode: string;
  /** Of a medical facility. */
  readonly restricted: boolean;
  readonly communeCode: string;
  readonly dwellingId: string;
  /** Null for a dwelling that the asker may no longer see. */
  readonly dwellingAddress: string | null;
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly personalNumber: string | null;
  readonly passportNumber: string | null;
  readonly sex: string | null;
  readonly nationality: string;
  readonly purpose: string;
  readonly hostRelation: string;
  readonly arrivedOn: string;
  readonly arrivedAt: string | null;
  readonly statedUntil: string;
  readonly identityShownBy: string | null;
  readonly from: string;
  readonly until: string;
  readonly plannedUntil: string | null;
  readonly sentAt: string;
  readonly sentOn: string;
  readonly dueAt: string;
  readonly dueBecause: 'evening_of_arrival' | 'morning_after_late_arrival';
  readonly late: boolean;
  readonly correctsId: string | null;
  readonly correctedById: string | null;
  readonly leftOn: string | null;
  readonly recordedAt: string;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
  readonly flags: readonly StayFlag[];
  /** For officers alone. */
  readonly residentId?: string | undefined;
}
