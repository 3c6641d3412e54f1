import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/**
 * Nội dung thông báo lưu trú — whether only overnight stays are reported, what a report states, and
 * whether the guest may show who they are in VNeID as well as by a document (row L-08).
 */
export const stayContent = new Dated('content of a stay report', [
  {
    from: day('2026-07-01'),
    value: { overnightOnly: true, dateOfBirth: true, idCardNumber: false, identityByVneid: true },
    source: cite(law118of2025, { article: 4, clause: 9, row: 'L-06', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: { overnightOnly: false, dateOfBirth: false, idCardNumber: true, identityByVneid: false },
    source: cite(lawOnResidence2020, { article: 30, row: 'L-06', tag: 'A' }),
  },
]);
