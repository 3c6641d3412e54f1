import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * How long somebody of whom nothing more is heard still counts where they were; `openPresenceMonths` of the status
 * definition, by analogy with six months' absence, article 29(1)(c). Longer would count people who have long left,
 * shorter would lose those whom nobody had a reason to note.
 */
export const openPresenceMonths = new Dated('months an open presence lasts', [
  {
    from: day('2021-07-01'),
    value: { months: 6 },
    source: cite(lawOnResidence2020, { article: 29, clause: 1, point: 'c', row: 'Z-27', tag: 'REC' }),
  },
]);
