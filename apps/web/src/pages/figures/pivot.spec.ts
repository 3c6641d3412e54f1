import { describe, expect, it } from '@jest/globals';
import { pivot } from './pivot.ts';

describe('a headcount as a table', () => {
  const cells = [
    { commune: '26740', group: 'unregistered', count: 4 },
    { commune: '26740', group: 'registered', count: 7 },
    { commune: '26737', group: 'registered', count: 2 },
  ];

  it('has a row for each commune, groups in reading order, and sums that add up', () => {
    const table = pivot(cells, 'commune', 'group');
    expect(table.columns).toEqual(['registered', 'pending', 'declared', 'unregistered']);
    expect(table.rows).toEqual([
      { key: '26737', counts: [2, 0, 0, 0], total: 2 },
      { key: '26740', counts: [7, 0, 0, 4], total: 11 },
    ]);
    expect(table.columnTotals).toEqual([9, 0, 0, 4]);
    expect(table.total).toBe(13);
  });

  it('has one column where nothing is split', () => {
    expect(pivot(cells, 'group', null).rows).toEqual([
      { key: 'registered', counts: [9], total: 9 },
      { key: 'unregistered', counts: [4], total: 4 },
    ]);
  });

  it('puts ages in the order of life, and the unknown last', () => {
    const ages = ['10-14', 'unknown', '5-9', '0-4', '85+'].map((age_group) => ({ age_group, count: 1 }));
    expect(pivot(ages, 'age_group', null).rows.map(({ key }) => key)).toEqual([
      '0-4',
      '5-9',
      '10-14',
      '85+',
      'unknown',
    ]);
  });
});
