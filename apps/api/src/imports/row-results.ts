/** What the trial says of a row. */
export const rowResults = ['new', 'matches', 'unchanged', 'conflict', 'error'] as const;
export type RowResult = (typeof rowResults)[number];

/** What became of a row. */
export const rowOutcomes = ['created', 'matched', 'rejected', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
