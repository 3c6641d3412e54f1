import { type StatusSegmentRow, storedSegments } from '../residence-status/index.ts';
import { factsKnownAt } from './facts-known-at.ts';
import type { RecordedFact, Second, SyntheticPerson } from './synthetic-person.ts';

/** A stored segment with the time during which it was known. */
export interface KnownSegment {
  readonly row: StatusSegmentRow;
  readonly knownFrom: Second;
  /** Null where it still holds. */
  readonly knownUntil: Second | null;
}

/**
 * The segments that the projection would have left behind, had it run at each recording: what it stored at every
 * instant, by difference, so that a headcount as known in the past finds what was known then.
 */
export function statusHistory(person: SyntheticPerson): KnownSegment[] {
  const history: KnownSegment[] = [];
  let known = new Map<string, { row: StatusSegmentRow; knownFrom: Second }>();
  for (const at of instantsOf(person)) {
    const wanted = new Map<string, { row: StatusSegmentRow; knownFrom: Second }>();
    for (const row of segmentsKnownAt(person, at)) {
      const key = keyOf(row);
      wanted.set(key, known.get(key) ?? { row, knownFrom: at });
    }
    for (const [key, before] of known) {
      if (!wanted.has(key)) history.push({ ...before, knownUntil: at });
    }
    known = wanted;
  }
  return [...history, ...[...known.values()].map((open) => ({ ...open, knownUntil: null }))];
}

function segmentsKnownAt(person: SyntheticPerson, at: Second): StatusSegmentRow[] {
  const versions = person.details
    .filter(({ recordedAt, voidedAt }) => recordedAt <= at && (voidedAt === null || voidedAt > at))
    .map(({ holdsFrom, sex, dateOfBirth }) => ({
      holdsFrom,
      sex,
      birthYear: Number(dateOfBirth.slice(0, 4)),
    }));
  return storedSegments(person.id, versions, factsKnownAt(person, at));
}

/** The instants at which anything that a status follows from became known, in order. */
function instantsOf(person: SyntheticPerson): Second[] {
  const instants = new Set<Second>();
  const note = (facts: readonly (RecordedFact | null)[]) => {
    for (const fact of facts) if (fact) instants.add(fact.recordedAt);
  };
  for (const { recordedAt, voidedAt } of person.details) {
    instants.add(recordedAt);
    if (voidedAt !== null) instants.add(voidedAt);
  }
  note(person.homes);
  note(person.homes.map(({ end }) => end));
  note(person.declarations);
  note([person.death]);
  for (const presence of person.presences) {
    note([presence, presence.departure, ...presence.confirmations, ...presence.reports]);
  }
  for (const { events, registration } of person.cases) {
    note([...events, registration, registration?.end ?? null]);
  }
  return [...instants].sort((a, b) => a - b);
}

const keyOf = (row: StatusSegmentRow): string =>
  `${row.starts_on} ${row.until} ${row.commune_code} ${row.status} ${row.movement_legal} ${row.movement_current34} ${row.movement_legacy63} ${row.migrant_legal} ${row.migrant_current34} ${row.migrant_legacy63} ${row.origin_commune_code} ${row.purpose} ${row.sex} ${row.birth_year}`;
