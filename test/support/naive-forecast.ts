import { learntFrom, type Rates, ratesOf, sumOf } from './naive-rates.ts';
import type { IsIn, Place, SeenPerson } from './seen-person.ts';

/** An expected number with its interval, before any rounding. */
export interface NaiveNumber {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

interface Asked {
  /** How many years back the forecast is made. */
  readonly back: number;
  readonly schoolYear: number;
  /** How many school years are foretold; those after the first teach how much years differ, too. */
  readonly ahead?: number;
  /** Who was born later is in no number. */
  readonly bornUntil: number;
}

/** People of one birth year and commune at an opening, by group, and what is not known of them. */
interface Cell {
  readonly commune: string;
  readonly province: string;
  readonly birthYear: number;
  readonly byGroup: Map<string, number>;
  variance: number;
  ofArrivals: number;
  ofSurvivors: number;
}

/** The people expected in an area at an opening so many years after the first, of some ages: pupils, if nothing else is said. */
export type Foretell = (isIn: IsIn, year?: number, isMeant?: (age: number) => boolean) => NaiveNumber;

const isChild = (age: number): boolean => age < 18;
const isAdult = (age: number): boolean => !isChild(age);
/** Stands for the birth year of whoever is 25 or older on the day of the forecast, and of all adults who come. */
const longAgo = 0;

/**
 * The method, person by person and slowly: the people of an area expected at the coming openings. Shares no code with it.
 * Children and adults teach nothing of each other.
 */
export function naiveForecast(
  people: readonly SeenPerson[],
  { back, schoolYear, ahead = 1, bornUntil }: Asked,
): Foretell {
  const years = [1, 2, 3].map((before) => back + before);
  const ageIn = (year: number, { birthYear }: Pick<SeenPerson, 'birthYear'>) =>
    Math.max(0, Math.min(18, year - birthYear));
  const ageOf = (one: SeenPerson, at: number) => ageIn(schoolYear - (at - back), one);
  const learntOf = (isMeant: (age: number) => boolean) => {
    const untilOpening = learntFrom(people, years, {
      before: (one, at) => one.on[at] ?? null,
      stateOf: (one, at) => stateOf(one, at),
      ...{ ageOf, isMeant },
    });
    if (ahead === 1) return [untilOpening];
    const betweenOpenings = learntFrom(people, years, {
      before: (one, at) => one.opening[at] ?? null,
      stateOf: (one, at) => one.opening[at]!.group,
      ...{ ageOf, isMeant },
    });
    return [untilOpening, betweenOpenings];
  };
  const [ofChildren, ofAdults] = [learntOf(isChild), learntOf(isAdult)];
  // Nobody knows a whole year better than to one in a hundred; how much years differ is learnt of children.
  const spreadOfArrivals = Math.max(0.01, ...ofChildren.map(({ spreads }) => spreads.ofArrivals));
  const spreadOfSurvivors = Math.max(0.01, ...ofChildren.map(({ spreads }) => spreads.ofSurvivors));
  const clusteringAt = (age: number) => (isChild(age) ? ofChildren : ofAdults)[0]!.clustering;

  const communes = communesOf(people);
  const stockOf = (isMeant: (age: number) => boolean) =>
    people.flatMap((one) => (isMeant(ageIn(schoolYear, one)) ? (one.on[back] ?? []) : []));
  const [children, adults] = [stockOf(isChild), stockOf(isAdult)];
  const rates = ofChildren.map((one, at): Rates => {
    const young = ratesOf(one, communes, children);
    const grown = ratesOf(ofAdults[at]!, communes, adults);
    return {
      chances: (age, state, province) => (isChild(age) ? young : grown).chances(age, state, province),
      comingTo: (place) => new Map([...young.comingTo(place), ...grown.comingTo(place)]),
    };
  });

  /** Whoever comes until an opening; those who stay are added to them. */
  const coming = (year: number, ofYears: Rates): Map<string, Cell> => {
    const cells = new Map<string, Cell>();
    for (const place of communes)
      for (const [age, byGroup] of ofYears.comingTo(place)) {
        const birthYear = isChild(age) ? year - age : longAgo;
        const expected = sumOf(byGroup.values());
        // A mean of three years is itself known no better than a third of what one year varies.
        const variance = clusteringAt(age) * expected * (4 / 3);
        if (birthYear <= bornUntil)
          cells.set(`${place.commune} ${birthYear}`, {
            ...{ ...place, birthYear, byGroup, variance, ofArrivals: expected, ofSurvivors: 0 },
          });
      }
    return cells;
  };
  const stay = (
    cells: Map<string, Cell>,
    there: Pick<Cell, 'commune' | 'province' | 'birthYear'>,
    count: number,
    age: number,
    chances: ReadonlyMap<string, number>,
  ): number => {
    const key = `${there.commune} ${there.birthYear}`;
    const { commune, province, birthYear } = there;
    const cell = cells.get(key) ?? {
      ...{
        commune,
        province,
        birthYear,
        byGroup: new Map<string, number>(),
        variance: 0,
        ofArrivals: 0,
        ofSurvivors: 0,
      },
    };
    cells.set(key, cell);
    const stays = sumOf(chances.values());
    for (const [group, chance] of chances)
      cell.byGroup.set(group, (cell.byGroup.get(group) ?? 0) + count * chance);
    cell.variance += clusteringAt(age) * count * stays * (1 - stays);
    cell.ofSurvivors += count * stays;
    return count * stays;
  };

  const first = coming(schoolYear, rates[0]!);
  for (const one of people) {
    const [there, age] = [one.on[back], ageIn(schoolYear, one)];
    if (!there) continue;
    const birthYear = one.birthYear > bornUntil - 25 ? one.birthYear : longAgo;
    const chances = rates[0]!.chances(age, stateOf(one, back), there.province);
    stay(first, { ...there, birthYear }, 1, age, chances);
  }
  const openings = [first];
  for (let year = schoolYear + 1; year < schoolYear + ahead; year += 1) {
    const next = coming(year, rates[1]!);
    for (const cell of openings.at(-1)!.values()) {
      const age = ageIn(year, cell);
      const count = sumOf(cell.byGroup.values());
      if (count === 0) continue;
      let stayed = 0;
      for (const [group, mean] of cell.byGroup)
        stayed += stay(next, cell, mean, age, rates[1]!.chances(age, group, cell.province));
      // What was not known a year before is not known better now.
      const same = next.get(`${cell.commune} ${cell.birthYear}`)!;
      const share = stayed / count;
      same.variance += share ** 2 * cell.variance;
      same.ofArrivals += share * cell.ofArrivals;
      same.ofSurvivors += share * cell.ofSurvivors;
    }
    openings.push(next);
  }

  return (isIn, year = 0, isMeant = isPupil) => {
    const cells = [...openings[year]!.values()].filter(
      (cell) => isIn(cell) && isMeant(ageIn(schoolYear + year, cell)),
    );
    const sum = (numberOf: (cell: Cell) => number) => sumOf(cells.map((cell) => numberOf(cell)));
    const expected = sum(({ byGroup }) => sumOf(byGroup.values()));
    const ofYears =
      (spreadOfArrivals * sum(({ ofArrivals }) => ofArrivals)) ** 2 +
      (spreadOfSurvivors * sum(({ ofSurvivors }) => ofSurvivors)) ** 2;
    const half = 1.2816 * Math.sqrt(sum(({ variance }) => variance) + ofYears);
    return { expected, low: Math.max(0, expected - half), high: expected + half };
  };
}

const isPupil = (age: number): boolean => age >= 3 && age <= 17;

/** Every commune in which somebody is seen by any look. */
export function communesOf(people: readonly SeenPerson[]): Pick<Place, 'commune' | 'province'>[] {
  const seen = people.flatMap((one) => [
    ...one.on.slice(0, 4),
    ...one.opening.slice(0, 4),
    ...[1, 2, 3, 4, 5, 6].map((at) =>
      one.opening[at - 1]?.commune !== one.on[at]?.commune ? one.opening[at - 1] : null,
    ),
  ]);
  const provinceOf = new Map(seen.flatMap((place) => (place ? [[place.commune, place.province]] : [])));
  return [...provinceOf].map(([commune, province]) => ({ commune, province }));
}

const stateOf = (one: SeenPerson, at: number): string => {
  const [here, then] = [one.on[at]!, one.scheduled[at]];
  return `${here.group}>${!then ? 'nowhere' : then.commune === here.commune ? then.group : 'elsewhere'}`;
};
