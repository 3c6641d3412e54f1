import { numberOf, sixMonthsAfter } from './posted-facts.ts';
import type { Chain, ReadPerson, ReadPresence } from './person-by-person.ts';

export type Basis = 'legal' | 'current34' | 'legacy63';

/** What the definition says of one day on which the person counts, and not as permanent. */
export interface DayRead {
  readonly commune: string;
  readonly status: string;
  readonly movement: Record<Basis, string>;
  readonly migrant: Record<Basis, boolean>;
  readonly origin: string | null;
  readonly purpose: string;
}

const newProvincesFrom = numberOf('2025-07-01');

interface Candidate {
  readonly commune: string;
  readonly covering: readonly ReadPresence[];
  readonly presence: ReadPresence;
  readonly chain: Chain;
  readonly settled: boolean;
  readonly lastSeen: number;
}

export const isValid = (registration: ReadPerson['registrations'][number], day: number): boolean =>
  registration.from <= day && day < registration.end;

export const covers = ({ arrived, end }: ReadPresence, day: number): boolean => arrived <= day && day < end;

/** The latest arrival or confirmation of a chain that is not after the day. */
export function seenIn(chain: Chain, day: number): number {
  let seen = chain.arrival;
  for (const { arrived, confirmed } of chain.presences) {
    if (arrived <= day && arrived > seen) seen = arrived;
    for (const on of confirmed) if (on <= day && on > seen) seen = on;
  }
  return seen;
}

/** Section 3: the candidates of a day. */
export function candidates(person: ReadPerson, day: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { commune, presences } of person.communes) {
    const covering = presences.filter((presence) => covers(presence, day));
    const registered = person.registrations.some((one) => one.commune === commune && isValid(one, day));
    let presence: ReadPresence | null = null;
    if (covering.length > 0) presence = latestArrived(covering);
    else if (registered) presence = endedLatelyBefore(presences, day);
    if (presence === null) continue;
    const chain = presence.chains.commune;
    found.push({
      commune,
      covering,
      presence,
      chain,
      settled: registered || chain.end - chain.arrival >= 30,
      lastSeen: seenIn(chain, day),
    });
  }
  return found;
}

/** The presence that ended last on or before the day, if that was less than six months ago. */
function endedLatelyBefore(presences: readonly ReadPresence[], day: number): ReadPresence | null {
  const ended = presences.filter(({ end }) => end <= day);
  if (ended.length === 0) return null;
  const lastEnd = ended.reduce((last, { end }) => (end > last ? end : last), 0);
  return day < sixMonthsAfter(lastEnd) ? latestArrived(ended.filter(({ end }) => end === lastEnd)) : null;
}

function latestArrived(presences: readonly ReadPresence[]): ReadPresence {
  return presences.reduce((best, one) =>
    one.arrived > best.arrived ||
    (one.arrived === best.arrived && (one.end > best.end || (one.end === best.end && one.id > best.id)))
      ? one
      : best,
  );
}

/** Section 3: seen later; then a presence that covers the day; then the later chain; then the greater code. */
function comesBefore(a: Candidate, b: Candidate): boolean {
  if (a.lastSeen !== b.lastSeen) return a.lastSeen > b.lastSeen;
  if (a.covering.length > 0 !== b.covering.length > 0) return a.covering.length > 0;
  if (a.chain.arrival !== b.chain.arrival) return a.chain.arrival > b.chain.arrival;
  return a.commune > b.commune;
}

/** Sections 3, 4 and 6 for one day; null where the person counts nowhere, is permanent, or is a foreigner. */
export function readDay(person: ReadPerson, day: number): DayRead | null {
  if (!person.vietnamese) return null;
  const all = candidates(person, day);
  if (all.length === 0) return null;
  const eligible = all.some(({ settled }) => settled) ? all.filter(({ settled }) => settled) : all;
  const place = eligible.reduce((best, one) => (comesBefore(one, best) ? one : best));
  const home = person.homes.find(({ from, until }) => from <= day && day < until)?.commune ?? null;
  const status = statusOf(person, place, home, day);
  if (status === 'permanent') return null;

  const underMap = (map: 0 | 1): { movement: string; migrant: boolean } => {
    const province = (commune: string): string => person.provinces[commune]![map];
    const movement =
      home === null
        ? 'origin_unknown'
        : province(home) === province(place.commune)
          ? 'intra_provincial'
          : 'inter_provincial';
    const migrant =
      movement === 'inter_provincial' && isMigrant(person, place, province, map === 0 ? 'of63' : 'of34', day);
    return { movement, migrant };
  };
  const of63 = underMap(0);
  const of34 = underMap(1);
  const inForce = day < newProvincesFrom ? of63 : of34;
  const movement = { legal: inForce.movement, current34: of34.movement, legacy63: of63.movement };
  const migrant = { legal: inForce.migrant, current34: of34.migrant, legacy63: of63.migrant };
  const purpose = place.presence.purpose === 'medical' ? 'other' : place.presence.purpose;
  return { commune: place.commune, status, movement, migrant, origin: home, purpose };
}

function statusOf(
  person: ReadPerson,
  { commune, chain, covering }: Candidate,
  home: string | null,
  day: number,
): string {
  const elapsed = day - chain.arrival;
  const stayDays = person.stayDays(chain.arrival);
  const holds = (one: { commune: string; from: number; until: number }): boolean =>
    one.commune === commune && one.from <= day && day < one.until;
  if (home === commune) return 'permanent';
  if (person.registrations.some((one) => one.commune === commune && isValid(one, day)))
    return 'registered_temporary';
  if (elapsed < stayDays && covering.some((presence) => presence.covers(day))) return 'registered_stay';
  if (person.cases.some(holds)) return 'pending';
  if (person.declarations.some(holds)) return 'declared';
  if (person.registrations.some((one) => one.commune !== commune && isValid(one, day)))
    return 'unregistered_elsewhere';
  const ended = person.registrations.filter((one) => one.commune === commune);
  if (ended.some(({ end }) => end >= chain.arrival && end <= day)) return 'unregistered_lapsed';
  return elapsed >= stayDays ? 'unregistered_over_30' : 'unregistered_under_30';
}

function isMigrant(
  person: ReadPerson,
  place: Candidate,
  province: (commune: string) => string,
  map: 'of63' | 'of34',
  day: number,
): boolean {
  const there = province(place.commune);
  const { arrival } = place.presence.chains[map];
  if (day - arrival >= 30) return true;
  if (place.covering.some(({ planned }) => planned !== null && planned - arrival >= 30)) return true;
  if (person.registrations.some((one) => one.commune === place.commune && isValid(one, day))) return true;
  const awayBefore = daysAway(person, there, province, map);
  return awayBefore(day) - awayBefore(day - 365) >= 30;
}

const known = new WeakMap<ReadPerson, Map<string, DaysBefore>>();

/** How many days before a day a presence shows the person in a province while at home, if anywhere, in another. */
function daysAway(
  person: ReadPerson,
  there: string,
  province: (commune: string) => string,
  map: string,
): DaysBefore {
  const ofPerson = known.get(person) ?? new Map<string, DaysBefore>();
  known.set(person, ofPerson);
  const counted = ofPerson.get(`${map} ${there}`);
  if (counted) return counted;
  const days = new Set<number>();
  for (const { commune, arrived, end } of person.presences) {
    if (province(commune) !== there) continue;
    for (let on = arrived; on < end; on += 1) {
      const home = person.homes.find(({ from, until }) => from <= on && on < until);
      if (!home || province(home.commune) !== there) days.add(on);
    }
  }
  const before = countedBefore(person, (on) => days.has(on));
  ofPerson.set(`${map} ${there}`, before);
  return before;
}

/** How many days before a day something holds of a person. */
export type DaysBefore = (day: number) => number;

/** Counts once, over the days on which the person is present or registered, on how many something holds. */
export function countedBefore(person: ReadPerson, holds: (day: number) => boolean): DaysBefore {
  const periods = [
    ...person.presences.map(({ arrived, end }) => [arrived, end] as const),
    ...person.registrations.map(({ from, end }) => [from, end] as const),
  ];
  const first = Math.min(...periods.map(([from]) => from));
  const last = Math.max(...periods.map(([, end]) => end));
  const sums = [0];
  let sum = 0;
  for (let on = first; on < last; on += 1) sums.push((sum += holds(on) ? 1 : 0));
  return (day) => sums[Math.max(0, Math.min(day - first, last - first))]!;
}
