import { newcomersBetween } from './newcomers.ts';

const everywhere = { commune: null, grade: null, isSetAside: false };
const row = (communeCode: string, grade: number, count: number, setAside = 0) => ({
  ...{ communeCode, grade, count, setAside },
});

describe('who came to a list while it was open', () => {
  const before = { rows: [row('26740', 1, 5), row('26740', 2, 3, 1)] };
  const now = { rows: [row('26740', 1, 2), row('26740', 2, 4, 3), row('25942', 1, 2)] };

  it('is counted, and not outweighed by whom colleagues asked for', () => {
    expect(newcomersBetween(before, now, everywhere)).toBe(3);
    expect(newcomersBetween(before, before, everywhere)).toBe(0);
  });

  it('is of those whom the list shows', () => {
    expect(newcomersBetween(before, now, { ...everywhere, commune: '26740' })).toBe(1);
    expect(newcomersBetween(before, now, { ...everywhere, grade: '1' })).toBe(2);
    expect(newcomersBetween(before, now, { ...everywhere, isSetAside: true })).toBe(2);
  });
});
