import { missingPlaces, sumsBy } from './plan-sums.ts';

const row = (communeCode: string, grade: number, withoutPlace: number, places: number | null) => ({
  communeCode,
  grade,
  children: withoutPlace + 1,
  withoutPlace,
  places,
});

describe('the plan of school places', () => {
  const rows = [row('26740', 1, 12, 10), row('26740', 2, 3, null), row('26743', 1, 4, null)];

  it('is added up by grade and by commune; what nobody entered stays unknown', () => {
    expect(sumsBy(rows, ({ grade }) => String(grade))).toEqual([
      { key: '1', children: 18, withoutPlace: 16, places: 10 },
      { key: '2', children: 4, withoutPlace: 3, places: null },
    ]);
    expect(sumsBy(rows, ({ communeCode }) => communeCode).map(({ places }) => places)).toEqual([10, null]);
  });

  it('misses what is not entered, and never fewer than none', () => {
    expect(sumsBy(rows, ({ grade }) => String(grade)).map(missingPlaces)).toEqual([6, 3]);
    expect(missingPlaces({ key: '', children: 1, withoutPlace: 1, places: 5 })).toBe(0);
  });
});
