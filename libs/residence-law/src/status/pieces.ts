import { type EpochDay } from '@libs/calendar';
import { type FactsInDays } from './facts-in-days.ts';
import { MigrantTest, movementTo, type Movement } from './migrant.ts';
import { homeOn, never, personOf, type Home, type Person } from './person.ts';
import {
  currentMap,
  firstDayOf34Provinces,
  legacyMap,
  type Basis,
  type ProvincesOfCommunes,
} from './provinces.ts';
import { candidatesOn, countedPlace, standingAt, type Candidate, type ResidenceStatus } from './standing.ts';
import { type StatusParameters } from './status-parameters.ts';

/** A value under each basis. */
export type UnderEachBasis<T> = Readonly<Record<Basis, T>>;

/** Days `[from, until)` on which nothing about where and how somebody counts changes. */
export interface Piece {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly communeCode: string;
  readonly status: Exclude<ResidenceStatus, 'permanent'>;
  readonly movement: UnderEachBasis<Movement>;
  readonly migrant: UnderEachBasis<boolean>;
  readonly candidate: Candidate;
  readonly home: Home | null;
}

/** The citizenship in question: only Vietnamese citizens have a timeline here. */
const vietnamese = 'VN';

/**
 * Everything the timeline is made of, in order of time, cut wherever something may change; equal neighbours are
 * for the caller to join. Days on which the person counts nowhere or as permanent are left out.
 */
export function piecesOf(
  facts: FactsInDays,
  provinces: ProvincesOfCommunes,
  parameters: StatusParameters,
): { readonly person: Person; readonly pieces: readonly Piece[] } {
  const person = personOf(facts, provinces, parameters);
  const pieces: Piece[] = [];
  if (person.stays.length === 0 || isNeverVietnamese(facts)) return { person, pieces };
  const test = new MigrantTest(person);
  const days = daysOfChange(person);
  for (let index = 0; index + 1 < days.length; index += 1) {
    const from = days[index]!;
    const until = days[index + 1]!;
    if (from < until && isVietnamese(facts, from)) addPieces(pieces, person, test, from, until);
  }
  return { person, pieces };
}

function addPieces(pieces: Piece[], person: Person, test: MigrantTest, from: number, until: number): void {
  const candidate = countedPlace(candidatesOn(person, from), from);
  if (candidate === null) return;
  const home = homeOn(person, from);
  const { status } = standingAt(person, candidate, home, from);
  if (status === 'permanent') return;

  const legacy = movementTo(candidate, home, legacyMap);
  const current = movementTo(candidate, home, currentMap);
  const lawfulMap = from < firstDayOf34Provinces ? legacyMap : currentMap;
  const movement = {
    legal: lawfulMap === legacyMap ? legacy : current,
    current34: current,
    legacy63: legacy,
  };

  const legacyDays =
    legacy === 'inter_provincial' ? migrantDays(test, candidate, legacyMap, from, until) : nobody;
  const currentDays =
    current === 'inter_provincial' ? migrantDays(test, candidate, currentMap, from, until) : nobody;
  const turns =
    legacyDays.turns.length + currentDays.turns.length === 0
      ? [from, until]
      : [from, ...[...legacyDays.turns, ...currentDays.turns].sort((a, b) => a - b), until];
  for (let index = 0; index + 1 < turns.length; index += 1) {
    const start = turns[index]!;
    const end = turns[index + 1]!;
    if (start === end) continue;
    const current34 = currentDays.isMigrantOn(start);
    const legacy63 = legacyDays.isMigrantOn(start);
    pieces.push({
      from: start as EpochDay,
      until: end as EpochDay,
      communeCode: candidate.place.communeCode,
      status,
      movement,
      migrant: { legal: lawfulMap === legacyMap ? legacy63 : current34, current34, legacy63 },
      candidate,
      home,
    });
  }
}

interface MigrantDays {
  readonly turns: readonly number[];
  readonly isMigrantOn: (day: number) => boolean;
}

const nobody: MigrantDays = { turns: [], isMigrantOn: () => false };
const throughout: MigrantDays = { turns: [], isMigrantOn: () => true };

function migrantDays(
  test: MigrantTest,
  candidate: Candidate,
  map: typeof legacyMap | typeof currentMap,
  from: number,
  until: number,
): MigrantDays {
  const rule = test.ruleOn(candidate, map, from);
  // The first three rules cannot cease while no fact changes.
  if (rule !== null && rule !== '4') return throughout;
  const turns = test.turnsWithin(candidate, map, from, until);
  if (turns.length === 0) return rule === null ? nobody : throughout;
  return { turns, isMigrantOn: (day) => test.ruleOn(candidate, map, day) !== null };
}

/** The days on which anything may change, ascending; some may occur more than once. */
function daysOfChange({ facts, parameters, places, homes, stays }: Person): number[] {
  const days: number[] = [firstDayOf34Provinces, ...parameters.changesOn];
  for (const place of places) {
    for (const stay of place.stays) {
      days.push(stay.from, stay.until);
      if (place.terms.length > 0) days.push(stay.graceUntil);
      if (places.length > 1) days.push(...stay.fact.confirmedOn);
      for (const { from, until } of stay.coverages) days.push(from, until);
      if (stay.chain.stays[0] === stay) days.push(stay.from + stay.chain.stayDays);
    }
    for (const { from, until } of place.pending) days.push(from, until);
    for (const { from, until } of place.declarations) days.push(from, until);
  }
  for (const { from, lastDay, endedOn } of facts.temporaryRegistrations)
    days.push(from, endedOn ?? lastDay + 1);
  for (const { from, until } of homes) days.push(from, until);
  if (facts.diedOn !== null) days.push(facts.diedOn);
  if (typeof facts.nationality !== 'string') for (const { from } of facts.nationality) days.push(from);
  const first = stays[0]!.from;
  return days.filter((day) => first <= day && day < never).sort((a, b) => a - b);
}

const isNeverVietnamese = ({ nationality }: FactsInDays): boolean =>
  typeof nationality === 'string' && nationality !== vietnamese;

/** Whether the person is a Vietnamese citizen on a day; the earliest known citizenship holds for the days before. */
function isVietnamese({ nationality }: FactsInDays, day: number): boolean {
  if (typeof nationality === 'string') return nationality === vietnamese;
  let held: { nationality: string; from: number } | null = null;
  let earliest: { nationality: string; from: number } | null = null;
  for (const one of nationality) {
    if (earliest === null || one.from <= earliest.from) earliest = one;
    if (one.from <= day && (held === null || one.from >= held.from)) held = one;
  }
  return (held ?? earliest)?.nationality === vietnamese;
}
