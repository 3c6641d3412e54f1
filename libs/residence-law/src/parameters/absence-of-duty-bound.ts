import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/**
 * Đi khỏi nơi cư trú từ 03 tháng liên tục trở lên — absence that people of military-service age or with other State
 * duties declare (article 31 point c). The text of 2020 counts from leaving the district, which no longer exists since
 * 2025-07-01; the amended text is still to be read (W-4). Until an administrator settles it, both readings are shown.
 */
export const absenceOfDutyBound = new Dated('absence of people with State duties to declare', [
  {
    from: day('2026-07-01'),
    value: { months: 3, unitIsSettled: false, unitIsProvince: false },
    source: cite(law118of2025, { article: 4, row: 'V-i', tag: 'U' }),
  },
  {
    from: day('2021-07-01'),
    value: { months: 3, unitIsSettled: false, unitIsProvince: false },
    source: cite(lawOnResidence2020, { article: 31, clause: 1, point: 'c', row: 'V-c', tag: 'C' }),
  },
]);
