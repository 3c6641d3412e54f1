import { gradeOf } from './grades.ts';
import type { Cohort } from './known-past.ts';
import type { Expected, Forecast } from './forecast.ts';

/** What was forecast of an area a year before, and what came: of children all grades together, or of everybody. */
export interface TestedArea extends Expected {
  readonly actual: number;
  /** As many as at the opening before, as known when the forecast would have been made. */
  readonly sameAsLastYear: number;
}

/** The tests of an area: of its children, and of everybody who lives there away from home. */
export interface TestsOfArea {
  readonly children: TestedArea;
  /** What came counts those too who were born since the forecast would have been made, whom it could not know of. */
  readonly people: TestedArea;
}

/** How far a forecast and "same as last year" were from what came, over some areas. */
export interface ForecastErrors {
  readonly areas: number;
  /** Median over the areas of |forecast − actual| / actual. */
  readonly median: number;
  /** The greatest of them. */
  readonly greatest: number;
  /** The sum of |forecast − actual| over the sum of actual numbers. */
  readonly weighted: number;
  /** The same three of "same as last year". */
  readonly sameAsLastYear: { readonly median: number; readonly greatest: number; readonly weighted: number };
  /** Share of the areas whose actual number lies in the interval. */
  readonly covered: number;
}

/** Counts by commune. */
type Counts = ReadonlyMap<string, number>;

/** The children of the grades of a school year in each commune, and everybody. */
function countByCommune(
  cohorts: readonly Cohort[],
  schoolYear: number,
): { readonly children: Counts; readonly people: Counts } {
  const [children, everybody] = [new Map<string, number>(), new Map<string, number>()];
  for (const { commune, birthYear, people } of cohorts) {
    everybody.set(commune, (everybody.get(commune) ?? 0) + people);
    if (gradeOf(birthYear, schoolYear) === null) continue;
    children.set(commune, (children.get(commune) ?? 0) + people);
  }
  return { children, people: everybody };
}

/** Compares the forecast of a past year, made from what was known then, with what came. */
export class BackTest {
  readonly #actual: ReturnType<typeof countByCommune>;
  readonly #before: ReturnType<typeof countByCommune>;

  /**
   * @param forecast made from what was known before
   * @param actual who counted at the opening that it foretold, as known a year after it was made
   * @param before who counted at the opening before it, as known when it was made
   */
  constructor(
    readonly forecast: Forecast,
    actual: readonly Cohort[],
    before: readonly Cohort[],
  ) {
    const { firstSchoolYear } = forecast.past;
    this.#actual = countByCommune(actual, firstSchoolYear);
    this.#before = countByCommune(before, firstSchoolYear - 1);
  }

  of(communes: readonly string[]): TestsOfArea {
    const sum = (counts: Counts) =>
      communes.reduce((total, commune) => total + (counts.get(commune) ?? 0), 0);
    const foretold = this.forecast.of(communes, this.forecast.past.firstSchoolYear);
    const tested = (of: keyof TestsOfArea): TestedArea => {
      const { expected, low, high } = foretold[of];
      return { expected, low, high, actual: sum(this.#actual[of]), sameAsLastYear: sum(this.#before[of]) };
    };
    return { children: tested('children'), people: tested('people') };
  }
}

/** The error of a number, as a share of what came; null where nobody came. */
export const errorOf = (foretold: number, actual: number): number | null =>
  actual === 0 ? null : Math.abs(foretold - actual) / actual;

/** The errors over areas where anybody came; null where there is none. */
export function errorsOver(areas: readonly TestedArea[]): ForecastErrors | null {
  const counted = areas.filter(({ actual }) => actual > 0);
  if (counted.length === 0) return null;
  const of = (foretold: (area: TestedArea) => number) => {
    const errors = counted.map((area) => errorOf(foretold(area), area.actual)!).sort((a, b) => a - b);
    const all = counted.reduce((sum, { actual }) => sum + actual, 0);
    const missed = counted.reduce((sum, area) => sum + Math.abs(foretold(area) - area.actual), 0);
    return { median: medianOf(errors), greatest: errors.at(-1)!, weighted: missed / all };
  };
  return {
    areas: counted.length,
    ...of(({ expected }) => expected),
    sameAsLastYear: of(({ sameAsLastYear }) => sameAsLastYear),
    // Whole people are compared, so the interval is taken with its whole numbers.
    covered:
      counted.filter(({ actual, low, high }) => actual >= Math.round(low) && actual <= Math.round(high))
        .length / counted.length,
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
