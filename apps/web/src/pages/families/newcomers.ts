interface Counts {
  readonly rows: readonly {
    readonly communeCode: string;
    readonly grade: number | null;
    readonly count: number;
    readonly setAside: number;
  }[];
}

/** Who of those in need a list shows. */
export interface ShownInNeed {
  readonly commune: string | null;
  readonly grade: string | null;
  readonly isSetAside: boolean;
}

/**
 * How many came to those whom a list shows between two counts. A colleague may have asked for others meanwhile, so it is
 * counted by commune and grade: who came to one is not outweighed by who left another.
 */
export function newcomersBetween(
  before: Counts,
  now: Counts,
  { commune, grade, isSetAside }: ShownInNeed,
): number {
  const numberOf = (row: Counts['rows'][number] | undefined) =>
    (isSetAside ? row?.setAside : row?.count) ?? 0;
  return now.rows
    .filter(
      (row) =>
        (commune === null || row.communeCode === commune) && (grade === null || String(row.grade) === grade),
    )
    .reduce((sum, row) => {
      const same = before.rows.find((one) => one.communeCode === row.communeCode && one.grade === row.grade);
      return sum + Math.max(0, numberOf(row) - numberOf(same));
    }, 0);
}
