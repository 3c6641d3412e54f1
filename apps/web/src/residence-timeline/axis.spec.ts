import { describe, expect, it } from '@jest/globals';
import { placeOf, spanOf, stretchToDraw, ticksOf } from './axis.ts';

const oneYear = { from: '2026-01-01', until: '2027-01-01' };

describe('the axis of a person’s timeline', () => {
  it('draws every segment and today with air on both sides', () => {
    const stretch = stretchToDraw([{ from: '2024-03-01', until: '2028-03-13' }], '2026-11-22', 'year');
    expect(stretch.from < '2024-03-01').toBe(true);
    expect(stretch.until > '2028-03-13').toBe(true);
  });

  it('looks around today when zoomed in', () => {
    const stretch = stretchToDraw([{ from: '2020-01-01', until: '2027-06-01' }], '2026-11-22', 'month');
    expect(stretch).toEqual({ from: '2026-10-03', until: '2027-01-31' });
  });

  it('places a day by its share of the stretch', () => {
    expect(placeOf('2026-01-01', oneYear)).toBe(0);
    expect(placeOf('2027-01-01', oneYear)).toBe(1);
    expect(placeOf('2026-07-02', oneYear)).toBeCloseTo(182 / 365);
  });

  it('cuts a period to what is drawn, and leaves out what lies outside', () => {
    expect(spanOf({ from: '2025-01-01', until: '2026-07-02' }, oneYear)).toEqual({
      start: 0,
      end: 182 / 365,
    });
    expect(spanOf({ from: '2026-07-02', until: '2028-01-01' }, oneYear)).toEqual({
      start: 182 / 365,
      end: 1,
    });
    expect(spanOf({ from: '2024-01-01', until: '2026-01-01' }, oneYear)).toBeNull();
  });

  it('marks months on a short stretch, quarters on a year, years on a long one', () => {
    expect(ticksOf({ from: '2026-10-15', until: '2027-02-15' }).map(({ label }) => label)).toEqual([
      '11/26',
      '12/26',
      '2027',
      '2/27',
    ]);
    expect(ticksOf(oneYear).map(({ label }) => label)).toEqual(['4/26', '7/26', '10/26']);
    expect(ticksOf({ from: '2020-06-01', until: '2026-06-01' }).map(({ label }) => label)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });
});
