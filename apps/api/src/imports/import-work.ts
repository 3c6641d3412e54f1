import path from 'node:path';
import type { JobKind, ProgramBeside } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** Work on an import, in the name of the officer who asked for it. */
export interface ImportWork {
  readonly batchId: string;
  readonly officer: Officer;
}

export const importWork: JobKind<ImportWork> = { name: 'import_lists', oneAtATime: false };

/** The same for lists that take minutes: a ward with fifty rows does not wait behind them. */
export const largeImportWork: JobKind<ImportWork> = { name: 'import_large_lists', oneAtATime: false };

/** The program that works on one large list; outside its small heap stand the file and the texts of a workbook, as large as `sheet-limits.ts` lets them be. */
export const importProgram: ProgramBeside<ImportWork> = {
  url: new URL(`../import-list${path.extname(import.meta.url)}`, import.meta.url),
  options: ['--max-old-space-size=256', '--max-semi-space-size=24'],
};

/** A list of more rows is worked on in a process of its own, so that the officers at the counter do not wait for it. */
const mostRowsBeside = 2_000;

/** Whether work on a list may take minutes; how many rows it has is known once it was read. */
export const isLarge = ({ state, rows }: { readonly state: string; readonly rows: number }): boolean =>
  state === 'reading' || rows > mostRowsBeside;
