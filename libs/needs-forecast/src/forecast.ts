import { ArrivalRates } from './arrival-rates.ts';
import { gradeOf, grades } from './grades.ts';
import { numberOfGroup, residenceGroups } from './groups.ts';
import { birthYearsToldApart, type KnownPast, older, type PastYear, type Scheduled } from './known-past.ts';
import { adultAge, ageAt, classOf, SurvivalRates } from './survival-rates.ts';

/** The interval is meant to hold the true number in eight of ten cases. */
export const intervalCoverage = 0.8;
/** The quantile of the normal distribution that leaves a tenth on each side. */
const quantile = 1.2816;
/** Nobody knows a whole year better than this, however alike the last three were. */
const leastYearSpread = 0.01;

/** An expected number with its interval. */
export interface Expected {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** What is expected of an area at the opening of a school year. */
export interface AreaForecast {
  readonly schoolYear: number;
  /** By grade, from preschool (0) to 12. */
  readonly grades: readonly (Expected & { readonly byGroup: readonly number[] })[];
  /** All grades together. */
  readonly children: Expected;
  /** Everybody who lives there away from home, children too. */
  readonly people: Expected & { readonly underSix: number; readonly ofSchoolAge: number };
  /** Birth years of the preschool years of which nobody was born yet: not in the numbers. */
  readonly notYetBorn: readonly number[];
}

const groupCount = residenceGroups.length;

/** What a sum over cohorts comes to: the mean, its variance by chance, and how it follows whole good or bad years. */
interface Sum {
  mean: number;
  variance: number;
  byArrivals: number;
  bySurvival: number;
}

/** The people expected in every commune, birth year and group at the opening of one school year. */
class Expectations {
  readonly means: Float64Array;
  readonly variances: Float64Array;
  readonly byArrivals: Float64Array;
  readonly bySurvival: Float64Array;

  constructor(communes: number, birthYears: number) {
    const cohorts = communes * birthYears;
    this.means = new Float64Array(cohorts * groupCount);
    this.variances = new Float64Array(cohorts);
    this.byArrivals = new Float64Array(cohorts);
    this.bySurvival = new Float64Array(cohorts);
  }

  sum(cohort: number, into: Sum): void {
    for (let group = 0; group < groupCount; group += 1) into.mean += this.means[cohort * groupCount + group]!;
    into.variance += this.variances[cohort]!;
    into.byArrivals += this.byArrivals[cohort]!;
    into.bySurvival += this.bySurvival[cohort]!;
  }
}

interface Rates {
  readonly survival: readonly [children: SurvivalRates, adults: SurvivalRates];
  readonly arrivals: ArrivalRates;
}

const newSum = (): Sum => ({ mean: 0, variance: 0, byArrivals: 0, bySurvival: 0 });

/**
 * Children and people away from home at the opening of coming school years, by cohort survival: who is there ages by a
 * year, stays or leaves at the rates of the last three years, and others come at theirs. README.md says how, and after whom.
 */
export class Forecast {
  readonly #communes: ReadonlyMap<string, number>;
  readonly #birthYears: readonly number[];
  readonly #cohortOf: ReadonlyMap<number, number>;
  readonly #years: Expectations[] = [];
  readonly #yearSpread: { readonly arrivals: number; readonly survival: number };
  readonly #clustering: (age: number) => number;

  /** @param years how many school years ahead */
  constructor(
    readonly past: KnownPast,
    years: number,
  ) {
    const youngest = past.year;
    this.#birthYears = [
      older,
      ...Array.from({ length: birthYearsToldApart }, (_none, back) => youngest - back),
    ];
    this.#cohortOf = new Map(this.#birthYears.map((birthYear, at) => [birthYear, at]));
    this.#communes = new Map([...past.provinceOf.keys()].map((commune, at) => [commune, at]));
    const first = ratesOf(past.untilOpening, past);
    const between = years > 1 ? ratesOf(past.betweenOpenings, past) : first;
    this.#yearSpread = {
      arrivals: Math.max(leastYearSpread, first.arrivals.yearSpread, between.arrivals.yearSpread),
      // Of the children, whom the plans are for, as of those who come.
      survival: Math.max(leastYearSpread, first.survival[0].yearSpread, between.survival[0].yearSpread),
    };
    this.#clustering = (age) => first.arrivals.clustering[classOf(age)];
    for (let ahead = 0; ahead < years; ahead += 1) {
      const schoolYear = past.firstSchoolYear + ahead;
      const before = this.#years.at(-1);
      this.#years.push(
        before ? this.#nextOpening(before, between, schoolYear) : this.#firstOpening(first, schoolYear),
      );
    }
  }

  /** What is expected of the communes of an area together. */
  of(communes: Iterable<string>, schoolYear: number): AreaForecast {
    const year = this.#years[schoolYear - this.past.firstSchoolYear];
    if (!year) throw new RangeError(`no forecast of the school year ${schoolYear}`);
    const ofGrades = grades.map(() => ({ sum: newSum(), byGroup: residenceGroups.map(() => 0) }));
    const [children, people] = [newSum(), newSum()];
    let [underSix, ofSchoolAge] = [0, 0];
    for (const commune of communes) {
      const at = this.#communes.get(commune);
      if (at === undefined) continue;
      for (const [index, birthYear] of this.#birthYears.entries()) {
        const cohort = at * this.#birthYears.length + index;
        const before = people.mean;
        year.sum(cohort, people);
        const age = ageAt(schoolYear, birthYear);
        if (age < 6) underSix += people.mean - before;
        else if (age < adultAge) ofSchoolAge += people.mean - before;
        const grade = birthYear === older ? null : gradeOf(birthYear, schoolYear);
        if (grade === null) continue;
        const { sum, byGroup } = ofGrades[grade]!;
        year.sum(cohort, sum);
        year.sum(cohort, children);
        for (let group = 0; group < groupCount; group += 1)
          byGroup[group]! += year.means[cohort * groupCount + group]!;
      }
    }
    return {
      schoolYear,
      grades: ofGrades.map(({ sum, byGroup }) => ({ ...this.#interval(sum), byGroup })),
      children: this.#interval(children),
      people: { ...this.#interval(people), underSix, ofSchoolAge },
      notYetBorn: [schoolYear - 5, schoolYear - 4, schoolYear - 3].filter((born) => born > this.past.year),
    };
  }

  #interval({ mean, variance, byArrivals, bySurvival }: Sum): Expected {
    const { arrivals, survival } = this.#yearSpread;
    const deviation = Math.sqrt(variance + (arrivals * byArrivals) ** 2 + (survival * bySurvival) ** 2);
    return {
      expected: mean,
      low: Math.max(0, mean - quantile * deviation),
      high: mean + quantile * deviation,
    };
  }

  #firstOpening(rates: Rates, schoolYear: number): Expectations {
    const year = this.#withArrivals(rates, schoolYear);
    for (const { commune, birthYear, group, scheduled, people } of this.past.stock) {
      const cohort = this.#cohortAt(commune, birthYear);
      if (cohort === null) continue;
      const chances = this.#chances(rates, schoolYear, commune, birthYear, numberOfGroup(group), scheduled);
      this.#survive(year, { cohort, people, age: ageAt(schoolYear, birthYear) }, chances);
    }
    return year;
  }

  #nextOpening(before: Expectations, rates: Rates, schoolYear: number): Expectations {
    const year = this.#withArrivals(rates, schoolYear);
    for (const [commune, at] of this.#communes) {
      for (const [index, birthYear] of this.#birthYears.entries()) {
        const cohort = at * this.#birthYears.length + index;
        let [people, stayed] = [0, 0];
        for (let group = 0; group < groupCount; group += 1) {
          const mean = before.means[cohort * groupCount + group]!;
          if (mean === 0) continue;
          const chances = this.#chances(rates, schoolYear, commune, birthYear, group, null);
          people += mean;
          stayed += this.#survive(year, { cohort, people: mean, age: ageAt(schoolYear, birthYear) }, chances);
        }
        if (people === 0) continue;
        // What was not known a year before is not known better now.
        const share = stayed / people;
        year.variances[cohort]! += share ** 2 * before.variances[cohort]!;
        year.byArrivals[cohort]! += share * before.byArrivals[cohort]!;
        year.bySurvival[cohort]! += share * before.bySurvival[cohort]!;
      }
    }
    return year;
  }

  #withArrivals({ arrivals }: Rates, schoolYear: number): Expectations {
    const year = new Expectations(this.#communes.size, this.#birthYears.length);
    const counted = this.past.untilOpening.length;
    for (const [commune, at] of this.#communes) {
      const expected = arrivals.of(commune, this.past.provinceOf.get(commune)!);
      for (let age = 0; age <= adultAge; age += 1) {
        const index = this.#cohortOf.get(age === adultAge ? older : schoolYear - age);
        if (index === undefined) continue;
        const cohort = at * this.#birthYears.length + index;
        for (let group = 0; group < groupCount; group += 1) {
          const mean = expected[age * groupCount + group]!;
          year.means[cohort * groupCount + group]! += mean;
          // The arrivals themselves, and how well so few years tell their mean.
          year.variances[cohort]! += this.#clustering(age) * mean * (1 + 1 / Math.max(1, counted));
          year.byArrivals[cohort]! += mean;
        }
      }
    }
    return year;
  }

  #chances(
    { survival }: Rates,
    schoolYear: number,
    commune: string,
    birthYear: number,
    group: number,
    scheduled: Scheduled | null,
  ): readonly number[] {
    const age = ageAt(schoolYear, birthYear);
    return survival[classOf(age)].of(age, group, scheduled, this.past.provinceOf.get(commune)!);
  }

  /** Adds who stays; returns how many. */
  #survive(
    year: Expectations,
    { cohort, people, age }: { readonly cohort: number; readonly people: number; readonly age: number },
    chances: readonly number[],
  ): number {
    const stays = chances.reduce((sum, chance) => sum + chance, 0);
    chances.forEach((chance, group) => (year.means[cohort * groupCount + group]! += people * chance));
    year.variances[cohort]! += this.#clustering(age) * people * stays * (1 - stays);
    year.bySurvival[cohort]! += people * stays;
    return people * stays;
  }

  #cohortAt(commune: string, birthYear: number): number | null {
    const at = this.#communes.get(commune);
    if (at === undefined) return null;
    return at * this.#birthYears.length + (this.#cohortOf.get(birthYear) ?? this.#cohortOf.get(older)!);
  }
}

function ratesOf(years: readonly PastYear[], past: KnownPast): Rates {
  const arrivals = new ArrivalRates(years, past);
  const [children, adults] = arrivals.clustering;
  return {
    survival: [new SurvivalRates(years, 0, children), new SurvivalRates(years, 1, adults)],
    arrivals,
  };
}
