import { type Compared, credibleRatio, spreadBetween } from './credibility.ts';
import { numberOfGroup, residenceGroups } from './groups.ts';
import type { Cohort, KnownPast, PastYear } from './known-past.ts';
import { adultAge, ageAt, type AgeClass, ageClasses, classOf } from './survival-rates.ts';

const groupCount = residenceGroups.length;
/** As many arrivals of the nation speak for a province's ages and groups as its own do when there are so many. */
const profileCredibility = 200;

/**
 * Added to the children and to the adults of each commune, so that one without anybody yet is still expected to have its first. Few: there are
 * thousands of communes, and most of them lie where few go.
 */
const toBeFirst = 0.1;

/**
 * Of the straight line through the last three years so much is carried on, because trends fade (damped trend: Gardner and
 * McKenzie, "Forecasting Trends in Time Series", Management Science 31, 1985); how much is assumed, and tried by the test
 * on last year.
 */
const trendKept = 0.8;

/**
 * How many people come to each commune until a school year opens, by age and group, from the arrivals of the last three
 * years: a province's own number as far as provinces are seen to differ by more than chance, else its share of those there
 * of the same age class; a commune's within its province in the same way.
 */
export class ArrivalRates {
  readonly #ofCommune: ReadonlyMap<string, readonly number[]>;
  readonly #profiles = new Map<string, Float64Array>();
  readonly #national: Float64Array;
  /** Relative standard deviation of a whole year's arrivals around what was expected. */
  readonly yearSpread: number;
  /** How much more arrivals vary than if each person came alone: families come together. At least 1; of children, of adults. */
  readonly clustering: readonly [children: number, adults: number];

  constructor(years: readonly PastYear[], past: KnownPast) {
    const counted = countArrivals(years, past.provinceOf);
    this.#national = counted.national;
    for (const [province, profile] of counted.profiles) this.#profiles.set(province, profile);
    this.clustering = [clusteringOf(counted, 0), clusteringOf(counted, 1)];
    this.#ofCommune = levels(counted, this.clustering, past);
    this.yearSpread = spreadOfYears(counted.totals[0], this.clustering[0]);
  }

  /** The people expected to come, by age (adults as one) and group: `[age * 4 + group]`. */
  of(commune: string, province: string): Float64Array {
    const level = this.#ofCommune.get(commune) ?? [0, 0];
    const expected = new Float64Array((adultAge + 1) * groupCount);
    const own = this.#profiles.get(province);
    for (const ageClass of ageClasses) {
      const [from, until] = rangeOf(ageClass);
      const ownSum = own ? sumBetween(own, from, until) : 0;
      const nationalSum = sumBetween(this.#national, from, until);
      if (nationalSum === 0) continue;
      for (let cell = from; cell < until; cell += 1) {
        const share =
          ((own?.[cell] ?? 0) + (profileCredibility * this.#national[cell]!) / nationalSum) /
          (ownSum + profileCredibility);
        expected[cell] = level[ageClass]! * share;
      }
    }
    return expected;
  }
}

interface CountedArrivals {
  /** Per commune the arrivals of each year, of children and of adults. */
  readonly communes: ReadonlyMap<string, readonly [children: Float64Array, adults: Float64Array]>;
  /** By age and group. */
  readonly profiles: ReadonlyMap<string, Float64Array>;
  readonly national: Float64Array;
  /** The nation's arrivals of each year, of children and of adults. */
  readonly totals: readonly [children: Float64Array, adults: Float64Array];
}

function countArrivals(years: readonly PastYear[], provinceOf: ReadonlyMap<string, string>): CountedArrivals {
  const communes = new Map<string, [Float64Array, Float64Array]>();
  const profiles = new Map<string, Float64Array>();
  const national = new Float64Array((adultAge + 1) * groupCount);
  const perYear = (): [Float64Array, Float64Array] => [
    new Float64Array(years.length),
    new Float64Array(years.length),
  ];
  const totals = perYear();
  for (const [index, { schoolYear, arrivals }] of years.entries()) {
    for (const { commune, birthYear, group, people } of arrivals) {
      const province = provinceOf.get(commune);
      if (province === undefined) continue;
      const age = ageAt(schoolYear, birthYear);
      const ageClass = classOf(age);
      let own = communes.get(commune);
      if (!own) communes.set(commune, (own = perYear()));
      own[ageClass][index]! += people;
      totals[ageClass][index]! += people;
      let profile = profiles.get(province);
      if (!profile) profiles.set(province, (profile = new Float64Array(national.length)));
      const cell = age * groupCount + numberOfGroup(group);
      profile[cell]! += people;
      national[cell]! += people;
    }
  }
  return { communes, profiles, national, totals };
}

/** Arrivals expected per commune: the nation's level by the trend, provinces by their share, communes by theirs within. */
function levels(
  { communes, totals }: CountedArrivals,
  clustering: ArrivalRates['clustering'],
  { provinceOf, stock, firstSchoolYear }: KnownPast,
): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>([...provinceOf.keys()].map((commune) => [commune, [0, 0]]));
  const inProvince = [...Map.groupBy(provinceOf.keys(), (commune) => provinceOf.get(commune)!).values()];
  for (const ageClass of ageClasses) {
    const there = peopleByCommune(
      stock.filter(({ birthYear }) => classOf(ageAt(firstSchoolYear, birthYear)) === ageClass),
    );
    const weightOf = (commune: string) => (there.get(commune) ?? 0) + toBeFirst;
    const arrivedIn = (commune: string) => {
      const own = communes.get(commune)?.[ageClass];
      return own ? sumBetween(own, 0, own.length) : 0;
    };
    const provinces = shareOut(
      inProvince.map((list) => ({ weight: sumOver(list, weightOf), seen: sumOver(list, arrivedIn) })),
      clustering[ageClass],
    );
    const nation = nextLevel(totals[ageClass]);
    inProvince.forEach((list, at) => {
      const within = shareOut(
        list.map((commune) => ({ weight: weightOf(commune), seen: arrivedIn(commune) })),
        clustering[ageClass],
      );
      list.forEach((commune, place) => {
        result.get(commune)![ageClass] = nation * provinces[at]! * within[place]!;
      });
    });
  }
  return result;
}

function peopleByCommune(cohorts: readonly Cohort[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { commune, people } of cohorts) counts.set(commune, (counts.get(commune) ?? 0) + people);
  return counts;
}

/**
 * The share of each part in what comes to all: that of its people, moved to that of its own arrivals by credibility. Both are
 * counts, and chance is in both: where few are, their number says little of how many will come.
 */
function shareOut(
  parts: readonly { readonly weight: number; readonly seen: number }[],
  clustering: number,
): readonly number[] {
  const arrived = sumOver(parts, ({ seen }) => seen);
  const all = sumOver(parts, ({ weight }) => weight);
  const expectedOf = (weight: number) => (arrived * weight) / all;
  const spread = spreadBetween(
    parts.map(({ weight, seen }): Compared => {
      const expected = expectedOf(weight);
      return { seen, expected, byChance: clustering * expected * (1 + expected / weight) };
    }),
  );
  const shares = parts.map(({ weight, seen }) => {
    const expected = expectedOf(weight);
    const compared = { seen, expected, byChance: clustering * expected };
    return weight * credibleRatio(compared, spread + clustering / weight);
  });
  const sum = sumOver(shares, (share) => share);
  return shares.map((share) => share / sum);
}

/** The next of a series whose latest value comes first: its mean, and part of its straight line (least squares). */
function nextLevel(latestFirst: Float64Array): number {
  const count = latestFirst.length;
  if (count === 0) return 0;
  const mean = sumBetween(latestFirst, 0, count) / count;
  if (count < 2) return mean;
  const middle = (count - 1) / 2;
  let [slope, squares] = [0, 0];
  latestFirst.forEach((value, at) => {
    slope += (middle - at) * (value - mean);
    squares += (middle - at) ** 2;
  });
  return Math.max(0, mean + trendKept * (slope / squares) * (middle + 1));
}

/** Of the children, whom the plans are for: how much years differ beyond what chance and families explain. */
function spreadOfYears(children: Float64Array, clustering: number): number {
  const count = children.length;
  const mean = sumBetween(children, 0, count) / count;
  if (count < 2 || mean === 0) return 0;
  const squares = sumOver(children, (arrived) => (arrived - mean) ** 2) / (count - 1);
  return Math.sqrt(Math.max(0, squares - clustering * mean)) / mean;
}

/** Variance of a commune's arrivals between years over their mean, the nation's ups and downs taken out. */
function clusteringOf({ communes, totals }: CountedArrivals, ageClass: AgeClass): number {
  const ofYears = totals[ageClass];
  const count = ofYears.length;
  const all = sumBetween(ofYears, 0, count);
  if (count < 2 || all === 0) return 1;
  let [squares, means] = [0, 0];
  for (const { [ageClass]: own } of communes.values()) {
    const sum = sumBetween(own, 0, count);
    own.forEach((arrived, year) => {
      const expected = (sum * ofYears[year]!) / all;
      squares += (arrived - expected) ** 2;
      means += expected;
    });
  }
  return means === 0 ? 1 : Math.max(1, ((squares / means) * count) / (count - 1));
}

const rangeOf = (ageClass: AgeClass): readonly [from: number, until: number] =>
  ageClass === 0 ? [0, adultAge * groupCount] : [adultAge * groupCount, (adultAge + 1) * groupCount];

function sumBetween(numbers: Float64Array, from: number, until: number): number {
  let sum = 0;
  for (let at = from; at < until; at += 1) sum += numbers[at]!;
  return sum;
}

function sumOver<Value>(values: Iterable<Value>, numberOf: (value: Value) => number): number {
  let sum = 0;
  for (const value of values) sum += numberOf(value);
  return sum;
}
