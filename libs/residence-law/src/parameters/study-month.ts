import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { migrationStudy2024 } from '../texts.ts';

/**
 * One month of the study, in days: the test of who is a migrant; `migrantDays` of the status definition. Exactly 30
 * counts.
 */
export const studyMonth = new Dated('one month of the study', [
  {
    from: day('2021-07-01'),
    value: { days: 30 },
    source: cite(migrationStudy2024, { article: 'định nghĩa người di cư', row: 'Z-05', tag: 'REC' }),
  },
]);
