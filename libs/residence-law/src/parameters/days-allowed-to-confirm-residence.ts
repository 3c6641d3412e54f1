import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular55of2021 } from '../texts.ts';

/**
 * Thời hạn xác nhận thông tin về cư trú — working days for a confirmation: from the database, or after verification.
 */
export const daysAllowedToConfirmResidence = new Dated('working days allowed to confirm residence', [
  {
    from: day('2021-07-01'),
    value: { fromDatabase: 0.5, verified: 3 },
    source: cite(circular55of2021, { article: 17, row: 'B-05', tag: 'B' }),
  },
]);
