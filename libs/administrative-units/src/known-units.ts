import type { AddressDatabase } from './address-database.ts';
import { AdministrativeUnits } from './administrative-units.ts';
import { applyDecree } from './decree.ts';
import { decreesOf2026 } from './decrees-of-2026.ts';
import { unitsOf2025 } from './units-of-2025.ts';

/** Everything known when this was written: the address database with its corrections, and the decrees of 2026. */
export function knownUnits(database: AddressDatabase): AdministrativeUnits {
  const { versions, successions } = unitsOf2025(database);
  return decreesOf2026.reduce(applyDecree, new AdministrativeUnits(versions, successions));
}
