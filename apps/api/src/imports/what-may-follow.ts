import type { ImportState } from './import-states.ts';

/** What somebody may ask for. */
export type ImportAct = 'columns' | 'start' | 'sign_off' | 'take_back' | 'discard';

/** The life of an import: in each state, what may be asked for and where that leads. */
export const whatMayFollow = {
  reading: { discard: 'discarded' },
  read: { columns: 'checking', discard: 'discarded' },
  checking: {},
  checked: { columns: 'checking', start: 'importing', discard: 'discarded' },
  importing: {},
  imported: { sign_off: 'signed', take_back: 'taking_back' },
  signed: { take_back: 'taking_back' },
  taking_back: {},
  taken_back: {},
  discarded: {},
  unreadable: { discard: 'discarded' },
} as const satisfies Record<ImportState, Partial<Record<ImportAct, ImportState>>>;

/** Where work in the background leads once it has reached the last row. */
export const whereWorkLeads = {
  reading: 'read',
  checking: 'checked',
  importing: 'imported',
  taking_back: 'taken_back',
} as const satisfies Partial<Record<ImportState, ImportState>>;

export type WorkingState = keyof typeof whereWorkLeads;

export const isWorking = (state: ImportState): state is WorkingState => state in whereWorkLeads;

export const mayFollow = (state: ImportState, act: ImportAct): boolean => act in whatMayFollow[state];
