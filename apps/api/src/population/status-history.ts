import { bases } from '@libs/administrative-units';
import { type RuleBook } from '@libs/residence-law';
import { type CountedStretch, countedStretches } from '../residence-status/index.ts';
import { factsKnownAt } from './facts-known-at.ts';
import type { RecordedFact, Second, SyntheticPerson } from './synthetic-person.ts';

/** A stretch of stored status with the time during which it was known. */
export interface KnownSegment {
  readonly stretch: CountedStretch;
  readonly knownFrom: Second;
  /** Null where it still holds. */
  readonly knownUntil: Second | null;
}

/**
 * The segments that the projection would have left behind, had it run at each recording: what it stored at every
 * instant, by difference, so that a headcount as known in the past finds what was known then.
 */
export function statusHistory(person: SyntheticPerson, rules: RuleBook): KnownSegment[] {
  const history: KnownSegment[] = [];
  let known: { stretch: CountedStretch; knownFrom: Second }[] = [];
  for (const at of instantsOf(person)) {
    const still: typeof known = [];
    // Both are in the order of their days, and of one person no two begin on the same day.
    let next = 0;
    for (const stretch of stretchesKnownAt(person, at, rules)) {
      for (; next < known.length && known[next]!.stretch.from < stretch.from; next += 1)
        end(known[next]!, at);
      const before = known[next];
      if (before?.stretch.from === stretch.from) {
        next += 1;
        if (isSame(before.stretch, stretch)) {
          still.push(before);
          continue;
        }
        end(before, at);
      }
      still.push({ stretch, knownFrom: at });
    }
    for (; next < known.length; next += 1) end(known[next]!, at);
    known = still;
  }
  for (const open of known) end(open, null);
  return history;

  function end({ stretch, knownFrom }: (typeof known)[number], knownUntil: Second | null): void {
    history.push({ stretch, knownFrom, knownUntil });
  }
}

/** The segments that are known now, of which nothing is told about the past. */
export function statusKnownNow(person: SyntheticPerson, rules: RuleBook): KnownSegment[] {
  const knownFrom = instantsOf(person).at(-1)!;
  return stretchesKnownAt(person, knownFrom, rules).map((stretch) => ({
    stretch,
    knownFrom,
    knownUntil: null,
  }));
}

function stretchesKnownAt(person: SyntheticPerson, at: Second, rules: RuleBook): CountedStretch[] {
  const versions = person.details
    .filter(({ recordedAt, voidedAt }) => recordedAt <= at && (voidedAt === null || voidedAt > at))
    .map(({ holdsFrom, sex, dateOfBirth }) => ({
      holdsFrom,
      sex,
      birthYear: Number(dateOfBirth.slice(0, 4)),
    }));
  return countedStretches(versions, factsKnownAt(person, at), rules);
}

/** Whether both would be stored as the same row. */
function isSame(a: CountedStretch, b: CountedStretch): boolean {
  const [one, other] = [a.segment, b.segment];
  return (
    a.from === b.from &&
    a.until === b.until &&
    one.communeCode === other.communeCode &&
    one.status === other.status &&
    one.purpose === other.purpose &&
    one.originCommune === other.originCommune &&
    bases.every(
      (basis) => one.movement[basis] === other.movement[basis] && one.migrant[basis] === other.migrant[basis],
    ) &&
    a.version.sex === b.version.sex &&
    a.version.birthYear === b.version.birthYear
  );
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
