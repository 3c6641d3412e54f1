import {
  BackTest,
  type Cohort,
  type Expected,
  errorsOver,
  Forecast,
  type ForecastErrors,
  gradeOf,
  grades,
  hiddenCells,
  type KnownPast,
  residenceGroups,
  type TestedArea,
} from '@libs/needs-forecast';
import {
  type AreaFigures,
  type ErrorsOfKind,
  type GroupCount,
  largeCommune,
  nation,
  schoolYearsAhead,
  type SchoolYearFigures,
} from './area-figures.ts';
import { linesOf } from './lines-of-counts.ts';

/** What was read for a forecast and its test. */
export interface ReadPast {
  readonly now: KnownPast;
  /** The same as known a year ago. */
  readonly aYearAgo: KnownPast;
  readonly atLastOpening: readonly Cohort[];
  readonly atOpeningBefore: readonly Cohort[];
}

/** The figures of one area, with the provinces that it lies in. */
export interface ComposedArea {
  readonly areaCode: string;
  readonly provinces: readonly string[];
  readonly figures: AreaFigures;
}

interface Area {
  readonly code: string;
  readonly provinces: readonly string[];
  readonly communes: readonly string[];
}

/**
 * The forecast and its test for every commune where anybody was counted, every province that has one, and the nation.
 * @param allProvinces who answers for all of them answers for the nation
 */
export function composeForecast(past: ReadPast, allProvinces: readonly string[]): ComposedArea[] {
  const areas = areasOf(past.now.provinceOf, allProvinces);
  const forecast = new Forecast(past.now, schoolYearsAhead);
  const backTest = new BackTest(new Forecast(past.aYearAgo, 1), past.atLastOpening, past.atOpeningBefore);
  const tests = areas.map(({ communes }) => wholeTest(backTest.of(communes)));
  const overall = overallOf(areas, tests);
  const years = Array.from({ length: schoolYearsAhead }, (_none, ahead) =>
    schoolYearOf(forecast, areas, past.now.firstSchoolYear + ahead),
  );
  const lastYear = past.now.firstSchoolYear - 1;
  const history = yearsOfHistory(past.now);
  const counted = gradesByCommune(past.atLastOpening, lastYear);
  return areas.map(({ code, provinces, communes }, at) => {
    const now = grades.map((grade) =>
      communes.reduce((sum, commune) => sum + (counted.get(commune)?.[grade] ?? 0), 0),
    );
    return {
      areaCode: code,
      provinces,
      figures: {
        now: { schoolYear: lastYear, children: now.reduce((sum, count) => sum + count, 0), grades: now },
        schoolYears: years.map((year) => year[at]!),
        test: tests[at]!,
        yearsOfHistory: Math.max(...communes.map((commune) => history.get(commune) ?? 0)),
        overall,
      },
    };
  });
}

function areasOf(provinceOf: ReadonlyMap<string, string>, allProvinces: readonly string[]): Area[] {
  const communes = [...provinceOf];
  const provinces = Map.groupBy(communes, ([, province]) => province);
  return [
    ...communes.map(([code, province]) => ({ code, provinces: [province], communes: [code] })),
    ...[...provinces].map(([code, list]) => ({
      code,
      provinces: [code],
      communes: list.map(([commune]) => commune),
    })),
    { code: nation, provinces: allProvinces, communes: communes.map(([code]) => code) },
  ];
}

/** One school year of every area, in whole numbers, without the residence groups of few people. */
function schoolYearOf(forecast: Forecast, areas: readonly Area[], schoolYear: number): SchoolYearFigures[] {
  const exact = areas.map(({ communes }) => forecast.of(communes, schoolYear));
  const rows = grades.length + 1;
  const width = residenceGroups.length;
  const cells = new Int32Array(areas.length * rows * width);
  const cellAt = (area: number, row: number, group: number) => (area * rows + row) * width + group;
  for (const [area, { grades: ofGrades }] of exact.entries()) {
    for (let group = 0; group < width; group += 1) {
      let all = 0;
      for (const [grade, { byGroup }] of ofGrades.entries()) {
        cells[cellAt(area, grade, group)] = Math.round(byGroup[group]!);
        all += byGroup[group]!;
      }
      cells[cellAt(area, grades.length, group)] = Math.round(all);
    }
  }
  const hidden = hiddenCells(cells, linesOf(areas, { rows, groups: width }, cellAt));
  const shown = (area: number, row: number): GroupCount[] =>
    residenceGroups.map((_group, group) => {
      const cell = cellAt(area, row, group);
      return hidden[cell] ?? cells[cell]!;
    });
  return exact.map(({ children, grades: ofGrades, people, notYetBorn }, area) => ({
    schoolYear,
    children: whole(children),
    grades: ofGrades.map((grade, row) => ({ ...whole(grade), byGroup: shown(area, row) })),
    byGroup: shown(area, grades.length),
    people: {
      ...whole(people),
      underSix: Math.round(people.underSix),
      ofSchoolAge: Math.round(people.ofSchoolAge),
    },
    notYetBorn,
  }));
}

function overallOf(areas: readonly Area[], tests: readonly TestedArea[]): AreaFigures['overall'] {
  const of = (isMeant: (code: string, test: TestedArea) => boolean) =>
    errorsOfKind(errorsOver(tests.filter((test, at) => isMeant(areas[at]!.code, test))));
  return {
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

/** In how many of the last three years anybody counted in or came to a commune. */
function yearsOfHistory({ untilOpening }: KnownPast): ReadonlyMap<string, number> {
  const years = new Map<string, Set<number>>();
  for (const { schoolYear, arrivals } of untilOpening) {
    for (const { commune } of arrivals) {
      const seen = years.get(commune);
      if (seen) seen.add(schoolYear);
      else years.set(commune, new Set([schoolYear]));
    }
  }
  return new Map([...years].map(([commune, seen]) => [commune, seen.size]));
}

function gradesByCommune(cohorts: readonly Cohort[], schoolYear: number): ReadonlyMap<string, number[]> {
  const counted = new Map<string, number[]>();
  for (const { commune, birthYear, people } of cohorts) {
    const grade = gradeOf(birthYear, schoolYear);
    if (grade === null) continue;
    let list = counted.get(commune);
    if (!list) counted.set(commune, (list = grades.map(() => 0)));
    list[grade]! += people;
  }
  return counted;
}

const whole = ({ expected, low, high }: Expected): Expected => ({
  expected: Math.round(expected),
  low: Math.floor(low),
  high: Math.ceil(high),
});

const wholeTest = ({ actual, sameAsLastYear, ...expected }: TestedArea): TestedArea => ({
  ...whole(expected),
  actual,
  sameAsLastYear,
});
