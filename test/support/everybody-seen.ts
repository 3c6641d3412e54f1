import { type Day, day, toEpochDay } from '@libs/calendar';
import { countingSegments, seededRules } from '@libs/residence-law';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import { factsKnownAt, type Population } from '../../apps/api/src/population/index.ts';
import type { Place, SeenPerson } from './seen-person.ts';

const back = [0, 1, 2, 3, 4, 5, 6];

/** Everybody of the population as their facts show them, each look by itself. */
export function everybodySeen(
  population: Population,
  { today, firstYear }: { readonly today: Day; readonly firstYear: number },
): SeenPerson[] {
  const opening = (year: number) => `${year}-09-05`;
  const { provinces } = publishedUnits();
  return [...population.people()].map((person) => {
    const knownAt = back.map((years) => {
      const at = (toEpochDay(today.subtract({ years })) + 1) * 86_400 - 7 * 3_600 - 1;
      return countingSegments(factsKnownAt(person, at), provinces, seededRules);
    });
    const place = (years: number, on: string): Place | null => {
      const number = toEpochDay(day(on));
      const found = knownAt[years]!.find(({ from, until }) => from <= number && number < until);
      if (!found) return null;
      const { communeCode: commune, group } = found;
      return { commune, group, province: provinces.provinceOf(commune, 'current34', number) };
    };
    return {
      birthYear: Number(person.details.at(-1)!.dateOfBirth.slice(0, 4)),
      on: back.map((years) => place(years, today.subtract({ years }).toString())),
      scheduled: back.map((years) => place(years, opening(firstYear - years))),
      opening: back.map((years) => place(years, opening(firstYear - 1 - years))),
    };
  });
}
