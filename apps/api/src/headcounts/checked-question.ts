import type { Day } from '@libs/calendar';
import type { Basis, Dimension, HeadcountRow, Population } from './headcounts.messages.ts';

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

/** A cell of the answer on one of the days asked for. */
export interface CountedCell extends HeadcountRow {
  readonly counted_on: string;
  readonly origin_unknown: number;
}

/** Where the province of a code set stands in a commune and in a sum. */
export const provinceColumn = { 'NSO-34': 'province_code', 'NSO-63': 'legacy_province_code' } as const;
