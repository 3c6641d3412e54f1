import type { Day } from '@libs/calendar';
import type { Basis, Dimension, Population } from './headcounts.messages.ts';

/** A question whose words are all checked. */
export interface CheckedQuestion {
  /** One or more days, all on the same map. */
  readonly days: readonly Day[];
  readonly by: readonly Dimension[];
  readonly basis: Basis;
  readonly codeSet: 'NSO-63' | 'NSO-34';
  readonly population: Population;
  readonly area: CountedArea;
  /** The first instant no longer known, as text; null for what is known now. */
  readonly knownBefore: string | null;
}

/** Where people are counted, within what the asker may see anyway. */
export interface CountedArea {
  /** Null for all communes that the asker may see. */
  readonly communes: readonly string[] | null;
  /** The same in whole provinces of the 63; null for all, undefined where the area is not made of such. */
  readonly formerProvinces: readonly string[] | null | undefined;
}
