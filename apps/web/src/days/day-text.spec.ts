import { describe, expect, it } from '@jest/globals';
import {
  dayOfInstant,
  daysAfter,
  monthsAfter,
  readDay,
  readPartialDay,
  todayInVietNam,
  writeDay,
  writeInstant,
} from './day-text.ts';

describe('a day as an officer types it', () => {
  it.each([
    ['5/3/27', '2027-03-05'],
    ['05/03/2027', '2027-03-05'],
    ['5.3.27', '2027-03-05'],
    ['5-3-2027', '2027-03-05'],
    ['05032027', '2027-03-05'],
    [' 29/2/28 ', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['30/2/27', '29/2/27', '31/4/2027', '0/1/27', '5/13/27', '5/3', 'mai', '2027-03-05x', ''])(
    '%s is no day',
    (typed) => {
      expect(readDay(typed)).toBeNull();
    },
  );

  it('reads a two-digit birth year as the past', () => {
    expect(readDay('4/5/99', 2026)).toBe('1999-05-04');
    expect(readDay('4/5/19', 2026)).toBe('2019-05-04');
  });

  it('reads a birth date known only in part', () => {
    expect(readPartialDay('1999', 2026)).toBe('1999');
    expect(readPartialDay('5/1999', 2026)).toBe('1999-05');
    expect(readPartialDay('4/5/1999', 2026)).toBe('1999-05-04');
    expect(readPartialDay('13/1999', 2026)).toBeNull();
  });

  it('is written day first, in whole or in part', () => {
    expect(writeDay('2027-03-05')).toBe('05/03/2027');
    expect(writeDay('1999-05')).toBe('05/1999');
    expect(writeDay('1999')).toBe('1999');
  });
});

describe('days on the screen', () => {
  it('today is the day in Viet Nam, also when it is still yesterday in London', () => {
    expect(todayInVietNam(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
    expect(todayInVietNam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
  });

  it('a proposed term ends on the last day of a shorter month', () => {
    expect(monthsAfter('2028-02-29', 24)).toBe('2030-02-28');
    expect(monthsAfter('2026-11-22', 2)).toBe('2027-01-22');
    expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
  });

  it('counts days across months and years', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('an instant is shown in the time of Viet Nam', () => {
    expect(writeInstant('2026-11-21T17:05:00Z')).toBe('00:05 22/11/2026');
    expect(dayOfInstant('2026-11-21T17:05:00Z')).toBe('2026-11-22');
  });
});
