import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * After how many days without a sign of somebody an officer is asked to look.
 */
export const presenceUnconfirmed = new Dated('days without a sign', [
  {
    from: day('2021-07-01'),
    value: { days: 120 },
    source: cite(ourReading, { article: 'mục 7', row: 'Z-27', tag: 'REC' }),
  },
]);
