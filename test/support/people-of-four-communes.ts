import type { Day } from '@libs/calendar';
import { composeForecast, type ReadPast } from '../../apps/api/src/needs-forecast/compose-forecast.ts';
import { background, Transactions } from '../../apps/api/src/database/index.ts';
import { MakeForecast } from '../../apps/api/src/needs-forecast/index.ts';
import type { Population, PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { childrenFromMemory } from '../bench/steady-past.ts';
import type { TestApp } from './app.ts';

/** Some thousand people of four communes in two provinces, who come at steady rates. */
export const peopleOfFourCommunes = (today: Day): PopulationQuestion => ({
  ...{ people: 4_000, seed: 11, today, steady: true, houseSuffix: 'B' },
  only: new Map([
    ['26740', 30],
    ['25942', 20],
    ['27442', 10],
    ['09193', 30],
  ]),
  serials: { from: 0, size: 900_000 },
});

/**
 * The tests on past years of every area: of everybody, read by SQL, and of the children of the same population as the bench
 * draws them.
 */
export async function testsOfBoth({ app }: TestApp, population: Population) {
  const { today } = population.question;
  const read = await app
    .get(Transactions)
    .run(background('test'), (tx) => app.get(MakeForecast).read(tx, today));
  if (!read) throw new Error('nobody was ever counted');
  const testsOf = (past: ReadPast) =>
    composeForecast(past, ['24', '79']).map(({ areaCode, figures: { tests } }) => ({ areaCode, tests }));
  return {
    ofEverybody: testsOf(read),
    ofChildren: testsOf(childrenFromMemory(population, read.now.provinceOf).past),
  };
}
