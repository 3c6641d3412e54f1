import type { Asker } from '../database/index.ts';

/** Background work as an asker: no account, no area, and `system` in the audit. */
export const background = (requestId: string): Asker => ({
  databaseRole: 'residence_worker',
  accountId: null,
  role: 'system',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId,
});
