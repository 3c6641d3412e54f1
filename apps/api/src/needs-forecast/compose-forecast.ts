import {
  type Cohort,
  Forecast,
  gradeOf,
  grades,
  hiddenCells,
  type InsuredTogether,
  type KnownPast,
  placesInHousehold,
  residenceGroups,
  togetherTold,
  widened,
} from '@libs/needs-forecast';
import {
  type AreaFigures,
  type GroupCount,
  nation,
  schoolYearsAhead,
  type SchoolYearFigures,
} from './area-figures.ts';
import { cardsTold } from './cards-told.ts';
import { type Area, composeTests, type ComposedTests, type PastForecast, whole } from './compose-tests.ts';
import { linesOf } from './lines-of-counts.ts';

/** What was read for a forecast and its test. */
export interface ReadPast {
  readonly now: KnownPast;
  readonly atLastOpening: readonly Cohort[];
  /** How people stand in the households registered at one dwelling, by commune; without children under six. */
  readonly registeredTogether: ReadonlyMap<string, InsuredTogether>;
  /** The same as known one year ago and more, each with what came, the latest first. */
  readonly before: readonly PastForecast[];
}

/** The figures of one area, with the provinces that it lies in. */
export interface ComposedArea {
  readonly areaCode: string;
  readonly provinces: readonly string[];
  readonly figures: AreaFigures;
}

/**
 * The forecast and its tests for every commune where anybody was counted, every province that has one, and the nation.
 * @param allProvinces who answers for all of them answers for the nation
 */
export function composeForecast(past: ReadPast, allProvinces: readonly string[]): ComposedArea[] {
  const areas = areasOf(past.now.provinceOf, allProvinces);
  const forecast = new Forecast(past.now, schoolYearsAhead);
  const tests = composeTests(past.before, areas);
  const { children, people } = tests;
  const years = Array.from({ length: schoolYearsAhead }, (_none, ahead) =>
    schoolYearOf(forecast, areas, past.now.firstSchoolYear + ahead, tests),
  );
  const lastYear = past.now.firstSchoolYear - 1;
  const history = yearsOfHistory(past.now);
  const insured = new Map(
    areas
      .filter(({ code }) => code.length !== 5)
      .map(({ code, communes }) => [code, togetherTold(togetherIn(communes, past.registeredTogether))]),
  );
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
        insured: insured.get(code.length === 5 ? provinces[0]! : code)!,
        schoolYears: years.map((year) => year[at]!),
        tests: children.tests.map((ofYear) => ofYear[at]!),
        yearsOfHistory: Math.max(...communes.map((commune) => history.get(commune) ?? 0)),
        overall: children.overall,
        ofPeople: { tests: people.tests.map((ofYear) => ofYear[at]!), overall: people.overall },
      },
    };
  });
}

/** How people of some communes stand in the households that insure their health together, exactly. */
function togetherIn(
  communes: readonly string[],
  registeredTogether: ReadPast['registeredTogether'],
): InsuredTogether {
  const found = communes.flatMap((commune) => registeredTogether.get(commune) ?? []);
  return {
    people: found.reduce((sum, { people }) => sum + people, 0),
    byPlace: Array.from({ length: placesInHousehold }, (_none, place) =>
      found.reduce((sum, { byPlace }) => sum + byPlace[place]!, 0),
    ),
  };
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
function schoolYearOf(
  forecast: Forecast,
  areas: readonly Area[],
  schoolYear: number,
  tests: ComposedTests,
): SchoolYearFigures[] {
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
  const cards = cardsTold(
    areas,
    exact.map(({ people: { expected, underSix } }) => ({ people: expected, underSix })),
  );
  return exact.map(({ children, grades: ofGrades, people, notYetBorn }, area) => {
    const factor = tests.children.calibration.of(children.expected);
    return {
      schoolYear,
      children: whole(widened(children, factor)),
      grades: ofGrades.map((grade, row) => ({ ...whole(widened(grade, factor)), byGroup: shown(area, row) })),
      byGroup: shown(area, grades.length),
      people: {
        ...whole(widened(people, tests.people.calibration.of(people.expected))),
        underSix: Math.round(people.underSix),
        ofSchoolAge: Math.round(people.ofSchoolAge),
      },
      cards: cards[area]!,
      notYetBorn,
    };
  });
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
