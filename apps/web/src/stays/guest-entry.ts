import { readPartialDay, writeDay, type DayText } from '../days/day-text.ts';
import { typedName } from '../persons/typed-person.ts';
import type { Guest, GuestAsStated } from './guest-message.ts';

/** What is typed of one guest, as typed. */
export interface GuestEntry {
  /** A personal number or a passport number: which of them, the text itself tells. */
  readonly number: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female' | null;
  readonly nationality: string;
  readonly hostRelation: GuestAsStated['hostRelation'];
  /** By what they showed who they are, where the host looked. */
  readonly identityShownBy: GuestAsStated['identityShownBy'];
  readonly earlierNoticeId: string | null;
}

/** Nobody typed yet. */
export const nobody: GuestEntry = {
  number: '',
  fullName: '',
  dateOfBirth: '',
  sex: null,
  nationality: 'VN',
  hostRelation: 'none',
  identityShownBy: null,
  earlierNoticeId: null,
};

/** Whether nothing of a guest was typed. */
export const isNobody = (entry: GuestEntry): boolean =>
  entry.number.trim() === '' && entry.fullName.trim() === '' && entry.dateOfBirth.trim() === '';

/**
 * Which document a typed number is of: twelve digits are a personal number, nine digits an old identity card that the
 * law no longer takes, letters and digits a passport.
 */
export function documentOf(typed: string): 'personal_number' | 'passport' | 'old_card' | 'none' | 'unclear' {
  const text = typed.replace(/[\s.]/g, '');
  if (text === '') return 'none';
  if (/^\d{12}$/.test(text)) return 'personal_number';
  if (/^\d{9}$/.test(text)) return 'old_card';
  return /^(?=.*[A-Za-z])[A-Za-z0-9]{5,20}$/.test(text) ? 'passport' : 'unclear';
}

/**
 * Reads the QR code of an identity card, as a reader held to it types it: number, old number, name, birth date, sex and
 * more, with bars between. Nothing beyond number, name, birth date and sex is kept.
 *
 * @example readCard('079195001234|…|Nguyễn Thị Hoa|12081995|Nữ|…|…')?.dateOfBirth // '12/08/1995'
 */
export function readCard(typed: string): Partial<GuestEntry> | null {
  const [number = '', , fullName = '', born = '', sex = ''] = typed.split('|').map((part) => part.trim());
  if (!/^\d{12}$/.test(number) || fullName === '') return null;
  const day = readPartialDay(born, 2100);
  return {
    number,
    fullName,
    dateOfBirth: day === null ? '' : writeDay(day),
    sex: sex === 'Nam' ? 'male' : sex === 'Nữ' ? 'female' : null,
  };
}

/** What hinders sending this guest, by the question beside which it is said; nothing if it can be sent. */
export function hindrances(
  entry: GuestEntry,
  thisYear: number,
): Partial<Record<keyof GuestEntry, 'required' | 'not_a_day' | 'old_card' | 'unclear_number'>> {
  const document = documentOf(entry.number);
  const born = readPartialDay(entry.dateOfBirth, thisYear);
  return {
    ...(document === 'old_card' && { number: 'old_card' as const }),
    ...(document === 'unclear' && { number: 'unclear_number' as const }),
    ...(entry.fullName.trim() === '' && { fullName: 'required' as const }),
    ...(born === null && {
      dateOfBirth: entry.dateOfBirth.trim() === '' ? ('required' as const) : ('not_a_day' as const),
    }),
    ...(document !== 'personal_number' && entry.sex === null && { sex: 'required' as const }),
  };
}

/** The stay that guests of one sending have in common. */
export interface CommonStay {
  readonly arrivedOn: DayText;
  readonly arrivedAt: string | null;
  readonly until: DayText;
  readonly purpose: Guest['purpose'];
  /** Where the stay goes on: the first day of the further report. */
  readonly reportFrom?: DayText;
}

/** The guest as the interface takes it; only what has no {@link hindrances} may come here. */
export function guestOf(entry: GuestEntry, stay: CommonStay, thisYear: number): Guest {
  const number = entry.number.replace(/[\s.]/g, '').toUpperCase();
  const document = documentOf(number);
  return {
    fullName: typedName(entry.fullName),
    dateOfBirth: readPartialDay(entry.dateOfBirth, thisYear) ?? '',
    ...(document === 'personal_number' && { personalNumber: number }),
    ...(document === 'passport' && { passportNumber: number }),
    ...(document !== 'personal_number' && entry.sex !== null && { sex: entry.sex }),
    nationality: document === 'personal_number' ? 'VN' : entry.nationality,
    hostRelation: entry.hostRelation,
    arrivedOn: stay.arrivedOn,
    ...(stay.arrivedAt !== null && { arrivedAt: stay.arrivedAt }),
    ...(stay.reportFrom !== undefined && { reportFrom: stay.reportFrom }),
    until: stay.until,
    purpose: stay.purpose,
    ...(entry.identityShownBy !== null && { identityShownBy: entry.identityShownBy }),
    ...(entry.earlierNoticeId !== null && { earlierNoticeId: entry.earlierNoticeId }),
  };
}

/** A guest stated before, ready to be stated again or corrected. */
export const entryOf = (guest: GuestAsStated, earlierNoticeId: string | null): GuestEntry => ({
  number: guest.personalNumber ?? guest.passportNumber ?? '',
  fullName: guest.fullName,
  dateOfBirth: guest.dateOfBirth == null ? '' : writeDay(guest.dateOfBirth),
  sex: guest.sex,
  nationality: guest.nationality,
  hostRelation: guest.hostRelation,
  identityShownBy: guest.identityShownBy,
  earlierNoticeId,
});
