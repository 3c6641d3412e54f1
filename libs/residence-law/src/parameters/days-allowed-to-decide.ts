import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Thời hạn giải quyết đăng ký, gia hạn tạm trú — working days from a complete and valid case file to the decision.
 */
export const daysAllowedToDecide = new Dated('working days allowed to decide', [
  {
    from: day('2021-07-01'),
    value: { workingDays: 3 },
    source: cite(lawOnResidence2020, { article: 28, clause: 2, row: 'T-06', tag: 'A' }),
  },
]);
