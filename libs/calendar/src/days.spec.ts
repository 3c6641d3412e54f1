import {
  compareDays,
  day,
  daysBetween,
  earlierOf,
  epochDay,
  epochDayPlusMonths,
  fromEpochDay,
  isAfter,
  isBefore,
  isDay,
  isOnOrAfter,
  isOnOrBefore,
  isoOfEpochDay,
  isSameDay,
  laterOf,
  plusDays,
  plusMonths,
  plusYears,
  toEpochDay,
} from '@libs/calendar';
import fc from 'fast-check';

describe('a day', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-3-1',
    '2026-03-01T00:00',
    '20260301',
    '',
    'hôm nay',
    '2026-03-01[u-ca=roc]',
  ])('is not %p', (text) => expect(() => day(text)).toThrow(RangeError));

  it('is compared by its value', () => {
    const [first, second] = [day('2026-03-01'), day('2026-03-02')];
    expect([isBefore(first, second), isBefore(first, first), isOnOrBefore(first, first)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isAfter(second, first), isAfter(first, first), isOnOrAfter(first, first)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isSameDay(first, day('2026-03-01'))).toBe(true);
    expect([earlierOf(second, first), laterOf(second, first)]).toEqual([first, second]);
    expect([second, first].sort(compareDays)).toEqual([first, second]);
    expect([isDay(first), isDay('2026-03-01')]).toEqual([true, false]);
  });

  it('from 1 to 31 March are thirty days: the first is not counted', () => {
    expect(daysBetween(day('2026-03-01'), day('2026-03-31'))).toBe(30);
    expect(plusDays(day('2026-03-01'), 30)).toEqual(day('2026-03-31'));
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-01', 6, '2026-09-01'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s, and said to be clamped', (from, months, until) => {
    expect(plusMonths(day(from), months, 'constrain')).toEqual(day(until));
    expect(fromEpochDay(epochDayPlusMonths(toEpochDay(day(from)), months, 'constrain'))).toEqual(day(until));
  });

  it('does not clamp silently where clamping was refused', () => {
    expect(() => plusMonths(day('2026-08-31'), 6, 'reject')).toThrow(RangeError);
    expect(() => epochDayPlusMonths(toEpochDay(day('2026-08-31')), 6, 'reject')).toThrow(RangeError);
    expect(() => plusYears(day('2028-02-29'), 2, 'reject')).toThrow(RangeError);
    expect(plusYears(day('2028-02-29'), 2, 'constrain')).toEqual(day('2030-02-28'));
  });
});

describe('a day as a number', () => {
  it('is the same day on the way back, for two hundred years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -36_500, max: 55_000 }),
        fc.integer({ min: -30, max: 30 }),
        (number, months) => {
          const on = fromEpochDay(epochDay(number));
          expect(toEpochDay(on)).toBe(number);
          expect(isoOfEpochDay(epochDay(number))).toBe(on.toString());
          expect(fromEpochDay(epochDayPlusMonths(epochDay(number), months, 'constrain'))).toEqual(
            plusMonths(on, months, 'constrain'),
          );
        },
      ),
      { seed: 20_261_121 },
    );
  });

  it('is whole', () => {
    expect(() => epochDay(0.5)).toThrow(RangeError);
  });
});
