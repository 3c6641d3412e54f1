import {
  day,
  lastDayOfPeriod,
  nextWorkingDayFrom,
  OfficeCalendar,
  seededOfficeCalendar,
  workingDaysAfter,
  year2026,
} from '@libs/calendar';

const after = (complete: string, days: number) => workingDaysAfter(day(complete), days, seededOfficeCalendar);

describe('working days', () => {
  it.each([
    ['complete on Friday 2026-11-20, Culture Day on Tuesday', '2026-11-20', 3, '2026-11-26'],
    [
      'complete on Thursday 2026-04-23, Monday compensates for Hùng Kings on Sunday',
      '2026-04-23',
      3,
      '2026-04-29',
    ],
    ['an ordinary week', '2026-03-02', 3, '2026-03-05'],
    ['over a weekend', '2026-03-05', 3, '2026-03-10'],
    ['complete on a Saturday', '2026-03-07', 1, '2026-03-09'],
    ['a worked Saturday counts', '2026-01-08', 2, '2026-01-10'],
    ['the day taken off for it does not', '2025-12-31', 1, '2026-01-05'],
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['over Tết 2025', '2025-01-24', 1, '2025-02-03'],
    ['over 30 April 2025, with 2 May off for Saturday 26 April', '2025-04-25', 3, '2025-04-29'],
    ['over National Day 2026 with 31 August off', '2026-08-28', 1, '2026-09-03'],
    ['Saturday 22 August 2026 is worked', '2026-08-21', 1, '2026-08-22'],
    ['no day at all', '2026-11-24', 0, '2026-11-24'],
  ])('%s: %s + %i', (_, complete, days, due) => {
    expect(after(complete, days).day).toEqual(day(due));
  });

  it('says which days it skipped, and why', () => {
    expect(after('2026-11-20', 3).skipped.map(({ day: on, why }) => `${on.toString()} ${why}`)).toEqual([
      '2026-11-21 Thứ Bảy',
      '2026-11-22 Chủ nhật',
      '2026-11-24 Ngày Văn hóa Việt Nam',
    ]);
  });

  it('follows a notice loaded later: Monday 23 November 2026 as a swap day after all', () => {
    const swapped = seededOfficeCalendar.with({
      year: 2026,
      notice: 'a later notice',
      days: [
        ...seededOfficeCalendar.daysOf(2026),
        { day: day('2026-11-23'), kind: 'off', name: 'Hoán đổi', basis: 'a later notice' },
        { day: day('2026-11-14'), kind: 'worked', name: 'Làm bù', basis: 'a later notice' },
      ],
      uncertain: [],
    });
    expect(workingDaysAfter(day('2026-11-20'), 3, swapped).day).toEqual(day('2026-11-27'));
    expect(after('2026-11-20', 3).day).toEqual(day('2026-11-26'));
  });

  it('is provisional where the way leads through a year without a notice', () => {
    expect(after('2026-12-28', 3)).toMatchObject({ provisional: false });
    expect(after('2026-12-30', 3)).toMatchObject({ provisional: true, uncertainDays: [] });
  });

  it('names the days a notice may still declare off', () => {
    const due = after('2027-02-03', 3);
    expect(due.day).toEqual(day('2027-02-12'));
    expect(due.uncertainDays).toEqual([day('2027-02-04'), day('2027-02-11')]);
    expect(after('2027-08-31', 3).uncertainDays).toEqual([day('2027-09-01'), day('2027-09-03')]);
  });

  it('refuses to count half a day or backwards', () => {
    expect(() => after('2026-11-20', 0.5)).toThrow(RangeError);
    expect(() => after('2026-11-20', -1)).toThrow(RangeError);
  });
});

describe('periods of calendar days (Civil Code, article 148)', () => {
  it.each([
    ['ends on a working day', '2026-11-16', 7, '2026-11-23'],
    ['ends on a holiday', '2026-11-17', 7, '2026-11-25'],
    ['ends on a Saturday', '2026-03-07', 7, '2026-03-16'],
    ['ends on a worked Saturday', '2026-01-03', 7, '2026-01-10'],
    ['ends in Tết', '2026-01-18', 30, '2026-02-23'],
    ['sixty days', '2026-03-02', 60, '2026-05-04'],
  ])('%s: %s + %i', (_, from, days, last) => {
    expect(lastDayOfPeriod(day(from), days, seededOfficeCalendar).day).toEqual(day(last));
  });

  it('a working day is its own next working day', () => {
    expect(nextWorkingDayFrom(day('2026-11-25'), seededOfficeCalendar)).toEqual({
      day: day('2026-11-25'),
      provisional: false,
      uncertainDays: [],
      skipped: [],
    });
  });
});

describe('the office calendar', () => {
  it.each([
    [2025, 13],
    [2026, 16],
    [2027, 10],
  ])('of %i has %i special days', (year, count) => {
    expect(seededOfficeCalendar.daysOf(year)).toHaveLength(count);
  });

  it('gives twelve paid holidays from 2026 on, compensation days included', () => {
    // Tết 5, New Year, Hùng Kings, 30 April, 1 May, National Day 2, Culture Day; swap days are no holidays.
    const holidays = seededOfficeCalendar
      .daysOf(2026)
      .filter(({ kind, name }) => kind === 'off' && !name.startsWith('Hoán'));
    expect(holidays).toHaveLength(12);
  });

  it.each(['2027-02-05', '2027-02-08', '2027-02-10', '2027-04-16', '2027-05-03', '2028-05-02'])(
    '%s is off before any notice',
    (on) => expect(seededOfficeCalendar.isWorkingDay(day(on))).toBe(false),
  );

  it('refuses the same year twice, but takes a notice in the place of what was known', () => {
    expect(() => new OfficeCalendar([year2026, year2026])).toThrow(RangeError);
    const emptied = seededOfficeCalendar.with({ year: 2026, notice: null, days: [], uncertain: [] });
    expect(emptied.isWorkingDay(day('2026-11-24'))).toBe(true);
    expect(emptied.isProvisional(day('2026-11-24'))).toBe(true);
  });
});
