import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/**
 * Ông, bà, cha, mẹ, vợ, chồng, con, cháu, anh, chị, em ruột đến lưu trú nhiều lần — whether one report covers the
 * later stays of close relatives. Gone from the replaced article 30 as we read it (W-2); to be confirmed by the Ministry
 * of Public Security, so it stays a dated value.
 */
export const oneReportForRelatives = new Dated('one report for relatives', [
  {
    from: day('2026-07-01'),
    value: { suffices: false },
    source: cite(law118of2025, { article: 4, clause: 9, row: 'L-05', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: { suffices: true },
    source: cite(lawOnResidence2020, { article: 30, clause: 2, row: 'L-05', tag: 'C' }),
  },
]);
