import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Thời hạn kiểm tra, xác minh thông tin khai báo về cư trú — for somebody who can register neither residence: working
 * days if known to the population database, otherwise calendar days, longer for a complex case.
 */
export const daysAllowedToVerifyDeclaration = new Dated('days allowed to verify a declaration', [
  {
    from: day('2021-07-01'),
    value: { knownWorkingDays: 5, unknownDays: 30, complexDays: 60 },
    source: cite(lawOnResidence2020, { article: 19, clause: 3, row: 'N-02', tag: 'B' }),
  },
]);
