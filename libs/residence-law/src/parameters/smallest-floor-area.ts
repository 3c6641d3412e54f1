import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { lawOnResidence2020 } from '../texts.ts';

/**
 * Diện tích nhà ở tối thiểu — the floor area per person below which a rented, borrowed or lodged place is too small for a
 * permanent residence. A province may ask for more; for temporary residence it is a hint and forbids nothing.
 * Law on Residence 68/2020/QH14, article 20 clause 3 point b.
 */
export const smallestFloorArea = new Dated('smallest floor area per person', [
  {
    from: day('2021-07-01'),
    value: { squareMetres: 8 },
    source: cite(lawOnResidence2020, { article: 20, clause: 3, point: 'b', row: 'P-01', tag: 'MH' }),
  },
]);
