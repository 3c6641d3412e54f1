import { paperWords, proofKinds, type Sentence } from '@libs/words';
import { named } from './written.ts';

/** Everything that may be missing from a file, by its code. */
const everything: Readonly<Record<string, Sentence>> = { ...proofKinds, ...paperWords };

/** What is missing, in words. */
export const namedPaper = (code: string): string => named(everything, code);
