import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * How many days of the last so many somebody must have been present, never registered, to be looked at for chained
 * stays.
 */
export const chainedStays = new Dated('chained stays', [
  {
    from: day('2021-07-01'),
    value: { days: 25, window: 60 },
    source: cite(ourReading, { article: 'mục 7', row: 'Z-12', tag: 'REC' }),
  },
]);
