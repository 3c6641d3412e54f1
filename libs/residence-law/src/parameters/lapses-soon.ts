import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * How many days before its last day a registration shows up as lapsing soon: early enough to call before the window
 * opens.
 */
export const lapsesSoon = new Dated('days before lapsing is shown', [
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(ourReading, { article: 'mục 7', row: 'T-08', tag: 'REC' }),
  },
]);
