/**
 * What kind of place a dwelling is: by it, who tells of stays there (Law on Residence, article 30 as replaced on
 * 2026-07-01; Circular 116/2026/TT-BCA). Not the right by which people live there, which the dwelling itself has.
 */
export const premisesKinds = [
  'house',
  'rented_rooms',
  'dormitory',
  'worker_housing',
  'industrial_zone_lodging',
  'lodging',
  'medical_facility',
  'vehicle',
  'camp',
  'farm',
  'religious_premises',
  'other',
] as const;

export type Premises = (typeof premisesKinds)[number];

/** As what somebody answers for a dwelling. */
export const capacities = ['owner', 'manager'] as const;

export type Capacity = (typeof capacities)[number];
