export { type DwellingDescription, DwellingDescriptions } from './dwelling-descriptions.repository.ts';
export { DwellingsModule } from './dwellings.module.ts';
export { HostTies } from './hosts/host-ties.repository.ts';
export { type HostedDwelling, HostedDwellings } from './hosts/hosted-dwellings.repository.ts';
export { type CrowdedDwelling, CrowdedDwellings, type OccupiedDwelling } from './people/crowded-dwellings.ts';
export { FindNotLivingHere } from './people/find-not-living-here.ts';
export { WhoIsHere } from './people/who-is-here.ts';
export { type Capacity, type Premises, premisesKinds } from './premises.ts';
