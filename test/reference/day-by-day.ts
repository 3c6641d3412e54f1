import { numberOf, sixMonthsAfter } from './posted-facts.ts';
import type { ReadPerson, ReadPresence } from './person-by-person.ts';

export type Basis = 'legal' | 'current34' | 'legacy63';
export const bases: readonly Basis[] = ['legal', 'current34', 'legacy63'];

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
  readonly chain: readonly ReadPresence[];
  readonly settled: boolean;
  readonly lastSeen: number;
}

const arrivalOf = (chain: readonly ReadPresence[]): number =>
  Math.min(...chain.map(({ arrived }) => arrived));
const endOf = (chain: readonly ReadPresence[]): number => Math.max(...chain.map(({ end }) => end));

/** The chain that holds a presence: sorted by arrival, together while the gap is at most 3 nights. */
export function chainOf(presence: ReadPresence, among: readonly ReadPresence[]): readonly ReadPresence[] {
  let chain: ReadPresence[] = [];
  for (const next of [...among].sort((a, b) => a.arrived - b.arrived)) {
    if (chain.length > 0 && next.arrived - endOf(chain) > 3) {
      if (chain.includes(presence)) return chain;
      chain = [];
    }
    chain.push(next);
  }
  return chain;
}

export const isValid = (registration: ReadPerson['registrations'][number], day: number): boolean =>
  registration.from <= day && day < registration.end;

export const covers = ({ arrived, end }: ReadPresence, day: number): boolean => arrived <= day && day < end;

export const seenIn = (chain: readonly ReadPresence[], day: number): number =>
  Math.max(...chain.flatMap(({ arrived, confirmed }) => [arrived, ...confirmed]).filter((on) => on <= day));

/** Section 3: the candidates of a day. */
export function candidates(person: ReadPerson, day: number): readonly Candidate[] {
  const communes = [...new Set(person.presences.map(({ commune }) => commune))];
  return communes.flatMap((commune): Candidate[] => {
    const here = person.presences.filter((presence) => presence.commune === commune);
    const covering = here.filter((presence) => covers(presence, day));
    const registered = person.registrations.some((one) => one.commune === commune && isValid(one, day));
    const ended = here.filter(({ end }) => end <= day);
    const lastEnd = Math.max(...ended.map(({ end }) => end));
    const away = registered && ended.length > 0 && day < sixMonthsAfter(lastEnd);
    const lately = ended.filter(({ end }) => end === lastEnd);
    const presence = covering.length > 0 ? latestArrived(covering) : away ? latestArrived(lately) : null;
    if (presence === null) return [];
    const chain = chainOf(presence, here);
    return [
      {
        commune,
        covering,
        presence,
        chain,
        settled: registered || endOf(chain) - arrivalOf(chain) >= 30,
        lastSeen: seenIn(chain, day),
      },
    ];
  });
}

function latestArrived(presences: readonly ReadPresence[]): ReadPresence {
  return presences.reduce((best, one) =>
    one.arrived > best.arrived ||
    (one.arrived === best.arrived && (one.end > best.end || (one.end === best.end && one.id > best.id)))
      ? one
      : best,
  );
}

/** Sections 3, 4 and 6 for one day; null where the person counts nowhere, is permanent, or is a foreigner. */
export function readDay(person: ReadPerson, day: number): DayRead | null {
  if (!person.vietnamese) return null;
  const all = candidates(person, day);
  const eligible = all.some(({ settled }) => settled) ? all.filter(({ settled }) => settled) : all;
  const [place] = [...eligible].sort(
    (a, b) =>
      b.lastSeen - a.lastSeen ||
      Number(b.covering.length > 0) - Number(a.covering.length > 0) ||
      arrivalOf(b.chain) - arrivalOf(a.chain) ||
      (a.commune < b.commune ? 1 : -1),
  );
  if (!place) return null;
  const home = person.homes.find(({ from, until }) => from <= day && day < until)?.commune ?? null;
  const status = statusOf(person, place, home, day);
  if (status === 'permanent') return null;

  const answer = { movement: {}, migrant: {} } as Pick<DayRead, 'movement' | 'migrant'>;
  for (const basis of bases) {
    const map = basis === 'legacy63' || (basis === 'legal' && day < newProvincesFrom) ? 0 : 1;
    const province = (commune: string): string => person.provinces[commune]![map];
    const movement =
      home === null
        ? 'origin_unknown'
        : province(home) === province(place.commune)
          ? 'intra_provincial'
          : 'inter_provincial';
    answer.movement[basis] = movement;
    answer.migrant[basis] =
      movement === 'inter_provincial' && isMigrant(person, place, province, map === 0 ? '63' : '34', day);
  }
  const purpose = place.presence.purpose === 'medical' ? 'other' : place.presence.purpose;
  return { commune: place.commune, status, ...answer, origin: home, purpose };
}

function statusOf(
  person: ReadPerson,
  { commune, chain, covering }: Candidate,
  home: string | null,
  day: number,
): string {
  const elapsed = day - arrivalOf(chain);
  const holds = (one: { commune: string; from: number; until: number }): boolean =>
    one.commune === commune && one.from <= day && day < one.until;
  if (home === commune) return 'permanent';
  if (person.registrations.some((one) => one.commune === commune && isValid(one, day)))
    return 'registered_temporary';
  if (elapsed < 30 && covering.some((presence) => presence.covers(day))) return 'registered_stay';
  if (person.cases.some(holds)) return 'pending';
  if (person.declarations.some(holds)) return 'declared';
  if (person.registrations.some((one) => one.commune !== commune && isValid(one, day)))
    return 'unregistered_elsewhere';
  const ended = person.registrations.filter((one) => one.commune === commune);
  if (ended.some(({ end }) => end >= arrivalOf(chain) && end <= day)) return 'unregistered_lapsed';
  return elapsed >= 30 ? 'unregistered_over_30' : 'unregistered_under_30';
}

function isMigrant(
  person: ReadPerson,
  place: Candidate,
  province: (commune: string) => string,
  map: string,
  day: number,
): boolean {
  const there = province(place.commune);
  const inProvince = person.presences.filter(({ commune }) => province(commune) === there);
  const arrival = arrivalOf(chainOf(place.presence, inProvince));
  if (day - arrival >= 30) return true;
  if (place.covering.some(({ planned }) => planned !== null && planned - arrival >= 30)) return true;
  if (person.registrations.some((one) => one.commune === place.commune && isValid(one, day))) return true;
  const away = daysAway(person, there, province, map);
  let days = 0;
  for (let past = day - 365; past < day; past += 1) if (away.has(past)) days += 1;
  return days >= 30;
}

const known = new WeakMap<ReadPerson, Map<string, ReadonlySet<number>>>();

/** Every day on which a presence shows the person in a province while at home, if anywhere, in another. */
function daysAway(
  person: ReadPerson,
  there: string,
  province: (commune: string) => string,
  map: string,
): ReadonlySet<number> {
  const ofPerson = known.get(person) ?? new Map<string, ReadonlySet<number>>();
  known.set(person, ofPerson);
  const before = ofPerson.get(`${map} ${there}`);
  if (before) return before;
  const days = new Set<number>();
  for (const { commune, arrived, end } of person.presences) {
    if (province(commune) !== there) continue;
    for (let on = arrived; on < end; on += 1) {
      const home = person.homes.find(({ from, until }) => from <= on && on < until);
      if (!home || province(home.commune) !== there) days.add(on);
    }
  }
  ofPerson.set(`${map} ${there}`, days);
  return days;
}
