import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { migrationStudy2024 } from '../texts.ts';

/**
 * The days before a day over which repeated stays in one province are added up; `migrantWindowDays` of the status
 * definition. The study names no window; ours is a year.
 */
export const migrantWindow = new Dated('window for repeated stays', [
  {
    from: day('2021-07-01'),
    value: { days: 365 },
    source: cite(migrationStudy2024, { article: 'định nghĩa người di cư', row: 'Z-13', tag: 'REC' }),
  },
]);
