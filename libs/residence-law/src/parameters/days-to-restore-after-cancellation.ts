import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026 } from '../texts.ts';

/**
 * Huỷ bỏ kết quả đăng ký — working days within which a wrong result is taken back and the earlier status restored.
 */
export const daysToRestoreAfterCancellation = new Dated('working days to restore after cancellation', [
  {
    from: day('2026-07-01'),
    value: { workingDays: 1 },
    source: cite(circular116of2026, { article: 13, row: 'T-16', tag: 'A' }),
  },
]);
