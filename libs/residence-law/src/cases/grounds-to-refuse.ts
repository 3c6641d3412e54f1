import { cite, type Citation } from '../citation.ts';
import { circular116of2026, decree154of2024, lawOnResidence2020 } from '../texts.ts';

/** Lý do từ chối — grounds on which an officer may refuse a case; a refusal names all that hold. */
export const refusalGrounds = [
  'dwelling_not_lawful',
  'registration_prohibited_place',
  'false_declaration',
  'papers_missing',
  'consent_missing',
  'does_not_live_there',
  'ground_not_shown',
  'registration_is_right',
  'may_register_residence',
  'information_not_confirmed',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

const livesThere = cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-01', tag: 'A' });

const sources: Record<RefusalGround, Citation> = {
  dwelling_not_lawful: livesThere,
  registration_prohibited_place: cite(lawOnResidence2020, { article: 27, clause: 3, row: 'T-03', tag: 'A' }),
  false_declaration: cite(circular116of2026, { article: 3, clause: 9, row: 'F-14', tag: 'A' }),
  papers_missing: cite(lawOnResidence2020, { article: 28, clause: 1, row: 'T-04', tag: 'A' }),
  consent_missing: cite(decree154of2024, { article: 8, clause: 5, row: 'F-08', tag: 'A' }),
  does_not_live_there: livesThere,
  ground_not_shown: cite(lawOnResidence2020, { article: 29, clause: 1, row: 'T-11', tag: 'C' }),
  registration_is_right: cite(circular116of2026, { article: 13, row: 'T-16', tag: 'A' }),
  may_register_residence: cite(lawOnResidence2020, { article: 19, row: 'N-01', tag: 'B' }),
  // What is missing in the data is collected and verified before a request is handled (B-03).
  information_not_confirmed: cite(circular116of2026, { article: 6, clause: 2, row: 'B-03', tag: 'A' }),
};

/** Căn cứ của lý do từ chối — where a ground of a refusal stands in the law. */
export const sourceOfRefusal = (ground: RefusalGround): Citation => sources[ground];
