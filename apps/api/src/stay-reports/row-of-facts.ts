import { day, instantText, isSameDay, type LocalDateTime, plusDays } from '@libs/calendar';
import { type RuleBook, stayClock } from '@libs/residence-law';
import { isInHospital } from '../presences/index.ts';
import { bornFrom } from './check-guest.ts';
import type { PlaceOfStay } from './intake-step.repository.ts';
import type { StayWithInstants } from './facts-with-stays.ts';
import type { OpenPresence } from './open-presences.ts';
import type { StatedStay, StayNoticeRow } from './stated-stay.ts';
import type { FactsOfStay } from './stay-facts.repository.ts';
import type { GuestAsResident } from './who-they-are.ts';

interface StayToWrite {
  readonly stay: StatedStay;
  readonly place: PlaceOfStay;
  readonly sentAt: LocalDateTime;
  readonly foldedName: string;
  readonly person: GuestAsResident;
  /** The open presences of the residents of the batch; those begun in it are added. */
  readonly open: OpenPresence[];
  readonly rules: RuleBook;
  readonly nextId: () => string;
  readonly receiptCode: string;
}

/** A report, its clock, and the facts that it becomes; the same as a notice for whoever sent it. */
export function rowOfFacts(
  write: StayToWrite,
): StayWithInstants & { readonly notice: Omit<StayNoticeRow, 'flags'> } {
  const { stay, place, sentAt, foldedName, person, nextId, receiptCode } = write;
  const { guest, reporter } = stay;
  const from = guest.reportFrom ?? guest.arrivedOn;
  const { presence, isNew } = presenceOf(write, from.toString());
  const arrivedOn = day(presence.arrivedOn);
  const arrivedAt = isSameDay(arrivedOn, guest.arrivedOn) ? (guest.arrivedAt ?? null) : null;
  const clock = stayClock({ from, arrivedOn, arrivedAt, until: guest.until, sentAt }, write.rules);
  const sentOn = sentAt.toPlainDate().toString();
  const sentText = instantText(sentAt);
  const noticeId = nextId();
  const restricted = isInHospital(guest.arrivedOn.toString(), place.medicalUntil);
  // Written out here and below: an object of so many fields that begins with a spread is made field by field, which takes long.
  const notice: Omit<StayNoticeRow, 'flags'> = {
    id: noticeId,
    receiptCode,
    restricted,
    channel: stay.channel,
    communeCode: place.communeCode,
    dwellingId: place.dwellingId,
    dwellingAddress: place.address,
    fullName: guest.fullName.normalize('NFC').trim().replaceAll(/\s+/gu, ' '),
    dateOfBirth: guest.dateOfBirth ?? null,
    personalNumber: guest.personalNumber ?? null,
    passportNumber: guest.passportNumber ?? null,
    sex: guest.sex ?? null,
    nationality: guest.nationality,
    purpose: guest.purpose,
    hostRelation: guest.hostRelation,
    arrivedOn: guest.arrivedOn.toString(),
    arrivedAt: guest.arrivedAt ? instantText(guest.arrivedAt) : null,
    statedUntil: guest.until.toString(),
    identityShownBy: guest.identityShownBy ?? null,
    from: from.toString(),
    until: clock.until.toString(),
    plannedUntil: clock.cutToDays === null ? null : guest.until.toString(),
    sentAt: sentText,
    sentOn,
    dueAt: instantText(clock.dueAt),
    dueBecause: clock.dueBecause,
    late: clock.late,
    correctsId: stay.correctsId ?? null,
    correctedById: null,
    leftOn: null,
    recordedAt: sentText,
    voidedAt: null,
    voidReason: null,
    // Of who is known by a stay in a medical facility alone there is no page to open.
    residentId: reporter.role === 'host' || restricted ? undefined : person.residentId,
  };
  // A further report of a presence shows the person there on the day it is made, unless it is of days that are over.
  const confirms =
    from.toString() > presence.arrivedOn && sentOn >= presence.arrivedOn && sentOn < guest.until.toString();
  const facts: FactsOfStay = {
    notice_id: noticeId,
    account_id: reporter.accountId,
    kept_for: stay.keptFor ?? null,
    role: reporter.role,
    area_code: reporter.areaCode,
    request_id: reporter.requestId,
    access_purpose: stay.purpose,
    channel: stay.channel,
    api_key_id: stay.apiKeyId ?? null,
    guest_stay_notice_id: stay.guestStayNoticeId ?? null,
    receipt_code: receiptCode,
    commune_code: notice.communeCode,
    dwelling_id: notice.dwellingId,
    restricted,
    full_name: notice.fullName,
    folded_name: foldedName,
    date_of_birth: notice.dateOfBirth,
    personal_number: notice.personalNumber,
    passport_number: notice.passportNumber,
    sex: notice.sex,
    nationality: notice.nationality,
    purpose: notice.purpose,
    host_relation: notice.hostRelation,
    identity_shown_by: notice.identityShownBy,
    arrived_on: notice.arrivedOn,
    arrived_at: notice.arrivedAt,
    stated_until: notice.statedUntil,
    starts_on: notice.from,
    until: notice.until,
    planned_until: notice.plannedUntil,
    sent_at: notice.sentAt,
    sent_on: sentOn,
    due_at: notice.dueAt,
    due_because: notice.dueBecause,
    late: notice.late,
    corrects_id: notice.correctsId,
    resident_id: person.residentId,
    new_sex: person.isFirst ? person.sex : null,
    new_number: person.number,
    holds_from: (bornFrom(guest.dateOfBirth) ?? guest.arrivedOn).toString(),
    presence_id: presence.id,
    presence_restricted: presence.restricted,
    is_new_presence: isNew,
    presence_arrived_on: presence.arrivedOn,
    presence_arrived_at: arrivedAt && instantText(arrivedAt),
    presence_purpose: restricted ? 'other' : guest.purpose,
    stay_report_id: nextId(),
    confirmation_id: confirms ? nextId() : null,
    alike: person.alike,
  };
  return { facts, sentAt, arrivedAt, notice };
}

/**
 * The presence that the report is of: the open one that holds its first day, or a new one from the stated arrival on. Where
 * a stay goes on for longer than the open one means to and one report can say, it is a new one from the first day reported,
 * which carries the new intention; the two are one chain.
 */
function presenceOf(write: StayToWrite, from: string): { presence: OpenPresence; isNew: boolean } {
  const { open, stay, person, place, nextId, rules } = write;
  const arrivedOn = stay.guest.arrivedOn.toString();
  const isTheirs = ({ residentId, dwelling }: OpenPresence) =>
    residentId === person.residentId && dwelling === place.keptId;
  const going = open.findLast(
    (one) =>
      isTheirs(one) &&
      one.arrivedOn <= from &&
      (one.arrivedOn === arrivedOn || one.statedEnd === null || one.statedEnd >= from),
  );
  const until = stay.guest.until.toString();
  const longest = rules.parameter('longestStayReport').readOn(day(from)).value.days;
  const meansToStayOn =
    until > plusDays(day(from), longest).toString() && until > (going?.statedEnd ?? arrivedOn);
  if (going && !meansToStayOn) return { presence: going, isNew: false };
  const begunOn = going ? from : arrivedOn;
  const begun = {
    id: nextId(),
    residentId: person.residentId,
    dwelling: place.keptId,
    arrivedOn: begunOn,
    statedEnd: until,
    restricted: isInHospital(begunOn, place.medicalUntil),
  };
  open.push(begun);
  return { presence: begun, isNew: true };
}
