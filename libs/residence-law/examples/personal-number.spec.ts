import { day } from '@libs/calendar';
import {
  earliestDay,
  latestDay,
  partialDate,
  readPersonalNumber,
  warningsAboutPersonalNumber,
} from '@libs/residence-law';

describe('a personal number', () => {
  it.each([
    ['092199001234', '092', 'female', 1999],
    ['079099001234', '079', 'male', 1999],
    ['001200001234', '001', 'male', 2000],
    ['024325001234', '024', 'female', 2025],
    ['096400001234', '096', 'male', 2100],
    ['001987001234', '001', 'female', 2387],
  ])('%s says %s, %s, %i', (number, placeCode, sex, birthYear) => {
    expect(readPersonalNumber(number)).toEqual({ placeCode, sex, birthYear });
  });

  it.each(['123456789', '0921990012345', '09219900123a', '', '092 199001234'])('%p is none', (text) => {
    expect(readPersonalNumber(text)).toBeNull();
  });

  it.each([
    ['agrees', '092199001234', 'female', '1999-05-04', []],
    ['of a man held by a woman', '092099001234', 'female', '1999-05-04', ['sex_differs']],
    ['of another year', '092198001234', 'female', '1999', ['birth_year_differs']],
    ['of another century', '092399001234', 'female', '1999', ['birth_year_differs']],
    ['of no known province', '200199001234', 'female', '1999', ['birth_province_unknown']],
    [
      'wrong in everything',
      '003098001234',
      'female',
      '1999',
      ['sex_differs', 'birth_year_differs', 'birth_province_unknown'],
    ],
    ['of nine digits', '123456789', 'female', '1999', ['not_twelve_digits']],
    ['of somebody whose birth date is unknown', '092199001234', 'female', null, []],
    ['of somebody whose sex is unknown', '092199001234', 'unknown', '1999', []],
    ['absent', null, 'female', '1999', []],
  ])('%s: doubts, never a refusal', (_, personalNumber, sex, dateOfBirth, codes) => {
    expect(warningsAboutPersonalNumber({ personalNumber, sex, dateOfBirth })).toEqual(
      codes.map((code) => ({ field: 'personalNumber', code })),
    );
  });
});

describe('a birth date known in part', () => {
  it.each([
    ['1999', '1999-01-01', '1999-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1999-05-04', '1999-05-04', '1999-05-04'],
  ])('%s lies between %s and %s', (text, first, last) => {
    const date = partialDate(text)!;
    expect([earliestDay(date), latestDay(date)]).toEqual([day(first), day(last)]);
  });

  it.each(['99', '1999-13', '1999-02-29', '1999-5-4', '', 'năm 1999'])('%p is none', (text) => {
    expect(partialDate(text)).toBeNull();
  });
});
