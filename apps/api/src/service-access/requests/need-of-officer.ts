import type { Officer } from '../../sign-in/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import type { Need } from './what-may-follow.ts';

/** Schools are the education officer's, insurance the insurance officer's; anything else is 403 `not_of_this_office`. */
export function needOfOfficer(need: Need, { role }: Officer): void {
  const office = need === 'school_place' ? 'education_officer' : 'insurance_officer';
  if (role !== office) throw new Refusal(403, 'not_of_this_office');
}
