import { type Day, day, isBefore } from '@libs/calendar';
import { type FeeExemption, partialDate } from '@libs/residence-law';
import type { FieldError } from '../web-errors/index.ts';
import type { ListRowFiled } from './list-row.messages.ts';

/** A row of a list that says by itself all that it must. */
export interface ListRow {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female';
  readonly personalNumber: string;
  readonly lastDay: Day;
  readonly feeExemption: FeeExemption | null;
}

/** What a list says for every row. */
export interface OfTheList {
  readonly from: Day;
  readonly lastDay: Day;
}

const sexes: Readonly<Record<string, ListRow['sex']>> = {
  male: 'male',
  nam: 'male',
  female: 'female',
  nữ: 'female',
  nu: 'female',
};

/**
 * Reads a row of a list: name, birth, sex, number and term (Circular 116/2026/TT-BCA, article 12 clause 2), as people type
 * them. Everything that is wrong is told at once.
 */
export function readListRow(
  filed: ListRowFiled,
  list: OfTheList,
): { readonly row: ListRow } | { readonly errors: readonly FieldError[] } {
  const text = (value: string | null | undefined) =>
    (value ?? '').normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const errors: FieldError[] = [];
  const fullName = text(filed.fullName);
  if (!/\p{L}.*\p{L}/u.test(fullName)) errors.push({ field: 'fullName', code: 'is_string' });
  const dateOfBirth = birthOf(text(filed.dateOfBirth));
  if (dateOfBirth === null) errors.push({ field: 'dateOfBirth', code: 'not_a_birth_date' });
  const sex = sexes[text(filed.sex).toLowerCase()];
  if (sex === undefined) errors.push({ field: 'sex', code: 'is_in' });
  const personalNumber = text(filed.personalNumber).replaceAll(' ', '');
  if (!/^\d{12}$/.test(personalNumber)) errors.push({ field: 'personalNumber', code: 'not_twelve_digits' });
  const lastDay = text(filed.lastDay) === '' ? list.lastDay : dayOf(text(filed.lastDay));
  if (lastDay === null) errors.push({ field: 'lastDay', code: 'is_day' });
  else if (isBefore(lastDay, list.from))
    errors.push({ field: 'lastDay', code: 'term_ends_before_it_begins' });
  if (errors.length > 0 || dateOfBirth === null || sex === undefined || lastDay === null) return { errors };
  const feeExemption = filed.feeExemption ?? null;
  return { row: { fullName, dateOfBirth, sex, personalNumber, lastDay, feeExemption } };
}

/** A birth date as it is kept, `1995-08-12`, `1995-08` or `1995`; null where it is none. */
function birthOf(text: string): string | null {
  const iso = isoOf(text);
  return iso !== null && partialDate(iso) ? iso : null;
}

function dayOf(text: string): Day | null {
  const iso = isoOf(text);
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return day(iso);
  } catch {
    return null;
  }
}

/** `12/8/1995`, `12.8.1995`, `8/1995`, `1995` and the same in ISO, as ISO. */
function isoOf(text: string): string | null {
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return null;
  const [, onDay, month = '', year = ''] = parts;
  return [year, month.padStart(2, '0'), ...(onDay === undefined ? [] : [onDay.padStart(2, '0')])].join('-');
}
