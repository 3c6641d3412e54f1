import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * Giờ hành chính và giờ tiếp nhận hồ sơ — when offices work, in hours since midnight (7.5 is 07:30), and whether the
 * counter also takes filings on Saturday mornings. Each province sets its hours; these are the usual ones, for an
 * administrator to change.
 */
export const officeHours = new Dated('office hours', [
  {
    from: day('2021-07-01'),
    value: {
      morningFrom: 7.5,
      morningUntil: 11.5,
      afternoonFrom: 13,
      afternoonUntil: 17,
      saturdayMorning: true,
    },
    source: cite(ourReading, { article: 'giờ tiếp nhận hồ sơ', row: 'F-15', tag: 'REC' }),
  },
]);
