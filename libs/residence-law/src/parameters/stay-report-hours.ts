import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, lawOnResidence2020 } from '../texts.ts';

/**
 * Thời điểm phải thông báo lưu trú — before 23:00 of the day the stay begins; for an arrival at 23:00 or later before
 * 08:00 of the next day. A report at exactly the hour is late (Z-21).
 */
export const stayReportHours = new Dated('hours by which a stay is reported', [
  {
    from: day('2026-07-01'),
    value: { before: 23, beforeAfterLateArrival: 8 },
    source: cite(circular116of2026, { article: 14, row: 'L-04', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: { before: 23, beforeAfterLateArrival: 8 },
    source: cite(lawOnResidence2020, { article: 30, clause: 2, row: 'L-04', tag: 'A' }),
  },
]);
