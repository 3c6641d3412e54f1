import { hiddenCells } from '@libs/needs-forecast';
import { cardsTold } from './cards-told.ts';
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

describe('the cards that an insurance officer is told of', () => {
  it('give no count under ten away: not by who pays, not by the communes beside it, not by what they pay', () => {
    const areas = [
      ...['00001', '00002', '00003'].map((code) => ({ code, provinces: ['01'] })),
      { code: '00004', provinces: ['02'] },
      ...['01', '02'].map((code) => ({ code, provinces: [code] })),
      { code: 'VN', provinces: ['01', '02'] },
    ];
    const needed = [
      [60.2, 6.1],
      [80, 20],
      [70, 15],
      [100, 30],
      [210, 41],
      [100, 30],
      [310, 71],
    ].map(([people, underSix]) => ({ people: people!, underSix: underSix! }));
    const told = cardsTold(areas, needed);
    // Six are too few; with those of the third commune they are twenty-one, by difference from the province.
    expect(told.slice(0, 4)).toEqual([
      { people: 60, underSix: 'few', payers: 46 },
      { people: 80, underSix: 20, payers: 60 },
      { people: 70, underSix: 'gives_away', payers: 54 },
      { people: 100, underSix: 30, payers: 70 },
    ]);
    // Who pays where that is withheld: 239 of 310, as in the nation, in the place of 54 and 55.
    expect(told.at(-1)).toEqual({ people: 310, underSix: 71, payers: 239 });
  });

  it('are none where fewer than ten live', () => {
    const area = { code: 'VN', provinces: ['01'] };
    expect(cardsTold([area], [{ people: 9, underSix: 0 }])).toEqual([
      { people: 'few', underSix: 'few', payers: null },
    ]);
  });
});
