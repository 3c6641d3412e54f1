import { day, daysBetween, isBefore, laterOf, localDay } from '@libs/calendar';
import type { StayNoticeRow } from './stated-stay.ts';
import type { DaysCovered, GuestAsStated, StayNotice } from './stay-notices.messages.ts';

/** A notice as whoever may see it sees it. */
export function presentStayNotice(row: StayNoticeRow): StayNotice {
  return {
    id: row.id,
    receiptCode: row.receiptCode,
    restricted: row.restricted,
    dwellingId: row.dwellingId,
    dwellingAddress: row.dwellingAddress,
    communeCode: row.communeCode,
    channel: row.channel,
    state: row.voidedAt === null ? 'recorded' : row.correctedById === null ? 'cancelled' : 'corrected',
    guest: presentGuest(row),
    residentId: row.residentId ?? null,
    sentAt: row.sentAt,
    dueAt: row.dueAt,
    timing: row.late ? 'late' : 'in_time',
    dueBecause: row.dueBecause,
    reportFrom: row.from,
    reportUntil: row.until,
    covers: daysCovered(row),
    plannedUntil: row.plannedUntil,
    cutToDays: row.plannedUntil === null ? null : daysBetween(day(row.from), day(row.until)),
    flags: [...row.flags],
    leftOn: row.leftOn,
    corrects: row.correctsId,
    correctedBy: row.correctedById,
    voidedAt: row.voidedAt,
    voidReason: row.voidReason,
    recordedAt: row.recordedAt,
  };
}

/** The guest as stated; of a medical facility without the reason of the stay. */
export const presentGuest = (row: StayNoticeRow): GuestAsStated => ({
  fullName: row.fullName,
  dateOfBirth: row.dateOfBirth,
  personalNumber: row.personalNumber,
  passportNumber: row.passportNumber,
  sex: row.sex,
  nationality: row.nationality,
  purpose: row.purpose === 'medical' ? null : row.purpose,
  hostRelation: row.hostRelation,
  arrivedOn: row.arrivedOn,
  arrivedAt: row.arrivedAt,
  until: row.statedUntil,
  identityShownBy: row.identityShownBy,
});

/** A late report covers only days from its own on; a voided one none. */
function daysCovered({ from, until, sentAt, late, voidedAt }: StayNoticeRow): DaysCovered | null {
  if (voidedAt !== null) return null;
  const first = late ? laterOf(day(from), localDay(sentAt)) : day(from);
  return isBefore(first, day(until)) ? { from: first.toString(), until } : null;
}
