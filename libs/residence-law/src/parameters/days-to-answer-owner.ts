import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * Thời hạn trả lời chủ sở hữu — working days in which an owner who contests who is registered at the dwelling is answered.
 * The residence law sets none; as long as data subjects wait for an answer about their data.
 */
export const daysToAnswerOwner = new Dated('days to answer an owner', [
  {
    from: day('2021-07-01'),
    value: { workingDays: 10 },
    source: cite(ourReading, { article: 'chỗ ở', row: 'D-10', tag: 'REC' }),
  },
]);
