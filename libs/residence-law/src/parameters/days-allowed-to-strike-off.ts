import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree154of2024, decree58of2026 } from '../texts.ts';

/**
 * Thời hạn xoá đăng ký tạm trú — working days for the office: after a valid case file, and after data that show ground
 * a, d or đ.
 */
export const daysAllowedToStrikeOff = new Dated('working days allowed to strike off', [
  {
    from: day('2026-03-15'),
    value: { filed: 3, fromData: 1 },
    source: cite(decree58of2026, { article: 4, clause: 7, row: 'X-04', tag: 'A' }),
  },
  {
    from: day('2025-01-10'),
    value: { filed: 3, fromData: 3 },
    source: cite(decree154of2024, { article: 10, row: 'X-04', tag: 'B' }),
  },
]);
