import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Thời gian làm thủ tục gia hạn — how many days before its last day a registration may be extended. It ends with the
 * registration and does not roll to a working day.
 */
export const extensionWindow = new Dated('extension window', [
  {
    from: day('2021-07-01'),
    value: { days: 15 },
    source: cite(lawOnResidence2020, { article: 28, clause: 3, row: 'T-08', tag: 'A' }),
  },
]);
