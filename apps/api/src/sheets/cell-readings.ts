import { foldName } from '@libs/administrative-units';
import { type EpochDay, isoOfEpochDay } from '@libs/calendar';
import { partialDate } from '@libs/residence-law';

/** What a cell says, or a code for what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };

const fault = (code: string): { readonly fault: string } => ({ fault: code });

/** Nobody alive was born earlier. */
const earliestBirthYear = 1880;

/** Serial numbers of 1927 to 2064: the numbers that a cell holds whose day was not recognised as one. */
const firstSerial = 10_000;
const lastSerial = 60_000;
const serialOfEpoch = 25_569;

/**
 * A date as people and programs write it, as ISO text: `05/03/1999`, `5.3.99`, `ngày 5 tháng 3 năm 1999`, `3/1999`,
 * `1999`, `36224` (a serial number), `1999-03-05 00:00`. The day stands before the month.
 */
export function dateInCell(cell: string): Reading<string> {
  const before = datesRead.get(cell);
  if (before !== undefined) return before;
  const read = readDate(cell);
  if (datesRead.size < mostDatesRead && cell.length <= 40) datesRead.set(cell, read);
  return read;
}

/** Lists write the same few thousand dates a million times. */
const datesRead = new Map<string, Reading<string>>();
const mostDatesRead = 20_000;

function readDate(cell: string): Reading<string> {
  const text = /^\d{5}\.\d+$/.test(cell) ? cell : foldedDate(cell);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[ t].*)?$/.exec(text);
  if (iso) return existing([iso[1], iso[2], iso[3]].filter((part) => part !== undefined).join('-'));
  if (/^\d{4}$/.test(text)) return existing(text);
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial < firstSerial || serial > lastSerial) return fault('not_a_date');
    return { value: isoOfEpochDay((serial - serialOfEpoch) as EpochDay) };
  }
  const parts = /^(?:(\d{1,2})-)?(\d{1,2})-(\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (!parts) return fault('not_a_date');
  const [, onDay, month = '', year = ''] = parts;
  if (onDay === undefined && year.length === 2) return fault('not_a_date');
  if (Number(month) > 12 && onDay !== undefined && Number(onDay) <= 12) return fault('day_and_month_swapped');
  const two = (part: string) => part.padStart(2, '0');
  return existing([yearOf(year), two(month), ...(onDay === undefined ? [] : [two(onDay)])].join('-'));
}

/** A date of which the day is known. */
export function dayInCell(cell: string): Reading<string> {
  const read = dateInCell(cell);
  return 'fault' in read || read.value.length === 10 ? read : fault('day_not_known');
}

/** A birth date of which at least the year is known. */
export function birthInCell(cell: string): Reading<string> {
  const read = dateInCell(cell);
  if ('fault' in read) return read;
  return Number(read.value.slice(0, 4)) >= earliestBirthYear ? read : fault('not_a_birth_date');
}

/** A personal number, or the nine digits of an identity card of before 2021, which names nobody any more. */
export interface NumberInCell {
  readonly personalNumber: string | null;
  readonly oldNumber: string | null;
}

/** Zeros at the end of a number of twelve digits, from which on a program has dropped what stood there. */
const zerosOfALostNumber = /^[1-9]\d*0{7,}$/;

/**
 * Twelve digits, with the zeros that a program dropped at their beginning. `1.23E+11` has lost digits that nobody can
 * bring back.
 */
export function personalNumberInCell(cell: string): Reading<NumberInCell> {
  const text = cell.replaceAll(/[\s.'’-]/g, '');
  const shortened = /^(\d)[.,]?(\d*)E\+?(\d{1,2})$/i.exec(cell.replaceAll(/[\s']/g, ''));
  if (shortened) {
    const [, first = '', rest = '', exponent = ''] = shortened;
    if (rest.length < Number(exponent) - 1) return fault('number_lost_digits');
    return personalNumberInCell(`${first}${rest}`.padEnd(Number(exponent) + 1, '0'));
  }
  if (!/^\d+$/.test(text)) return fault('not_twelve_digits');
  if (zerosOfALostNumber.test(text)) return fault('number_lost_digits');
  if (text.length === 12) return { value: { personalNumber: text, oldNumber: null } };
  if (/^[1-9]/.test(text) && (text.length === 10 || text.length === 11))
    return { value: { personalNumber: text.padStart(12, '0'), oldNumber: null } };
  if (text.length === 9 || (text.length === 8 && /^[1-9]/.test(text)))
    return { value: { personalNumber: null, oldNumber: text.padStart(9, '0') } };
  return fault('not_twelve_digits');
}

const sexes: Readonly<Record<string, 'male' | 'female'>> = {
  nam: 'male',
  male: 'male',
  m: 'male',
  trai: 'male',
  nu: 'female',
  female: 'female',
  f: 'female',
  gai: 'female',
};

export function sexInCell(cell: string): Reading<'male' | 'female'> {
  const sex = sexes[foldName(cell)];
  return sex === undefined ? fault('not_a_sex') : { value: sex };
}

/** How long a registration lasts: a number of months, or the first and the last day. */
export type TermInCell =
  { readonly months: number } | { readonly from: string | null; readonly lastDay: string };

/** `24 tháng`, `2 năm`, `01/03/2025 - 28/02/2027`, `đến 28/02/2027`. */
export function termInCell(cell: string): Reading<TermInCell> {
  const text = foldName(cell);
  const length = /^(\d{1,2}) (thang|nam)$/.exec(text);
  if (length) return { value: { months: Number(length[1]) * (length[2] === 'nam' ? 12 : 1) } };
  const dates = cell.match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|^\d{5}$/g) ?? [];
  const days = dates.map((date) => dayInCell(date));
  const [first, second] = days.map((read) => ('value' in read ? read.value : null));
  if (days.length === 2 && first && second) return { value: { from: first, lastDay: second } };
  if (days.length === 1 && first) return { value: { from: null, lastDay: first } };
  return fault('not_a_term');
}

/** Whether a mark stands in a column that is ticked: `x`, `1`, `✓`. */
export const isMarked = (cell: string): boolean => /^(x|v|1|✓|✔|true|co|có)$/i.test(cell.trim());

/** `5-Mar-99`: as programs show a day in a file of plain text. */
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const monthOfAProgram = /(?<=\d)[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,-]+(?=\d)/g;

const foldedDate = (cell: string) =>
  cell
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^'/, '')
    .replace(/^ngay\s*/, '')
    .replaceAll(/[\s-]*(thang|thg)\.?\s*|\s*nam\s*/g, '-')
    .replaceAll(monthOfAProgram, (_words, month: string) => `-${months.indexOf(month) / 3 + 1}-`)
    .replaceAll(/(?<=\d)\s*[/.\-–]\s*(?=\d)/g, '-')
    .replace(/^-/, '');

/** `99` → 1999, `26` → 2026: nobody on a list is yet to be born. */
const yearOf = (year: string) => (year.length === 4 ? year : `${Number(year) <= 30 ? '20' : '19'}${year}`);

function existing(iso: string): Reading<string> {
  return partialDate(iso) ? { value: iso } : fault('no_such_day');
}
