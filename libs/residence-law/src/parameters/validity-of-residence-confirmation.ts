import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, circular55of2021, circular66of2023 } from '../texts.ts';

/**
 * Giá trị của xác nhận thông tin về cư trú — days a confirmation is good for, counted from its issue. From 2026-07-01 the
 * text of article 16 has still to be read; the year is kept until then.
 */
export const validityOfResidenceConfirmation = new Dated('validity of a residence confirmation', [
  {
    from: day('2026-07-01'),
    value: { days: 365 },
    source: cite(circular116of2026, { article: 16, row: 'B-06', tag: 'U' }),
  },
  {
    from: day('2024-01-01'),
    value: { days: 365 },
    source: cite(circular66of2023, { article: 2, row: 'B-06', tag: 'C' }),
  },
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(circular55of2021, { article: 17, row: 'B-06', tag: 'C' }),
  },
]);
