import { birthProvinces } from './birth-provinces.ts';
import { partialDate } from './partial-date.ts';

/** Số định danh cá nhân — what the twelve digits say: place of birth registration, century and sex, year, chance. */
export interface PersonalNumber {
  readonly placeCode: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
}

const twelveDigits = /^(\d{3})(\d)(\d{2})\d{6}$/;

/**
 * Reads the digits, or null where there are not twelve. There is no check digit.
 * @example readPersonalNumber('092199001234') // → { placeCode: '092', sex: 'female', birthYear: 1999 }
 */
export function readPersonalNumber(text: string): PersonalNumber | null {
  const found = twelveDigits.exec(text);
  if (!found) return null;
  const [, placeCode = '', centuryAndSex = '', year = ''] = found;
  const digit = Number(centuryAndSex);
  return {
    placeCode,
    sex: digit % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(digit / 2) * 100 + Number(year),
  };
}

/** A doubt about a number. It never refuses one: sexes and birth dates are corrected, numbers re-established. */
export type PersonalNumberWarning =
  'not_twelve_digits' | 'sex_differs' | 'birth_year_differs' | 'birth_province_unknown';

/** The person as recorded, beside whom a number is read. */
export interface PersonWithNumber {
  readonly personalNumber?: string | null;
  readonly sex: string;
  /** `1999`, `1999-05` or `1999-05-04`; null where nothing is known. */
  readonly dateOfBirth: string | null;
}

/**
 * What is doubtful about a recorded person's number; nothing for a person without one.
 * @example warningsAboutPersonalNumber({ personalNumber: '092099001234', sex: 'female', dateOfBirth: '1999' })
 *   // → [{ field: 'personalNumber', code: 'sex_differs' }]
 */
export function warningsAboutPersonalNumber(
  person: PersonWithNumber,
): { readonly field: 'personalNumber'; readonly code: PersonalNumberWarning }[] {
  if (person.personalNumber == null) return [];
  const codes: PersonalNumberWarning[] = [];
  const number = readPersonalNumber(person.personalNumber);
  if (!number) codes.push('not_twelve_digits');
  else {
    const born = person.dateOfBirth === null ? null : partialDate(person.dateOfBirth);
    if ((person.sex === 'male' || person.sex === 'female') && person.sex !== number.sex)
      codes.push('sex_differs');
    if (born && born.year !== number.birthYear) codes.push('birth_year_differs');
    if (!birthProvinces.has(number.placeCode)) codes.push('birth_province_unknown');
  }
  return codes.map((code) => ({ field: 'personalNumber', code }));
}
