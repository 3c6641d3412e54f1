import { daysAfter, readDay, todayInVietNam, writeDay, type DayText } from '../days/day-text.ts';
import type { Guest, StayNotice } from './guest-message.ts';
import { entryOf, nobody, type CommonStay, type GuestEntry } from './guest-entry.ts';

/** How long the guests mean to stay: some nights, or until a day. */
export type Nights = '1' | '2' | '3' | '7' | 'other';

/** What is typed of one sending: the stay they have in common, and the guests. */
export interface SavedEntry {
  readonly dwellingId: string | null;
  readonly arrival: 'now' | 'other';
  /** The instant from which `now` is counted: when the first guest was begun, not when the button was pressed. */
  readonly begunAt: string | null;
  readonly arrivedOn: string;
  readonly arrivedTime: string;
  readonly nights: Nights;
  readonly until: string;
  readonly purpose: Guest['purpose'];
  /** Of a stay that goes on: the first day of the further report. */
  readonly reportFrom: DayText | null;
  /** Those already added, before the one being typed. */
  readonly guests: readonly GuestEntry[];
  readonly current: GuestEntry;
}

/** Nothing typed yet: they just came, for a night. */
export const nothingTyped = (): SavedEntry => ({
  dwellingId: null,
  arrival: 'now',
  begunAt: null,
  arrivedOn: writeDay(todayInVietNam()),
  arrivedTime: '',
  nights: '1',
  until: '',
  purpose: 'other',
  reportFrom: null,
  guests: [],
  current: nobody,
});

/** What a report says, opened to be stated anew; the guest is the one of before where `earlierNoticeId` names the report. */
export function entryOfNotice(notice: StayNotice, earlierNoticeId: string | null): SavedEntry {
  const { guest, reportFrom } = notice;
  return {
    ...nothingTyped(),
    dwellingId: notice.dwellingId,
    arrival: 'other',
    arrivedOn: writeDay(guest.arrivedOn),
    arrivedTime: guest.arrivedAt == null ? '' : timeInVietNam(guest.arrivedAt),
    nights: 'other',
    until: writeDay(guest.until),
    purpose: guest.purpose ?? 'medical',
    reportFrom: reportFrom > guest.arrivedOn ? reportFrom : null,
    current: entryOf(guest, earlierNoticeId),
  };
}

/** A report, and until when later ones of the same stay go on, where that was asked. */
export type NoticeOfStay = StayNotice & { readonly goesOnUntil?: DayText | null };

/** The day to which a stay was reported, by this report or by those that go on from it. */
export const reportedUntil = ({ goesOnUntil, reportUntil }: NoticeOfStay): DayText =>
  goesOnUntil ?? reportUntil;

/** The same guest, who stays on from the day to which they were reported, for a night as long as nothing else is said. */
export const furtherEntryOf = (notice: NoticeOfStay): SavedEntry => ({
  ...entryOfNotice(notice, notice.id),
  nights: '1',
  until: '',
  reportFrom: reportedUntil(notice),
});

/** When the guest said to leave, by the latest report. */
export const statedLeaving = ({ goesOnUntil, guest }: NoticeOfStay): DayText => goesOnUntil ?? guest.until;

/** The day of leaving to propose: the stated one once it has come, otherwise today. */
export function leavingToPropose(notice: NoticeOfStay, today: DayText): DayText {
  const stated = statedLeaving(notice);
  return stated < today && stated > notice.guest.arrivedOn ? stated : today;
}

const timeInVietNam = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);

/** An instant as it is said in Viet Nam, with its offset. */
export function instantInVietNam(at: Date): string {
  return `${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/**
 * Reads a time of day: `22:30`, `22h30`, `2230` or `7`.
 *
 * @example readTime('22h30') // '22:30'
 */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.hg ]?(\d{2}))?$/i.exec(typed.trim());
  const hour = Number(parts?.[1]);
  const minute = Number(parts?.[2] ?? '0');
  if (parts === null || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * The instant of a call that is written down afterwards: the last moment at this time of day. After midnight a call of the
 * evening was yesterday's.
 *
 * @example calledAt('22:50', new Date('2026-11-23T00:20:00+07:00')) // '2026-11-22T22:50:00+07:00'
 */
export function calledAt(time: string, now: Date): string {
  const on = (day: DayText) => `${day}T${time}:00+07:00`;
  const today = todayInVietNam(now);
  return Date.parse(on(today)) > now.getTime() ? on(daysAfter(today, -1)) : on(today);
}

/** What of the stay cannot be read. */
export type StayHindrances = Partial<
  Record<'arrivedOn' | 'arrivedTime' | 'until', 'not_a_day' | 'not_a_time' | 'not_after'>
>;

/** The stay as the interface takes it, or what of it cannot be read. */
export function stayOf(
  entry: SavedEntry,
  now: Date,
): { readonly stay: CommonStay } | { readonly wrong: StayHindrances } {
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const begun = entry.begunAt === null ? now : new Date(entry.begunAt);
  const arrivedOn = entry.arrival === 'now' ? todayInVietNam(begun) : readDay(entry.arrivedOn, thisYear);
  const time = entry.arrivedTime.trim() === '' ? null : readTime(entry.arrivedTime);
  // Who came on that day or later did not stay on: the report is of the days from the arrival.
  const reportFrom =
    entry.reportFrom !== null && (arrivedOn === null || arrivedOn < entry.reportFrom)
      ? entry.reportFrom
      : null;
  const from = reportFrom ?? arrivedOn;
  const until = from === null ? null : untilOf(entry, from, thisYear);
  const wrong: StayHindrances = {
    ...(arrivedOn === null && { arrivedOn: 'not_a_day' as const }),
    ...(entry.arrival === 'other' &&
      entry.arrivedTime.trim() !== '' &&
      time === null && { arrivedTime: 'not_a_time' as const }),
    ...(from !== null && until === null && { until: 'not_a_day' as const }),
    ...(from !== null && until !== null && until <= from && { until: 'not_after' as const }),
  };
  if (arrivedOn === null || until === null || Object.keys(wrong).length > 0) return { wrong };
  const arrivedAt =
    entry.arrival === 'now'
      ? instantInVietNam(begun)
      : time === null
        ? null
        : `${arrivedOn}T${time}:00+07:00`;
  const further = reportFrom === null ? {} : { reportFrom };
  return { stay: { arrivedOn, arrivedAt, until, purpose: entry.purpose, ...further } };
}

/** A number is nights from the first day reported on, anything else a day. */
function untilOf(entry: SavedEntry, from: DayText, thisYear: number): DayText | null {
  const text = (entry.nights === 'other' ? entry.until : entry.nights).trim();
  return /^[1-9]\d{0,2}$/.test(text) ? daysAfter(from, Number(text)) : readDay(text, thisYear + 30);
}
