import { hiddenCells } from '@libs/needs-forecast';
import { linesOf } from './lines-of-counts.ts';

describe('the sums of a forecast', () => {
  it('do not give back a hidden count by way of the areas within one that was hidden for its sake', () => {
    const province = (code: string) => ({ code, provinces: [code] });
    const commune = (code: string) => ({ code, provinces: ['01'] });
    const areas = [
      ...['00001', '00002', '00003'].map(commune),
      ...['01', '02', '03'].map(province),
      { code: 'VN', provinces: ['01', '02', '03'] },
    ];
    const people = [12, 15, 14, 41, 5, 60, 106];
    const hidden = hiddenCells(
      people,
      linesOf(areas, { rows: 1, groups: 1 }, (area) => area).filter((line) => line.length > 1),
    );
    expect(hidden.slice(3)).toEqual(['gives_away', 'few', null, null]);
    expect(hidden.slice(0, 3)).toEqual(['gives_away', null, null]);
  });

  it('do not give back a hidden count of all grades by way of the grades of another group', () => {
    // Two grades and both together of four groups; the first group has too few people.
    const people = [
      [4, 4, 8],
      [20, 100, 120],
      [100, 20, 120],
      [50, 50, 100],
    ].flat();
    const area = { code: '00001', provinces: ['01'] };
    const lines = linesOf([area], { rows: 3, groups: 4 }, (_area, row, group) => group * 3 + row);
    expect(hiddenCells(people, lines).slice(9)).toEqual(['gives_away', null, 'gives_away']);
  });
});
