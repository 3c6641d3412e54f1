import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/**
 * Đi khỏi xã từ 01 ngày trở lên — absence that people under the measures of article 31 points a and b declare. The
 * amended article is still to be read; the circular divides the groups as before (V-i).
 */
export const absenceOfSupervised = new Dated('absence of supervised people to declare', [
  {
    from: day('2026-07-01'),
    value: { days: 1 },
    source: cite(law118of2025, { article: 4, row: 'V-i', tag: 'MM' }),
  },
  {
    from: day('2021-07-01'),
    value: { days: 1 },
    source: cite(lawOnResidence2020, { article: 31, clause: 1, point: 'a', row: 'V-a', tag: 'C' }),
  },
]);
