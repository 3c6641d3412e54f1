import type { Day } from '@libs/calendar';
import type { AccountRole } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import type { Duties } from './accounts.messages.ts';
import { type AreaLevel, findArea } from './areas.ts';

/** The levels of area that each role works on. */
export const levelsOfRole = {
  commune_police: ['commune'],
  provincial_police: ['province'],
  labour_officer: ['province', 'nation'],
  education_officer: ['province'],
  insurance_officer: ['province'],
  host: ['commune'],
  auditor: ['nation'],
  administrator: ['nation'],
} as const satisfies Record<AccountRole, readonly AreaLevel[]>;

/**
 * Whether a second person must approve an account of this role. Everybody but a host sees data of others. Administrators
 * too: one who could make a second administrator alone could approve with that one, and two pairs of eyes would be one.
 */
export const needsApproval = (role: AccountRole): boolean => role !== 'host';

/** Duties that fit together, as the account keeps them. */
export interface CheckedDuties {
  readonly role: AccountRole;
  readonly areaLevel: AreaLevel;
  readonly areaCode: string;
}

/** Checks that the role works on this level of area, and that there is such an area on the day. */
export function checkedDuties({ role, areaLevel, areaCode }: Duties, on: Day): CheckedDuties {
  const levels: readonly AreaLevel[] = levelsOfRole[role];
  if (!levels.includes(areaLevel)) throw invalidInput({ field: 'areaLevel', code: 'not_for_this_role' });
  const code = areaCode ?? (areaLevel === 'nation' ? 'VN' : '');
  if (!findArea(areaLevel, code, on)) throw invalidInput({ field: 'areaCode', code: 'unknown_area' });
  return { role, areaLevel, areaCode: code };
}
