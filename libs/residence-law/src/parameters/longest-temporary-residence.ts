import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Thời hạn tạm trú tối đa — the longest term of one registration, in calendar years; it may be extended any number of
 * times.
 */
export const longestTemporaryResidence = new Dated('longest temporary residence', [
  {
    from: day('2021-07-01'),
    value: { years: 2 },
    source: cite(lawOnResidence2020, { article: 27, clause: 2, row: 'T-02', tag: 'A' }),
  },
]);
