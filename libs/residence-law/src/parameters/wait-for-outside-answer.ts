import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * After how many days without an answer of the People's Committee an officer is asked to go after it or to decide without.
 * The law names no limit; the clock of the case stands still meanwhile, so somebody must look.
 */
export const waitForOutsideAnswer = new Dated('days to wait for an outside answer', [
  {
    from: day('2021-07-01'),
    value: { days: 10 },
    source: cite(ourReading, { article: 'thời hạn giải quyết', row: 'T-07', tag: 'REC' }),
  },
]);
