import type { Sentence } from './sentence.ts';

/** Sexes as they stand in the record. */
export const sexes = {
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
} as const satisfies Record<string, Sentence>;
