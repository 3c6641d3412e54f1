import { Seal } from './seal.ts';

const plain = Buffer.from('hợp đồng thuê nhà');
const now = 'x'.repeat(32);
const before = 'y'.repeat(32);

describe('a sealed file', () => {
  it('opens in its place, and shows nothing of what it is', () => {
    const sealed = new Seal([now]).seal(plain, 'a');
    expect(sealed.includes(plain.subarray(0, 4))).toBe(false);
    expect(new Seal([now]).open(sealed, 'a')).toEqual(plain);
    expect(new Seal([now]).seal(plain, 'a')).not.toEqual(sealed);
  });

  it('does not open in the place of another, changed, or with another key', () => {
    const seal = new Seal([now]);
    const sealed = seal.seal(plain, 'a');
    expect(() => seal.open(sealed, 'b')).toThrow();
    for (const place of [3, 12, sealed.length - 20, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place] = changed[place]! ^ 1;
      expect(() => seal.open(changed, 'a')).toThrow();
    }
    expect(() => new Seal([before]).open(sealed, 'a')).toThrow(/not known here/);
    expect(() => seal.open(sealed.subarray(0, 10), 'a')).toThrow();
  });

  it('opens after the key was replaced, as long as the former one is named', () => {
    const sealed = new Seal([before]).seal(plain, 'a');
    expect(new Seal([now, before]).open(sealed, 'a')).toEqual(plain);
    expect(new Seal([now]).isOurs(sealed)).toBe(false);
  });
});
