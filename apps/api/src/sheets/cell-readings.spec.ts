import { describe, expect, it } from '@jest/globals';
import {
  birthInCell,
  dateInCell,
  dayInCell,
  personalNumberInCell,
  sexInCell,
  termInCell,
} from './cell-readings.ts';

describe('a date in a cell', () => {
  it.each([
    ['05/03/1999', '1999-03-05'],
    ['5.3.1999', '1999-03-05'],
    ['5-3-99', '1999-03-05'],
    ['1/2/26', '2026-02-01'],
    ['ngày 5 tháng 3 năm 1999', '1999-03-05'],
    ['Ngày 05 tháng 03 năm 1999', '1999-03-05'],
    ['3/1999', '1999-03'],
    ['1999', '1999'],
    ['1999-03-05', '1999-03-05'],
    ['1999-03-05 21:15', '1999-03-05'],
    ['20/11/2026 21:15', '2026-11-20'],
    ['5-Mar-99', '1999-03-05'],
    ['05 December 1999', '1999-12-05'],
    ['05-Thg3-1999', '1999-03-05'],
    ['01-thg 10-26', '2026-10-01'],
    ['36224', '1999-03-05'],
    ['36224.5', '1999-03-05'],
    ['29/02/2000', '2000-02-29'],
  ])('%s is %s', (cell, value) => {
    expect(dateInCell(cell)).toEqual({ value });
  });

  it.each([
    ['03/25/1999', 'day_and_month_swapped'],
    ['30/02/1999', 'no_such_day'],
    ['31/11/2026', 'no_such_day'],
    ['13/13/1999', 'no_such_day'],
    ['hôm qua', 'not_a_date'],
    ['123', 'not_a_date'],
    ['1.23E+11', 'not_a_date'],
    ['5/99', 'not_a_date'],
  ])('%s is wrong: %s', (cell, fault) => {
    expect(dateInCell(cell)).toEqual({ fault });
  });

  it('is no day where only the year is known, and no birth where nobody alive was born', () => {
    expect(dayInCell('1999')).toEqual({ fault: 'day_not_known' });
    expect(birthInCell('1999')).toEqual({ value: '1999' });
    expect(birthInCell('1/1/1799')).toEqual({ fault: 'not_a_birth_date' });
  });
});

describe('a personal number in a cell', () => {
  it.each([
    ['092199001234', '092199001234'],
    ['092 199 001 234', '092199001234'],
    ["'092199001234", '092199001234'],
    ['79085001102', '079085001102'],
    ['1199001234', '001199001234'],
    ['7.9085001102E10', '079085001102'],
    ['7.9085001102E+10', '079085001102'],
  ])('%s is %s', (cell, personalNumber) => {
    expect(personalNumberInCell(cell)).toEqual({ value: { personalNumber, oldNumber: null } });
  });

  it.each([
    ['271234567', '271234567'],
    ['12345678', '012345678'],
  ])('%s is the old number %s', (cell, oldNumber) => {
    expect(personalNumberInCell(cell)).toEqual({ value: { personalNumber: null, oldNumber } });
  });

  it.each([
    ['1.23E+11', 'number_lost_digits'],
    ['9,22E+10', 'number_lost_digits'],
    ['123000000000', 'number_lost_digits'],
    ['C1234567', 'not_twelve_digits'],
    ['09219900123', 'not_twelve_digits'],
    ['0921990012345', 'not_twelve_digits'],
  ])('%s is wrong: %s', (cell, fault) => {
    expect(personalNumberInCell(cell)).toEqual({ fault });
  });
});

describe('a term in a cell', () => {
  it.each([
    ['24 tháng', { months: 24 }],
    ['2 năm', { months: 24 }],
    ['01/03/2025 - 28/02/2027', { from: '2025-03-01', lastDay: '2027-02-28' }],
    ['từ 1/3/2025 đến 28/2/2027', { from: '2025-03-01', lastDay: '2027-02-28' }],
    ['đến 28/02/2027', { from: null, lastDay: '2027-02-28' }],
  ])('%s', (cell, value) => {
    expect(termInCell(cell)).toEqual({ value });
  });

  it.each(['lâu dài', '1/1/2025 - 31/2/2025 - 3/3/2025', ''])('"%s" is none', (cell) => {
    expect(termInCell(cell)).toEqual({ fault: 'not_a_term' });
  });
});

describe('a sex in a cell', () => {
  it.each([
    ['Nam', 'male'],
    ['NỮ', 'female'],
    ['nu', 'female'],
    ['F', 'female'],
  ])('%s is %s', (cell, value) => {
    expect(sexInCell(cell)).toEqual({ value });
  });
  it('is not guessed', () => {
    expect(sexInCell('khác')).toEqual({ fault: 'not_a_sex' });
  });
});
