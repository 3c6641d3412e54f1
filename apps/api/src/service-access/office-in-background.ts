import type { Asker } from '../database/index.ts';

/** The offices of services, each with what is its own behind the wall. */
export const offices = ['education_officer', 'insurance_officer'] as const;

/** Background work in the place of an office of services: behind the wall, without an account. */
export const officeInBackground = (
  role: string,
  areaCode: string,
  communes: readonly string[],
  requestId: string,
): Asker => ({
  databaseRole: 'residence_services',
  accountId: null,
  role,
  areaCode,
  communes,
  provinces: [areaCode],
  requestId,
});
