import type { PlanRow } from './school-places-queries.ts';

/** Children and places under one key. */
export interface PlanSum {
  readonly key: string;
  readonly children: number;
  readonly withoutPlace: number;
  /** Null where none are entered. */
  readonly places: number | null;
  /** Places short, commune by commune and grade by grade: none that are free elsewhere make up for them. */
  readonly missing: number;
}

/** The rows of a plan added up by a key, in the order in which the keys come. */
export function sumsBy(rows: readonly PlanRow[], keyOf: (row: PlanRow) => string): PlanSum[] {
  const sums = new Map<string, PlanSum>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = sums.get(key) ?? { key, children: 0, withoutPlace: 0, places: null, missing: 0 };
    sums.set(key, {
      key,
      children: before.children + row.children,
      withoutPlace: before.withoutPlace + row.withoutPlace,
      places: row.places === null ? before.places : (before.places ?? 0) + row.places,
      missing: before.missing + Math.max(0, row.withoutPlace - (row.places ?? 0)),
    });
  }
  return [...sums.values()];
}
