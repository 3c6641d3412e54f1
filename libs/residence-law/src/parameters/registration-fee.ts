import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular75of2022 } from '../texts.ts';

/**
 * Lệ phí đăng ký, gia hạn tạm trú — in đồng, per person or household and time; by list, per person.
 */
export const registrationFee = new Dated('registration fee', [
  {
    from: day('2023-02-05'),
    value: { counter: 15_000, online: 7_000, listCounter: 10_000, listOnline: 5_000 },
    source: cite(circular75of2022, { article: 5, row: 'F-fees', tag: 'B' }),
  },
]);
