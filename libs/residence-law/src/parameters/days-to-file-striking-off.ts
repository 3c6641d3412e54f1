import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree154of2024, decree58of2026 } from '../texts.ts';

/**
 * Thời hạn nộp hồ sơ xoá đăng ký tạm trú — days within which the person or household must file when ground c, e, g or h
 * arises.
 */
export const daysToFileStrikingOff = new Dated('days to file striking off', [
  {
    from: day('2026-03-15'),
    value: { days: 7 },
    source: cite(decree58of2026, { article: 4, clause: 7, row: 'X-03', tag: 'A' }),
  },
  {
    from: day('2025-01-10'),
    value: { days: 7 },
    source: cite(decree154of2024, { article: 10, row: 'X-03', tag: 'B' }),
  },
]);
