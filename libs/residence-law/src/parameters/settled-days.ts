import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * How long a chain of presences must last in all for the commune to be one where somebody is settled rather than
 * passing through; `settledDays` of the status definition.
 */
export const settledDays = new Dated('days after which somebody is settled', [
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(ourReading, { article: 'mục 3', row: 'Z-04', tag: 'REC' }),
  },
]);
