import { describe, expect, it } from '@jest/globals';
import { flowTable, shadeOf } from './flows.ts';

describe('the matrix of the provinces', () => {
  const table = flowTable([
    { origin: '92', destination: '79', count: 8 },
    { origin: '48', destination: '79', count: 2 },
    { origin: '92', destination: '01', count: 1 },
  ]);

  it('has origins as rows and destinations as columns, by code, with sums that add up', () => {
    expect(table.destinations).toEqual(['01', '79']);
    expect(table.rows).toEqual([
      { origin: '48', counts: [0, 2], total: 2 },
      { origin: '92', counts: [1, 8], total: 9 },
    ]);
    expect(table.destinationTotals).toEqual([1, 10]);
    expect([table.total, table.largest]).toEqual([11, 8]);
  });

  it('is empty where nobody counts', () => {
    expect(flowTable([])).toEqual({
      destinations: [],
      rows: [],
      destinationTotals: [],
      total: 0,
      largest: 0,
    });
  });

  it('is darkest at the largest flow and white only where nobody goes', () => {
    expect([0, 1, 25, 100, 10_000].map((count) => shadeOf(count, 10_000))).toEqual([0, 1, 1, 1, 6]);
    expect(shadeOf(2_500, 10_000)).toBe(3);
  });
});
