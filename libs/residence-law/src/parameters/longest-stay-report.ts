import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, lawOnResidence2020 } from '../texts.ts';

/**
 * Thời hạn lưu trú tối đa của một lần thông báo — the most days one stay report covers; `reportMaxDays` of the status
 * definition. The circular accepts 30 days although a stay is shorter by law (W-5): a report of 30 days is taken, and
 * registration is due all the same.
 */
export const longestStayReport = new Dated('most days of a stay report', [
  {
    from: day('2026-07-01'),
    value: { days: 30 },
    source: cite(circular116of2026, { article: 14, clause: 4, row: 'L-10', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(lawOnResidence2020, { article: 2, clause: 6, row: 'D-03', tag: 'C' }),
  },
]);
