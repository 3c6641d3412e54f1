import { type Home, type Person, type Stay } from './person.ts';
import { type MapOfProvinces } from './provinces.ts';
import { daysWithin, turnsOfSum, united, without, type Interval } from './sliding-sum.ts';
import { type Candidate } from './standing.ts';

/** How far somebody moved, compared with their permanent residence of the day. */
export const movements = ['inter_provincial', 'intra_provincial', 'origin_unknown'] as const;
export type Movement = (typeof movements)[number];

/** The rule of section 6 by which somebody is a migrant of the study. */
export type MigrantRule = '1' | '2' | '3' | '4';

/** Movement under one map of provinces. */
export function movementTo({ place }: Candidate, home: Home | null, map: MapOfProvinces): Movement {
  if (home === null) return 'origin_unknown';
  return home.provinces[map] === place.provinces[map] ? 'intra_provincial' : 'inter_provincial';
}

/** Answers the migrant test for one person; keeps what it had to work out about their provinces. */
export class MigrantTest {
  private readonly firstArrivals: [Map<Stay, number> | null, Map<Stay, number> | null] = [null, null];
  private readonly away = new Map<string, readonly Interval[]>();

  constructor(private readonly person: Person) {}

  /** The first rule that makes an inter-provincial mover a migrant on a day, or null. */
  ruleOn(candidate: Candidate, map: MapOfProvinces, day: number): MigrantRule | null {
    const { parameters } = this.person;
    const days = parameters.migrantDays.on(day);
    const arrival = this.provinceChainArrival(candidate.latest, map);
    if (day - arrival >= days) return '1';
    if (intendsToStay(candidate, day, arrival + days)) return '2';
    if (candidate.term !== null) return '3';
    const window = parameters.migrantWindowDays.on(day);
    return daysWithin(this.daysAwayIn(candidate, map), day - window, day) >= days ? '4' : null;
  }

  /**
   * The days after `from` and before `until` on which the answer may change although no fact changes: the province
   * chain becomes long enough, or the days of the last year reach or leave the mark.
   */
  turnsWithin(candidate: Candidate, map: MapOfProvinces, from: number, until: number): number[] {
    const { parameters } = this.person;
    const days = parameters.migrantDays.on(from);
    const window = parameters.migrantWindowDays.on(from);
    const longEnough = this.provinceChainArrival(candidate.latest, map) + days;
    const turns = turnsOfSum(this.daysAwayIn(candidate, map), window, days, from, until);
    return from < longEnough && longEnough < until ? [...turns, longEnough] : turns;
  }

  /** The first arrival of the chain of presences in one province that holds this presence. */
  provinceChainArrival(stay: Stay, map: MapOfProvinces): number {
    const known = (this.firstArrivals[map] ??= this.chainProvinces(map));
    return known.get(stay) ?? stay.from;
  }

  private chainProvinces(map: MapOfProvinces): Map<Stay, number> {
    const { stays, parameters } = this.person;
    const chains = new Map<string, { from: number; until: number }>();
    const arrivals = new Map<Stay, number>();
    for (const stay of stays) {
      const province = stay.place.provinces[map];
      let chain = chains.get(province);
      if (!chain || stay.from - chain.until > parameters.chainGapNights.on(stay.from)) {
        chain = { from: stay.from, until: stay.until };
        chains.set(province, chain);
      }
      if (stay.until > chain.until) chain.until = stay.until;
      arrivals.set(stay, chain.from);
    }
    return arrivals;
  }

  /** The days of the candidate's province on which a presence shows the person there while at home elsewhere. */
  private daysAwayIn({ place }: Candidate, map: MapOfProvinces): readonly Interval[] {
    const province = place.provinces[map];
    const key = `${map}${province}`;
    const known = this.away.get(key);
    if (known) return known;
    const there = united(this.person.stays.filter((stay) => stay.place.provinces[map] === province));
    const away = this.person.homes
      .filter((home) => home.provinces[map] === province)
      .reduce<readonly Interval[]>((days, home) => without(days, home), there);
    this.away.set(key, away);
    return away;
  }
}

function intendsToStay({ place }: Candidate, day: number, longEnough: number): boolean {
  for (const { from, until, fact } of place.stays) {
    if (from > day) return false;
    if (day < until && fact.plannedUntil !== null && fact.plannedUntil >= longEnough) return true;
  }
  return false;
}
