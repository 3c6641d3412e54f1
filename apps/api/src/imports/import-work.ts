import type { JobKind } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** Work on an import, in the name of the officer who asked for it. */
export interface ImportWork {
  readonly batchId: string;
  readonly officer: Officer;
}

export const importWork: JobKind<ImportWork> = { name: 'import_lists', oneAtATime: false };
