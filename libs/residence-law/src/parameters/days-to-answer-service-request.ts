import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/** Thời hạn nơi tiếp nhận trả lời — working days that a school or insurer has to answer a referral; no text says how many. */
export const daysToAnswerServiceRequest = new Dated('days to answer a service request', [
  {
    from: day('2021-07-01'),
    value: { workingDays: 5 },
    source: cite(ourReading, { article: 'giới thiệu dịch vụ', row: 'S-02', tag: 'REC' }),
  },
]);
