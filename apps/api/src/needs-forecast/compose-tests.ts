import {
  BackTest,
  Calibration,
  type Cohort,
  type Expected,
  errorsOver,
  Forecast,
  type ForecastErrors,
  hiddenCells,
  type KnownPast,
  type TestedArea,
  type TestsOfArea,
  widened,
} from '@libs/needs-forecast';
import {
  type ErrorsOfKind,
  type ErrorsOfYear,
  largeCommune,
  nation,
  type TestOfPeople,
  type TestOfYear,
} from './area-figures.ts';
import { type AddedUpArea, linesOf } from './lines-of-counts.ts';

/** What a forecast of a past school year would have been made of, and what came. */
export interface PastForecast {
  readonly past: KnownPast;
  /** Who counted at the opening that it foretells, as known a year after. */
  readonly came: readonly Cohort[];
  /** Who counted at the opening before it, as known then. */
  readonly cameBefore: readonly Cohort[];
}

/** An area with the communes that it is made of. */
export interface Area extends AddedUpArea {
  readonly communes: readonly string[];
}

/** The tests of every past school year, the latest first, each of every area, and how they fared over all of them. */
interface ComposedTestsOf<Test extends TestOfYear> {
  readonly tests: readonly (readonly Test[])[];
  readonly overall: readonly ErrorsOfYear[];
  /** What all of them show for the interval of the forecast itself. */
  readonly calibration: Calibration;
}

/** The tests of children, all grades together, and of everybody away from home. */
export interface ComposedTests {
  readonly children: ComposedTestsOf<TestOfYear>;
  readonly people: ComposedTestsOf<TestOfPeople>;
}

/** Tests the forecast on past school years: on children, and by the same forecasts on everybody. */
export function composeTests(before: readonly PastForecast[], areas: readonly Area[]): ComposedTests {
  const exact = before.map(({ past, came, cameBefore }) => {
    const backTest = new BackTest(new Forecast(past, 1), came, cameBefore);
    return areas.map(({ communes }) => backTest.of(communes));
  });
  const schoolYears = before.map(({ past }) => past.firstSchoolYear);
  const testsOf = (of: keyof TestsOfArea) =>
    calibrated(
      schoolYears,
      exact.map((ofYear) => ofYear.map((tests) => tests[of])),
    );
  const [children, people] = [testsOf('children'), testsOf('people')];
  const testsOfPeople = people.tests.map((tests) => {
    const told = testsTold(areas, tests);
    return tests.map((test, at): TestOfPeople => ({ ...test, told: told[at]! }));
  });
  return {
    children: { ...children, overall: children.tests.map((tests) => overallOf(areas, tests)) },
    people: {
      ...people,
      tests: testsOfPeople,
      overall: testsOfPeople.map((tests) => overallOf(areas, tests, (at) => tests[at]!.told)),
    },
  };
}

/**
 * Tests in whole numbers, each interval as wide as the tests of the years before it show.
 * @param exact of every year, the latest first, and area
 */
function calibrated(schoolYears: readonly number[], exact: readonly (readonly TestedArea[])[]) {
  const earlier: TestedArea[] = [];
  const tests: TestOfYear[][] = [];
  for (const [at, ofYear] of [...exact.entries()].toReversed()) {
    const calibration = new Calibration(earlier);
    const schoolYear = schoolYears[at]!;
    tests.unshift(
      ofYear.map((test) => ({ schoolYear, ...wholeTest(widened(test, calibration.of(test.expected))) })),
    );
    earlier.push(...ofYear);
  }
  return { tests, calibration: new Calibration(earlier) };
}

/**
 * Of which areas an insurance officer may be told the test of a school year: where neither what was foretold nor what came
 * nor what was there the year before is under ten, or gives such a count away by the areas beside it.
 */
export function testsTold(areas: readonly AddedUpArea[], tests: readonly TestedArea[]): boolean[] {
  const lines = linesOf(areas, { rows: 1, groups: 1 }, (area) => area);
  const hidden = (['expected', 'actual', 'sameAsLastYear'] as const).map((number) =>
    hiddenCells(
      tests.map((test) => test[number]),
      lines,
    ),
  );
  return areas.map((_area, at) => hidden.every((cells) => cells[at] === null));
}

function overallOf(
  areas: readonly AddedUpArea[],
  tests: readonly TestOfYear[],
  isTold: (at: number) => boolean = () => true,
): ErrorsOfYear {
  const of = (isMeant: (code: string, test: TestedArea) => boolean) =>
    errorsOfKind(errorsOver(tests.filter((test, at) => isTold(at) && isMeant(areas[at]!.code, test))));
  return {
    schoolYear: tests[0]!.schoolYear,
    provinces: of((code) => code.length === 2 && code !== nation),
    communes: of((code) => code.length === 5),
    largeCommunes: of((code, { actual }) => code.length === 5 && actual >= largeCommune),
  };
}

function errorsOfKind(errors: ForecastErrors | null): ErrorsOfKind | null {
  if (!errors) return null;
  const { areas, median, weighted, covered, sameAsLastYear } = errors;
  return {
    areas,
    median,
    weighted,
    covered,
    medianSameAsLastYear: sameAsLastYear.median,
    weightedSameAsLastYear: sameAsLastYear.weighted,
  };
}

/** The same number as people are counted. */
export const whole = ({ expected, low, high }: Expected): Expected => ({
  expected: Math.round(expected),
  low: Math.round(low),
  high: Math.round(high),
});

const wholeTest = ({ actual, sameAsLastYear, ...expected }: TestedArea): TestedArea => ({
  ...whole(expected),
  actual,
  sameAsLastYear,
});
