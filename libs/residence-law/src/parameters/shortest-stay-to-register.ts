import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Sinh sống từ 30 ngày trở lên — the shortest intended stay that must be registered; `stayDays` of the status
 * definition. A stay report covers what is shorter. Day 30 itself belongs to registration (article 27 prevails).
 */
export const shortestStayToRegister = new Dated('shortest stay to register', [
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-01', tag: 'A' }),
  },
]);
