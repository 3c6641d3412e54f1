import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/**
 * Đi khỏi xã thường trú từ 12 tháng liên tục trở lên — absence that everybody declares, unless temporary residence is
 * registered at the new place or the person is abroad. The amended article 31 is still to be read in the gazette (W-4).
 */
export const absenceToDeclare = new Dated('absence to declare', [
  {
    from: day('2026-07-01'),
    value: { months: 12 },
    source: cite(law118of2025, { article: 4, row: 'V-i', tag: 'U' }),
  },
  {
    from: day('2021-07-01'),
    value: { months: 12 },
    source: cite(lawOnResidence2020, { article: 31, clause: 1, point: 'd', row: 'V-d', tag: 'C' }),
  },
]);
