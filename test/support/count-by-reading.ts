import { numberOf, provinces, readDay, type ReadPerson } from '../reference/index.ts';

/** A headcount as it is asked for in the address. */
export interface AskedHeadcount {
  readonly on: string;
  readonly by: readonly string[];
  readonly basis: 'legal' | 'current34' | 'legacy63';
  readonly population: 'migrants' | 'all_away';
  readonly commune?: string | undefined;
}

/** What a headcount answers with, the rows in the order of their text. */
export interface Counted {
  readonly rows: readonly Record<string, unknown>[];
  readonly total: number;
  readonly originUnknown: number;
}

const groups: Record<string, string> = {
  registered_temporary: 'registered',
  registered_stay: 'registered',
  pending: 'pending',
  declared: 'declared',
};

/** Counts heads one by one, as the day-by-day reading of the definition sees them. */
export function countByReading(
  people: readonly (ReadPerson & { readonly sex: string; readonly birthYear: number | null })[],
  { on, by, basis, population, commune }: AskedHeadcount,
  isOwn: (commune: string) => boolean,
): Counted {
  const day = numberOf(on);
  const map = basis === 'legacy63' || (basis === 'legal' && on < '2025-07-01') ? 0 : 1;
  const counts = new Map<string, number>();
  let total = 0;
  let originUnknown = 0;
  for (const person of people) {
    const seen = readDay(person, day);
    if (seen === null || !isOwn(seen.commune) || (commune !== undefined && commune !== seen.commune))
      continue;
    if (seen.origin === null) originUnknown += 1;
    if (population === 'migrants' && !seen.migrant[basis]) continue;
    const values: Record<string, string | number | null> = {
      province: provinces[seen.commune]![map],
      commune: seen.commune,
      status: seen.status,
      group: groups[seen.status] ?? 'unregistered',
      movement: seen.movement[basis],
      sex: person.sex,
      age_group: ageGroupOf(Number(on.slice(0, 4)), person.birthYear),
      birth_year: person.birthYear,
      origin_province: seen.origin === null ? null : provinces[seen.origin]![map],
      purpose: seen.purpose,
    };
    const key = JSON.stringify(Object.fromEntries(by.map((name) => [name, values[name]])));
    counts.set(key, (counts.get(key) ?? 0) + 1);
    total += 1;
  }
  const rows = [...counts].map(([key, count]) => ({ ...(JSON.parse(key) as object), count }));
  return {
    rows: rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    total,
    originUnknown,
  };
}

function ageGroupOf(year: number, birthYear: number | null): string {
  if (birthYear === null) return 'unknown';
  const age = Math.max(year - birthYear, 0);
  const from = age - (age % 5);
  return age >= 85 ? '85+' : `${from}-${from + 4}`;
}
