import { type Compared, credibleRatio, spreadBetween } from './credibility.ts';
import { numberOfGroup, residenceGroups } from './groups.ts';
import { older, type Outcome, type PastYear, type Scheduled } from './known-past.ts';

/** Nobody is told apart by age from this age on. */
export const adultAge = 18;

const schedules: readonly (Scheduled | null)[] = [...residenceGroups, 'elsewhere', 'nowhere', null];
const scheduleNumbers = new Map(schedules.map((scheduled, number) => [scheduled, number]));
const groupCount = residenceGroups.length;
const gone = groupCount;
const width = groupCount + 1;

/** As many people of other ages speak for an age as its own do when there are so many of them: fewer, and chance decides. */
const ageCredibility = 50;

/** Children, and everybody who is past school: they come and stay at rates of their own. */
export const ageClasses = [0, 1] as const;
export type AgeClass = (typeof ageClasses)[number];

/** The class of an age; see `ageAt`. */
export const classOf = (age: number): AgeClass => (age < adultAge ? 0 : 1);

/** The age that is reached in the year in which a school year begins; adults are of one age. */
export const ageAt = (schoolYear: number, birthYear: number): number =>
  birthYear === older ? adultAge : Math.max(0, Math.min(adultAge, schoolYear - birthYear));

/**
 * Which share of those of an age class who count in a commune still does so a step later, and in which group: cohort
 * survival, by age, group and what was scheduled, over the nation's last three years. An age with few people leans on the
 * other ages of its class, and a province on the nation as far as provinces are not seen to differ by more than chance
 * (credibility weights). Children and adults teach nothing of each other: most adults come alone and for work.
 */
export class SurvivalRates {
  readonly #ofAge = new Map<number, Float64Array>();
  readonly #ofAll = new Map<number, Float64Array>();
  readonly #ofProvince = new Map<string, number>();
  /** Relative standard deviation of a whole year's survivors around what the rates say. */
  readonly yearSpread: number;

  /** @param clustering how much more people vary than if each decided alone: families stay and leave together */
  constructor(
    years: readonly PastYear[],
    readonly ageClass: AgeClass,
    readonly clustering: number,
  ) {
    const ofClass = years.map(({ schoolYear, outcomes }) => ({
      schoolYear,
      outcomes: outcomes.filter(({ birthYear }) => classOf(ageAt(schoolYear, birthYear)) === ageClass),
    }));
    for (const { schoolYear, outcomes } of ofClass) {
      for (const outcome of outcomes) this.#count(schoolYear, outcome);
    }
    this.yearSpread = this.#compareWithYears(ofClass);
  }

  /**
   * The chances to count in the same commune in each group.
   * @param age of the class, as `ageAt` says
   * @param group number of the group
   */
  of(age: number, group: number, scheduled: Scheduled | null, province: string): readonly number[] {
    const national = this.#national(age, group, scheduled);
    const stays = national.reduce((sum, chance) => sum + chance, 0);
    if (stays === 0) return national;
    const factor = Math.min(this.#ofProvince.get(province) ?? 1, 1 / stays);
    return national.map((chance) => chance * factor);
  }

  #count(schoolYear: number, { birthYear, group, scheduled, became, people }: Outcome): void {
    const state = stateOf(numberOfGroup(group), scheduled);
    const column = became === null ? gone : numberOfGroup(became);
    for (const [table, key] of [
      [this.#ofAge, keyOf(ageAt(schoolYear, birthYear), state)],
      [this.#ofAll, state],
    ] as const) {
      let row = table.get(key);
      if (!row) table.set(key, (row = new Float64Array(width)));
      row[column]! += people;
    }
  }

  #national(age: number, group: number, scheduled: Scheduled | null): number[] {
    const state = stateOf(group, scheduled);
    const all = this.#ofAll.get(state);
    // A state that nobody was ever in: whoever is in it counts as leaving.
    if (!all) return residenceGroups.map(() => 0);
    const sumOfAll = sumOf(all);
    const own = this.#ofAge.get(keyOf(age, state));
    const ownSum = own ? sumOf(own) : 0;
    return residenceGroups.map(
      (_group, became) =>
        ((own?.[became] ?? 0) + (ageCredibility * all[became]!) / sumOfAll) / (ownSum + ageCredibility),
    );
  }

  /** Learns how provinces differ from the nation; returns how whole years do. */
  #compareWithYears(years: readonly Pick<PastYear, 'schoolYear' | 'outcomes'>[]): number {
    const provinces = new Map<string, { seen: number; expected: number; byChance: number }>();
    const ratios: number[] = [];
    for (const { schoolYear, outcomes } of years) {
      const inYear = { seen: 0, expected: 0, byChance: 0 };
      for (const { province, birthYear, group, scheduled, became, people } of outcomes) {
        const chances = this.#national(ageAt(schoolYear, birthYear), numberOfGroup(group), scheduled);
        const stays = chances.reduce((all, chance) => all + chance, 0);
        let own = provinces.get(province);
        if (!own) provinces.set(province, (own = { seen: 0, expected: 0, byChance: 0 }));
        for (const sum of [own, inYear]) {
          sum.seen += became === null ? 0 : people;
          sum.expected += stays * people;
          sum.byChance += this.clustering * people * stays * (1 - stays);
        }
      }
      const { seen, expected, byChance } = inYear;
      if (expected > 0) ratios.push(((seen - expected) ** 2 - byChance) / expected ** 2);
    }
    const spread = spreadBetween(provinces.values());
    for (const [province, compared] of provinces) {
      this.#ofProvince.set(province, credibleRatio(compared satisfies Compared, spread));
    }
    return Math.sqrt(Math.max(0, sumOf(ratios)) / Math.max(1, ratios.length - 1));
  }
}

const stateOf = (group: number, scheduled: Scheduled | null): number =>
  group * schedules.length + scheduleNumbers.get(scheduled)!;

const keyOf = (age: number, state: number): number => age * groupCount * schedules.length + state;

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
