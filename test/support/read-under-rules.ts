import { toEpochDay } from '@libs/calendar';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import {
  numberOf,
  read,
  readDay,
  textOf,
  type DayRead,
  type ReadPerson,
  type StayDays,
} from '../reference/index.ts';
import type { TestApp } from './app.ts';
import { asIfByHand } from './past-row-level-security.ts';
import { postedFacts } from './residence-facts.ts';
import { everybody } from './stored-status.ts';

/** Somebody as the day-by-day reading of the definition sees them, by the shipped rules and by others. */
export interface ReadTwice {
  readonly residentId: string;
  readonly before: ReadPerson;
  readonly after: ReadPerson;
}

/** Everybody in the database, read with another `stayDays`. */
export async function readUnder(asking: TestApp, stayDays: StayDays): Promise<ReadTwice[]> {
  const units = publishedUnits().provinces;
  return (await everybody(asking)).map(({ residentId, facts }) => {
    const posted = postedFacts(facts);
    const on = facts.presences[0]?.arrivedOn;
    const communes = [...posted.presences, ...posted.permanentResidences, ...posted.temporaryRegistrations];
    const provinceOf = (commune: string, basis: 'legacy63' | 'current34') =>
      on === undefined ? '' : units.provinceOf(commune, basis, toEpochDay(on));
    const table = Object.fromEntries(
      communes.map(({ communeCode }) => [
        communeCode,
        [provinceOf(communeCode, 'legacy63'), provinceOf(communeCode, 'current34')] as const,
      ]),
    );
    return { residentId, before: read(posted, table), after: read(posted, table, stayDays) };
  });
}

/** Every day on which somebody can count, with some before and after. */
function* daysOf({ presences }: ReadPerson): Iterable<number> {
  if (presences.length === 0) return;
  const last = Math.max(...presences.map(({ end }) => end)) + 200;
  for (let on = Math.min(...presences.map(({ arrived }) => arrived)) - 1; on <= last; on += 1) yield on;
}

const isSame = (one: DayRead | null, other: DayRead | null): boolean =>
  one?.commune === other?.commune &&
  one?.status === other?.status &&
  one?.movement.legal === other?.movement.legal &&
  one?.migrant.legal === other?.migrant.legal;

/** Whether at least one day is read otherwise. */
export function readsOtherwise({ before, after }: ReadTwice): boolean {
  for (const on of daysOf(before)) if (!isSame(readDay(before, on), readDay(after, on))) return true;
  return false;
}

/** Where what is stored is not what the reference reads by the new rules: the first such day of each person. */
export async function storedOtherwise(asking: TestApp, people: readonly ReadTwice[]): Promise<string[]> {
  const rows = await asIfByHand<{ id: string; from: string; until: string; commune: string; status: string }>(
    asking.database,
    `select resident_id as id, starts_on::text as from, until::text as until, commune_code as commune, status
       from status_segment where known_until = 'infinity'`,
  );
  const stored = Map.groupBy(
    rows.map((row) => ({ ...row, from: numberOf(row.from), until: numberOf(row.until) })),
    ({ id }) => id,
  );
  return people.flatMap(({ residentId, after }) => {
    const segments = stored.get(residentId) ?? [];
    for (const on of daysOf(after)) {
      const segment = segments.find(({ from, until }) => from <= on && on < until);
      const seen = readDay(after, on);
      if (segment?.commune !== seen?.commune || segment?.status !== seen?.status)
        return [`${residentId} ${textOf(on)}: stored ${segment?.status}, read ${seen?.status}`];
    }
    return [];
  });
}
