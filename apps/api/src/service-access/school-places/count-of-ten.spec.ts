import fc from 'fast-check';
import { inTens, partsInTens } from './count-of-ten.ts';

const counts = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 20 });

describe('counts of ten and more', () => {
  it('are told in tens, unless they or the others of the whole are fewer than ten', () => {
    expect([9, 10, 19, 20, 90, 91, 100].map((part) => inTens(part, 100))).toEqual([
      null,
      10,
      10,
      20,
      90,
      null,
      null,
    ]);
    expect(inTens(0, 100)).toBeNull();
  });

  it('withhold a second one where the whole would tell the first', () => {
    expect(partsInTens([42, 3, 30], 75)).toEqual([40, null, null]);
    expect(partsInTens([42, 3, 0, 30], 75)).toEqual([40, null, null, 30]);
  });

  it('never withhold one alone, and never tell all of a whole or nobody', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const whole = all.reduce((sum, count) => sum + count, 0);
        const told = partsInTens(all, whole);
        expect(told.filter((part) => part === null)).not.toHaveLength(1);
        for (const [place, part] of told.entries()) {
          if (part === null) continue;
          expect([part % 10, part > 0, part <= (all[place] ?? 0)]).toEqual([0, true, true]);
          expect(whole - (all[place] ?? 0)).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});
