import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * How far ahead a stated end of stay is believed, in calendar years.
 */
export const longestStatedIntention = new Dated('longest stated intention', [
  {
    from: day('2021-07-01'),
    value: { years: 5 },
    source: cite(ourReading, { article: 'mục 1', row: 'W-9', tag: 'REC' }),
  },
]);
