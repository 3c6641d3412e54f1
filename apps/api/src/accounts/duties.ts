import type { AccountRole } from '../sign-in/index.ts';
import type { AreaLevel } from './areas.ts';

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
