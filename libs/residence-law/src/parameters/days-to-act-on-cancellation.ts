import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree58of2026 } from '../texts.ts';

/**
 * Thời hạn xoá đăng ký tạm trú khi có quyết định huỷ bỏ — days from the decision on a cancellation to the striking off.
 */
export const daysToActOnCancellation = new Dated('days to act on a cancellation', [
  {
    from: day('2026-03-15'),
    value: { days: 1 },
    source: cite(decree58of2026, { article: 4, clause: 7, row: 'X-01', tag: 'A' }),
  },
]);
