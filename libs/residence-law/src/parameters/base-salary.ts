import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree73of2024 } from '../texts-of-services.ts';

/** Mức lương cơ sở — the base salary, in đồng a month, from which contributions are counted. */
export const baseSalary = new Dated('base salary', [
  {
    from: day('2024-07-01'),
    value: { dong: 2_340_000 },
    source: cite(decree73of2024, { article: 3, clause: 2, row: 'H-02', tag: 'MM' }),
  },
]);
