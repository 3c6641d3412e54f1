import type { JobKind } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** Work on an import, in the name of the officer who asked for it. */
export interface ImportWork {
  readonly batchId: string;
  readonly officer: Officer;
}

export const importWork: JobKind<ImportWork> = { name: 'import_lists', oneAtATime: false };

/** The same for lists that take minutes: a ward with fifty rows does not wait behind them. */
export const largeImportWork: JobKind<ImportWork> = { name: 'import_large_lists', oneAtATime: false };

/** A list of more rows is worked on in a process of its own, so that the officers at the counter do not wait for it. */
const mostRowsBeside = 2_000;

/** Whether work on a list may take minutes; how many rows it has is known once it was read. */
export const isLarge = ({ state, rows }: { readonly state: string; readonly rows: number }): boolean =>
  state === 'reading' || rows > mostRowsBeside;
