import type { Day } from '@libs/calendar';
import { holdsNobody, loadPopulation, Population } from '../population/index.ts';

/** Where the people of the demonstration came to, with how many of each hundred. */
export const demonstrationCommunes: ReadonlyMap<string, number> = new Map([
  // Thành phố Hồ Chí Minh: Sài Gòn, Dĩ An, Thuận An, Bình Tân, Thủ Đức
  ['26740', 24],
  ['25942', 11],
  ['25978', 11],
  ['27442', 11],
  ['26824', 8],
  // Bắc Ninh: Yên Phong, Nếnh, Quế Võ
  ['09193', 10],
  ['07795', 8],
  ['09247', 5],
  // Cần Thơ: Ninh Kiều, Cái Răng
  ['31135', 8],
  ['31186', 4],
]);

const people = 3_000;

/** One in eighty filed yesterday, so that there are cases on every counter. */
const newcomers = 0.0125;

/**
 * Fills a new installation with synthetic people of a few real communes, with a past that ends yesterday. Does nothing
 * where anybody has been recorded before.
 * @returns how many people there are now, or null where it did nothing
 */
export async function loadDemonstration(ownerUrl: string, today: Day): Promise<number | null> {
  if (!(await holdsNobody(ownerUrl))) return null;
  const loaded = await loadPopulation(
    ownerUrl,
    new Population({
      people,
      seed: 2026,
      today,
      only: demonstrationCommunes,
      newcomers,
      // The end of the numbers, and house numbers with a letter: a larger population may be loaded beside it.
      serials: { from: 900_000, size: 100_000 },
      houseSuffix: 'A',
    }),
  );
  return loaded.people;
}
