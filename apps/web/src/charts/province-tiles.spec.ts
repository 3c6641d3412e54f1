import { tileOfProvince } from './province-tiles.ts';

describe('the tiles of the provinces', () => {
  it('are 34, each at a place of its own', () => {
    const places = Object.values(tileOfProvince).map(String);
    expect(places).toHaveLength(34);
    expect(new Set(places).size).toBe(34);
  });

  it('keep the north in the north and the sea in the east', () => {
    const of = (code: string) => tileOfProvince[code] ?? [0, 0];
    expect(of('04')[1]).toBeLessThan(of('01')[1]); // Cao Bằng, Hà Nội
    expect(of('01')[1]).toBeLessThan(of('46')[1]); // Hà Nội, Huế
    expect(of('46')[1]).toBeLessThan(of('79')[1]); // Huế, TP. Hồ Chí Minh
    expect(of('11')[0]).toBeLessThan(of('22')[0]); // Điện Biên, Quảng Ninh
    expect(of('91')[0]).toBeLessThan(of('86')[0]); // An Giang, Vĩnh Long
  });
});
