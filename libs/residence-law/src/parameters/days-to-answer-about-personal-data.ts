import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree356of2025 } from '../texts.ts';

/**
 * Thời hạn trả lời yêu cầu của chủ thể dữ liệu — working days to acknowledge; days to give sight, correct or provide, to
 * withdraw, to delete.
 */
export const daysToAnswerAboutPersonalData = new Dated('days to answer about personal data', [
  {
    from: day('2026-01-01'),
    value: { acknowledgeWorkingDays: 2, view: 10, withdraw: 15, erase: 20 },
    source: cite(decree356of2025, { article: 5, row: 'K-05', tag: 'A' }),
  },
]);
