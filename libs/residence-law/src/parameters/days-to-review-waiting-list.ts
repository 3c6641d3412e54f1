import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * Thời hạn xem lại danh sách chờ — working days after which an office looks again at somebody on a waiting list; no text says
 * how many. About a month: a place that comes free is rare, and a child forgotten for a school year is worse than a look too many.
 */
export const daysToReviewWaitingList = new Dated('days to review a waiting list', [
  {
    from: day('2021-07-01'),
    value: { workingDays: 20 },
    source: cite(ourReading, { article: 'giới thiệu dịch vụ', row: 'S-02', tag: 'REC' }),
  },
]);
