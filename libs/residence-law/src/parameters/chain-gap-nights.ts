import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * The most nights between two presences in one commune that still make one stay; `chainGapNights` of the status
 * definition. A weekend at home must not start the count anew.
 */
export const chainGapNights = new Dated('nights between chained presences', [
  {
    from: day('2021-07-01'),
    value: { nights: 3 },
    source: cite(ourReading, { article: 'mục 2', row: 'Z-12', tag: 'REC' }),
  },
]);
