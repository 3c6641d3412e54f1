import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { ourReading } from '../texts.ts';

/**
 * From how many people on an officer is asked to look: in a whole house, and in one room of a place with rooms. No law
 * counts people; a household of three generations must not be flagged, an unreported dormitory must.
 */
export const manyPeopleAtDwelling = new Dated('people at one dwelling', [
  {
    from: day('2021-07-01'),
    value: { people: 20, perRoom: 6 },
    source: cite(ourReading, { article: 'chỗ ở', row: 'P-01', tag: 'REC' }),
  },
]);
