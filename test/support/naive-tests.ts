import { communesOf, naiveForecast, type NaiveNumber } from './naive-forecast.ts';
import type { IsIn, Place, SeenPerson } from './seen-person.ts';

/** What was foretold of an area and what came, in whole numbers. */
export interface NaiveTest extends NaiveNumber {
  readonly schoolYear: number;
  readonly actual: number;
  readonly sameAsLastYear: number;
  readonly error: number | null;
  readonly errorOfSameAsLastYear: number | null;
  readonly isWithin: boolean;
}

/** A coming school year of an area: all grades together, each, and everybody whatever their age. */
export interface NaiveSchoolYear {
  readonly children: NaiveNumber;
  readonly grades: readonly NaiveNumber[];
  readonly people: NaiveNumber;
}

/** The next school years of an area and the tests of the last three, the latest first. */
export interface NaiveArea {
  readonly code: string;
  readonly ahead: readonly NaiveSchoolYear[];
  readonly tests: readonly NaiveTest[];
  readonly testsOfPeople: readonly NaiveTest[];
}

interface Opening {
  readonly at: number;
  readonly firstYear: number;
}

/** Those of some ages at an opening so many before the next, as known when this one or the one after it was near. */
const peopleAt = (
  people: readonly SeenPerson[],
  { at, firstYear }: Opening,
  isIn: (place: Place) => boolean,
  isMeant: (age: number) => boolean,
): SeenPerson[] =>
  people.filter((one) => {
    const place = one.opening[at];
    return place && isIn(place) && isMeant(firstYear - 1 - at - one.birthYear);
  });

/** The children of them who are of an age for preschool or school. */
export const childrenAt = (
  people: readonly SeenPerson[],
  opening: Opening,
  isIn: (place: Place) => boolean,
): SeenPerson[] => peopleAt(people, opening, isIn, isPupil);

const isPupil = (age: number): boolean => age >= 3 && age <= 17;
const isAnybody = (): boolean => true;

interface Area {
  readonly code: string;
  readonly isIn: IsIn;
}

/**
 * The forecast of every commune, province and the nation with its tests on the last three years, each interval as wide as
 * the tests of the years before it ask for. Shares no code with what it checks.
 */
export function naiveAreas(
  people: readonly SeenPerson[],
  { firstYear, bornUntil }: { readonly firstYear: number; readonly bornUntil: number },
): ReadonlyMap<string, NaiveArea> {
  const communes = communesOf(people);
  const provinces = [...new Set(communes.map(({ province }) => province))];
  const areas: Area[] = [
    ...communes.map((one) => ({
      code: one.commune,
      isIn: (place: IsInPlace) => place.commune === one.commune,
    })),
    ...provinces.map((code) => ({ code, isIn: (place: IsInPlace) => place.province === code })),
    { code: 'VN', isIn: () => true },
  ];
  const past = [3, 2, 1].map((back) => ({
    back,
    foretell: naiveForecast(people, { back, schoolYear: firstYear - back, bornUntil: bornUntil - back }),
  }));
  const testedOn = (isMeant: (age: number) => boolean): Tested => {
    const countAt = (at: number, isIn: IsIn) => peopleAt(people, { at, firstYear }, isIn, isMeant).length;
    return testedIn(
      areas,
      past.map(({ back, foretell }) => ({
        schoolYear: firstYear - back,
        ofAreas: areas.map(({ isIn }) => ({
          number: foretell(isIn, 0, isMeant),
          actual: countAt(back - 1, isIn),
          sameAsLastYear: countAt(back, isIn),
        })),
      })),
    );
  };
  const [pupils, everybody] = [testedOn(isPupil), testedOn(isAnybody)];
  const ahead = 5;
  const foretell = naiveForecast(people, { back: 0, schoolYear: firstYear, ahead, bornUntil });
  const ofYear = (isIn: IsIn, year: number): NaiveSchoolYear => {
    const children = foretell(isIn, year);
    // Preschool from three years on, then a grade a year; all as wide as all together.
    const grades = Array.from({ length: 13 }, (_none, grade) =>
      foretell(isIn, year, (age) => isPupil(age) && Math.max(0, age - 5) === grade),
    );
    return {
      children: pupils.asWideAsSeen(children),
      grades: grades.map((one) => pupils.asWideAsSeen(one, children.expected)),
      people: everybody.asWideAsSeen(foretell(isIn, year, isAnybody)),
    };
  };
  return new Map(
    areas.map(({ code, isIn }) => [
      code,
      {
        code,
        ahead: Array.from({ length: ahead }, (_none, year) => ofYear(isIn, year)),
        tests: pupils.tests.get(code)!,
        testsOfPeople: everybody.tests.get(code)!,
      },
    ]),
  );
}

interface Tested {
  /** By area, the latest year first. */
  readonly tests: ReadonlyMap<string, readonly NaiveTest[]>;
  /** An interval as wide as all of them ask for in an area where so many are expected. */
  readonly asWideAsSeen: (number: NaiveNumber, expected?: number) => NaiveNumber;
}

/** Tests of areas, from the earliest year on. */
function testedIn(
  areas: readonly Area[],
  years: readonly {
    readonly schoolYear: number;
    readonly ofAreas: readonly {
      readonly number: NaiveNumber;
      readonly actual: number;
      readonly sameAsLastYear: number;
    }[];
  }[],
): Tested {
  const missed: Missed[] = [];
  const asWideAsSeen = ({ expected, high }: NaiveNumber, ofArea = expected): NaiveNumber => {
    const half = (high - expected) * factorOf(missed, ofArea);
    return {
      expected: Math.round(expected),
      low: Math.round(Math.max(0, expected - half)),
      high: Math.round(expected + half),
    };
  };
  const tests = new Map<string, NaiveTest[]>(areas.map(({ code }) => [code, []]));
  for (const { schoolYear, ofAreas } of years) {
    for (const [at, { number, actual, sameAsLastYear }] of ofAreas.entries()) {
      const told = asWideAsSeen(number);
      const errorOf = (foretold: number) => (actual === 0 ? null : Math.abs(foretold - actual) / actual);
      tests.get(areas[at]!.code)!.unshift({
        ...{ schoolYear, ...told, actual, sameAsLastYear },
        error: errorOf(told.expected),
        errorOfSameAsLastYear: errorOf(sameAsLastYear),
        isWithin: told.low <= actual && actual <= told.high,
      });
    }
    for (const { number, actual } of ofAreas) {
      const half = number.high - number.expected;
      if (half > 0)
        missed.push({ size: sizeOf(number.expected), share: Math.abs(actual - number.expected) / half });
    }
  }
  return { tests, asWideAsSeen };
}

type IsInPlace = Parameters<IsIn>[0];

/** How the tests of a year fared over areas of a kind where anybody came. */
export function naiveErrors(ofAreas: readonly (readonly NaiveTest[])[], year: number) {
  const tests = ofAreas.map((ofArea) => ofArea[year]!).filter(({ actual }) => actual > 0);
  const middle = (numbers: readonly number[]) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  const errorsOf = (foretold: (test: NaiveTest) => number) =>
    tests.map((test) => Math.abs(foretold(test) - test.actual));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const came = tests.map(({ actual }) => actual);
  const own = errorsOf(({ expected }) => expected);
  const same = errorsOf(({ sameAsLastYear }) => sameAsLastYear);
  return {
    areas: tests.length,
    median: middle(own.map((error, at) => error / came[at]!)),
    weighted: sum(own) / sum(came),
    covered: tests.filter(({ isWithin }) => isWithin).length / tests.length,
    medianSameAsLastYear: middle(same.map((error, at) => error / came[at]!)),
    weightedSameAsLastYear: sum(same) / sum(came),
  };
}

interface Missed {
  readonly size: number;
  readonly share: number;
}

/** Areas of 10, 50, 200 and 1,000 people and more are told apart; smaller ones keep their interval. */
const sizeOf = (expected: number): number => [10, 50, 200, 1_000].filter((from) => expected >= from).length;

/** Eight of ten tests of areas of that size would have been held by it; thirty more speak for the interval as it is. */
function factorOf(missed: readonly Missed[], expected: number): number {
  const shares = missed.filter(({ size }) => size === sizeOf(expected)).map(({ share }) => share);
  if (sizeOf(expected) === 0 || shares.length === 0) return 1;
  const held = shares.toSorted((a, b) => a - b)[Math.ceil(0.8 * shares.length) - 1]!;
  return (shares.length * held + 30) / (shares.length + 30);
}
