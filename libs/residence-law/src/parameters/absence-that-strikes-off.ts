import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Vắng mặt liên tục tại nơi tạm trú từ 06 tháng trở lên — continuous absence for which a registration is struck off.
 */
export const absenceThatStrikesOff = new Dated('absence that strikes off', [
  {
    from: day('2021-07-01'),
    value: { months: 6 },
    source: cite(lawOnResidence2020, { article: 29, clause: 1, point: 'c', row: 'T-11', tag: 'C' }),
  },
]);
