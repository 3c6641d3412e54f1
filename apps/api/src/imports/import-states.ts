/** How far an import has come; `what-may-follow.ts` says what may be asked for in each. */
export const importStates = [
  'reading',
  'read',
  'checking',
  'checked',
  'importing',
  'imported',
  'signed',
  'taking_back',
  'taken_back',
  'discarded',
  'unreadable',
] as const;

export type ImportState = (typeof importStates)[number];
