import { sumsBy } from './plan-sums.ts';

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
      { key: '1', children: 18, withoutPlace: 16, places: 10, missing: 6 },
      { key: '2', children: 4, withoutPlace: 3, places: null, missing: 3 },
    ]);
    expect(sumsBy(rows, ({ communeCode }) => communeCode).map(({ places }) => places)).toEqual([10, null]);
  });

  it('misses what is short in each commune and grade, whatever is free elsewhere', () => {
    const free = [row('26740', 1, 1, 50), row('26743', 1, 40, 10)];
    expect(sumsBy(free, ({ grade }) => String(grade)).map(({ missing }) => missing)).toEqual([30]);
    expect(sumsBy(free, ({ communeCode }) => communeCode).map(({ missing }) => missing)).toEqual([0, 30]);
  });
});
