import fc from 'fast-check';
import { smallestCount, totalOfTen, withheldBelowTen } from './count-of-ten.ts';

const counts = fc.array(fc.nat({ max: 60 }), { maxLength: 20 });

describe('counts of ten and more', () => {
  it('are shown, and smaller ones withheld', () => {
    expect(withheldBelowTen([12, 9, 30, 0, 4])).toEqual([12, null, 30, 0, null]);
    expect([0, 9, 10].map(totalOfTen)).toEqual([0, null, 10]);
  });

  it('withhold a second one where the sum would tell the first', () => {
    expect(withheldBelowTen([12, 3, 30])).toEqual([null, null, 30]);
  });

  it('never let the sum less what is shown tell fewer than ten', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const shown = withheldBelowTen(all);
        const total = totalOfTen(all.reduce((sum, count) => sum + count, 0));
        const hidden = all.filter((_, place) => shown[place] === null);
        expect(shown.filter((count) => count !== null && count > 0 && count < smallestCount)).toEqual([]);
        if (total === null || hidden.length === 0) return;
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(smallestCount);
      }),
    );
  });
});
