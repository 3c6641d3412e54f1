import { describe, expect, it } from '@jest/globals';
import { bandsOf, seriesTable, spread, ticksTo } from './over-time.ts';

const point = (on: string, codeSet: string, rows: { count: number; [key: string]: string | number }[]) => ({
  on,
  codeSet,
  rows,
  total: rows.reduce((total, { count }) => total + count, 0),
  originUnknown: 0,
});

describe('headcounts over time as a table', () => {
  it('has a row for every day, also for one without anybody, and every group', () => {
    const table = seriesTable(
      [
        point('2026-01-01', 'NSO-34', [{ group: 'unregistered', count: 3 }]),
        point('2026-02-01', 'NSO-34', []),
        point('2026-03-01', 'NSO-34', [
          { group: 'unregistered', count: 1 },
          { group: 'registered', count: 5 },
        ]),
      ],
      'group',
    );
    expect(table.columns).toEqual(['registered', 'pending', 'declared', 'unregistered']);
    expect(table.rows.map(({ counts, total }) => [...counts, total])).toEqual([
      [0, 0, 0, 3, 3],
      [0, 0, 0, 0, 0],
      [5, 0, 0, 1, 6],
    ]);
  });

  it('keeps a code of the 63 provinces apart from the same code of the 34', () => {
    const table = seriesTable(
      [
        point('2025-06-01', 'NSO-63', [{ province: '79', count: 2 }]),
        point('2025-07-01', 'NSO-34', [{ province: '79', count: 7 }]),
      ],
      'province',
    );
    expect(table.columns).toEqual(['NSO-34/79', 'NSO-63/79']);
    expect(table.rows.map(({ counts }) => counts)).toEqual([
      [0, 2],
      [7, 0],
    ]);
  });

  it('has only totals where it is not split', () => {
    const table = seriesTable([point('2026-01-01', 'NSO-34', [{ count: 4 }])], null);
    expect([table.columns, table.rows[0]?.total]).toEqual([[], 4]);
  });
});

describe('a chart of a series', () => {
  const table = seriesTable(
    [
      point('2026-01-01', 'NSO-34', [
        { province: '01', count: 5 },
        { province: '48', count: 1 },
        { province: '79', count: 9 },
        { province: '92', count: 2 },
      ]),
    ],
    'province',
  );

  it('draws the largest parts and all others as one, so that nobody vanishes', () => {
    expect(bandsOf(table, 2)).toEqual([
      { key: 'NSO-34/79', counts: [9] },
      { key: 'NSO-34/01', counts: [5] },
      { key: 'rest', counts: [3] },
    ]);
  });

  it('draws every part where there are few', () => {
    expect(bandsOf(table, 4).map(({ counts }) => counts[0])).toEqual([5, 1, 9, 2]);
  });

  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [17, [0, 5, 10, 15, 20]],
    [1_000_000, [0, 500_000, 1_000_000]],
  ])('has round numbers up to %d', (largest, ticks) => {
    expect(ticksTo(largest)).toEqual(ticks);
  });

  it('moves labels apart and keeps them above the bottom', () => {
    expect(spread([10, 12, 50], 14, 60)).toEqual([10, 24, 50]);
    expect(spread([58, 59], 14, 60)).toEqual([46, 60]);
    expect(spread([20, 20], 14, 60)).toEqual([34, 20]);
  });
});
