import {
  atHour,
  day,
  fromEpochDay,
  instantText,
  localDateTime,
  localDateTimeOf,
  localDay,
  localMoment,
  millisecondOfDay,
  todayAt,
  wallClock,
} from '@libs/calendar';

describe('the wall clock in Viet Nam', () => {
  it.each([
    ['2026-03-01T20:00:00+07:00', '2026-03-01T20:00:00'],
    ['2026-03-01T16:59:59Z', '2026-03-01T23:59:59'],
    ['2026-03-01T17:00:00Z', '2026-03-02T00:00:00'],
    ['2026-03-01T15:59:59.999Z', '2026-03-01T22:59:59.999'],
    ['2026-02-28T23:00:00-05:00', '2026-03-01T11:00:00'],
  ])('at %s shows %s', (instant, local) => {
    expect(localDateTime(instant).toString()).toBe(local);
    expect(localDay(instant)).toEqual(day(local.slice(0, 10)));
    const moment = localMoment(localDateTimeMilliseconds(instant));
    expect(fromEpochDay(moment.day)).toEqual(day(local.slice(0, 10)));
    expect(moment.millisecond).toBe(millisecondOfDay(wallClock(local)));
  });

  it('refuses an instant that does not say where its clock hangs', () => {
    expect(() => localDateTime('2026-03-01T20:00:00')).toThrow();
  });

  it('writes an instant with its offset', () => {
    expect(instantText(wallClock('2026-03-01T20:00:00'))).toBe('2026-03-01T20:00:00+07:00');
  });

  it('knows the day from the milliseconds of a clock', () => {
    expect(todayAt(localDateTimeMilliseconds('2026-03-01T17:00:00Z'))).toEqual(day('2026-03-02'));
    expect(localDateTimeOf(localDateTimeMilliseconds('2026-03-01T17:00:00Z')).toString()).toBe(
      '2026-03-02T00:00:00',
    );
  });

  it.each([
    [7.5, '2026-03-01T07:30:00'],
    [23, '2026-03-01T23:00:00'],
    [24, '2026-03-02T00:00:00'],
  ])('at hour %p of the first of March shows %s', (hour, local) => {
    expect(atHour(day('2026-03-01'), hour).toString()).toBe(local);
  });

  it('writes instants from before one clock held for the whole country as its tables have them', () => {
    expect(instantText(wallClock('1970-01-01T12:00:00'))).toBe('1970-01-01T12:00:00+08:00');
    expect(localDateTimeOf(localDateTimeMilliseconds('1970-01-01T04:00:00Z')).toString()).toBe(
      '1970-01-01T12:00:00',
    );
  });

  it('knows that the south kept another hour before 13 June 1975', () => {
    expect(localMoment(localDateTimeMilliseconds('1970-01-01T16:30:00Z')).millisecond).toBe(30 * 60_000);
  });
});

const localDateTimeMilliseconds = (instant: string): number => Date.parse(instant);
