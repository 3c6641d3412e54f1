import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Thời hạn trả kết quả khai báo tạm vắng — a day from receipt; a complex case takes up to so many working days.
 */
export const daysAllowedToAnswerAbsence = new Dated('days allowed to answer an absence declaration', [
  {
    from: day('2021-07-01'),
    value: { days: 1, complexWorkingDays: 2 },
    source: cite(lawOnResidence2020, { article: 31, row: 'V-g', tag: 'B' }),
  },
]);
