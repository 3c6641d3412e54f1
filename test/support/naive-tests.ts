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

/** A coming school year of an area: all grades together, and each. */
export interface NaiveSchoolYear {
  readonly children: NaiveNumber;
  readonly grades: readonly NaiveNumber[];
}

/** The next school years of an area and the tests of the last three, the latest first. */
export interface NaiveArea {
  readonly code: string;
  readonly ahead: readonly NaiveSchoolYear[];
  readonly tests: readonly NaiveTest[];
}

/** The children at an opening so many before the next, as known when this one or the one after it was near. */
export const childrenAt = (
  people: readonly SeenPerson[],
  { at, firstYear }: { readonly at: number; readonly firstYear: number },
  isIn: (place: Place) => boolean,
): SeenPerson[] =>
  people.filter((one) => {
    const place = one.opening[at];
    const age = firstYear - 1 - at - one.birthYear;
    return place && isIn(place) && age >= 3 && age <= 17;
  });

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
  const areas: { readonly code: string; readonly isIn: IsIn }[] = [
    ...communes.map((one) => ({
      code: one.commune,
      isIn: (place: IsInPlace) => place.commune === one.commune,
    })),
    ...provinces.map((code) => ({ code, isIn: (place: IsInPlace) => place.province === code })),
    { code: 'VN', isIn: () => true },
  ];
  const missed: { readonly size: number; readonly share: number }[] = [];
  const asWideAsSeen = ({ expected, high }: NaiveNumber, children = expected): NaiveNumber => {
    const half = (high - expected) * factorOf(missed, children);
    return {
      expected: Math.round(expected),
      low: Math.round(Math.max(0, expected - half)),
      high: Math.round(expected + half),
    };
  };
  const tests = new Map<string, NaiveTest[]>(areas.map(({ code }) => [code, []]));
  for (const back of [3, 2, 1]) {
    const foretell = naiveForecast(people, { back, schoolYear: firstYear - back, bornUntil: firstYear });
    const ofYear = areas.map(({ code, isIn }) => ({
      code,
      number: foretell(isIn),
      actual: childrenAt(people, { at: back - 1, firstYear }, isIn).length,
      sameAsLastYear: childrenAt(people, { at: back, firstYear }, isIn).length,
    }));
    for (const { code, number, actual, sameAsLastYear } of ofYear) {
      const told = asWideAsSeen(number);
      const errorOf = (foretold: number) => (actual === 0 ? null : Math.abs(foretold - actual) / actual);
      tests.get(code)!.unshift({
        ...{ schoolYear: firstYear - back, ...told, actual, sameAsLastYear },
        error: errorOf(told.expected),
        errorOfSameAsLastYear: errorOf(sameAsLastYear),
        isWithin: told.low <= actual && actual <= told.high,
      });
    }
    for (const { number, actual } of ofYear) {
      const half = number.high - number.expected;
      if (half > 0)
        missed.push({ size: sizeOf(number.expected), share: Math.abs(actual - number.expected) / half });
    }
  }
  const ahead = 5;
  const foretell = naiveForecast(people, { back: 0, schoolYear: firstYear, ahead, bornUntil });
  const ofYear = (isIn: IsIn, year: number): NaiveSchoolYear => {
    const children = foretell(isIn, year);
    // Preschool from three years on, then a grade a year; all as wide as all together.
    const grades = Array.from({ length: 13 }, (_none, grade) =>
      foretell(isIn, year, (age) => age >= 3 && age <= 17 && Math.max(0, age - 5) === grade),
    );
    return {
      children: asWideAsSeen(children),
      grades: grades.map((one) => asWideAsSeen(one, children.expected)),
    };
  };
  return new Map(
    areas.map(({ code, isIn }) => [
      code,
      {
        code,
        ahead: Array.from({ length: ahead }, (_none, year) => ofYear(isIn, year)),
        tests: tests.get(code)!,
      },
    ]),
  );
}

type IsInPlace = Parameters<IsIn>[0];

/** How the tests of a year fared over areas of a kind where anybody came. */
export function naiveErrors(areas: readonly NaiveArea[], year: number) {
  const tests = areas.map((area) => area.tests[year]!).filter(({ actual }) => actual > 0);
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

/** Areas of 10, 50, 200 and 1,000 children and more are told apart; smaller ones keep their interval. */
const sizeOf = (children: number): number => [10, 50, 200, 1_000].filter((from) => children >= from).length;

/** Eight of ten tests of areas of that size would have been held by it; thirty more speak for the interval as it is. */
function factorOf(
  missed: readonly { readonly size: number; readonly share: number }[],
  children: number,
): number {
  const shares = missed.filter(({ size }) => size === sizeOf(children)).map(({ share }) => share);
  if (sizeOf(children) === 0 || shares.length === 0) return 1;
  const held = shares.toSorted((a, b) => a - b)[Math.ceil(0.8 * shares.length) - 1]!;
  return (shares.length * held + 30) / (shares.length + 30);
}
