import {
  closingTime,
  day,
  intakeSessions,
  minutesOfWorkingDay,
  nextIntake,
  OfficeCalendar,
  seededOfficeCalendar,
  wallClock,
  workingSessions,
  year2026,
  type OfficeHours,
} from '@libs/calendar';

const hours: OfficeHours = {
  morningFrom: 7.5,
  morningUntil: 11.5,
  afternoonFrom: 13,
  afternoonUntil: 17,
  saturdayMorning: true,
};
const on = (text: string) => workingSessions(day(text), seededOfficeCalendar, hours).length;
const intakeOn = (text: string) => intakeSessions(day(text), seededOfficeCalendar, hours).length;

describe('office hours', () => {
  it.each([
    ['an ordinary Friday', '2026-11-20', 2, 2],
    ['a Saturday: filings in the morning, no work', '2026-11-21', 0, 1],
    ['a Sunday', '2026-11-22', 0, 0],
    ['Culture Day', '2026-11-24', 0, 0],
    ['a worked Saturday', '2026-08-22', 2, 2],
    ['a Monday in the place of a Saturday', '2026-08-31', 0, 0],
  ])('%s', (_, text, working, intake) => {
    expect([on(text), intakeOn(text)]).toEqual([working, intake]);
  });

  it('takes no filings on a Saturday that a notice made a holiday', () => {
    const tet = new OfficeCalendar([
      {
        ...year2026,
        days: [
          ...year2026.days,
          { day: day('2026-02-21'), kind: 'off', name: 'Tết Nguyên đán', basis: 'a notice' },
        ],
      },
    ]);
    expect(intakeSessions(day('2026-02-21'), tet, hours)).toEqual([]);
    expect(intakeOn('2026-02-21')).toBe(1);
  });

  it('closes the counter on Saturdays where it is said so', () => {
    const closed = { ...hours, saturdayMorning: false };
    expect(intakeSessions(day('2026-11-21'), seededOfficeCalendar, closed)).toEqual([]);
  });

  it.each([
    ['2026-11-20T07:29:59', '2026-11-20T07:30:00'],
    ['2026-11-20T07:30:00', '2026-11-20T07:30:00'],
    ['2026-11-20T11:29:59', '2026-11-20T11:29:59'],
    ['2026-11-20T11:30:00', '2026-11-20T13:00:00'],
    ['2026-11-20T16:59:59', '2026-11-20T16:59:59'],
    ['2026-11-20T17:00:00', '2026-11-21T07:30:00'],
    ['2026-11-21T11:30:00', '2026-11-23T07:30:00'],
    ['2026-11-23T17:00:00', '2026-11-25T07:30:00'],
  ])('a filing of %s is taken at %s', (at, taken) => {
    expect(nextIntake(wallClock(at), seededOfficeCalendar, hours).toString()).toBe(taken);
  });

  it('adds up to eight hours, and closes at five', () => {
    expect(minutesOfWorkingDay(hours)).toBe(480);
    expect(closingTime(day('2026-11-26'), hours).toString()).toBe('2026-11-26T17:00:00');
  });
});
