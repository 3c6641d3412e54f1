import { fillPage } from './fill-page.ts';

/** Candidates from 0 of which only some are lines, and how many were asked about in each turn. */
function candidates(count: number, isLine: (one: number) => boolean) {
  const turns: number[] = [];
  const page = (from: number, limit: number) =>
    fillPage(
      Array.from({ length: count }, (_none, one) => one),
      { from, limit },
      (some) => {
        turns.push(some.length);
        return Promise.resolve(some.map((one) => (isLine(one) ? one : null)));
      },
    );
  return { page, turns };
}

describe('a page of which only some candidates are lines', () => {
  it('goes on after its last line, so that pages together hold every line once', async () => {
    const { page } = candidates(10, (one) => one % 2 === 1);
    expect(await page(0, 2)).toEqual({ items: [1, 3], next: 4 });
    expect(await page(4, 2)).toEqual({ items: [5, 7], next: 8 });
    expect(await page(8, 2)).toEqual({ items: [9], next: null });
    expect(await page(10, 2)).toEqual({ items: [], next: null });
  });

  it('asks about a whole page at a time, also where one line is missing', async () => {
    const { page, turns } = candidates(200, (one) => one < 49);
    expect((await page(0, 50)).items).toHaveLength(49);
    expect(turns).toEqual([50, 50, 50, 50]);
  });

  it('is answered with what it has where nothing comes of very many, and says where to go on', async () => {
    const { page, turns } = candidates(2_000, (one) => one === 3 || one > 600);
    expect(await page(0, 50)).toEqual({ items: [3], next: 500 });
    expect(turns).toHaveLength(10);
    expect((await page(500, 50)).items[0]).toBe(601);
  });
});
