export { DwellingsModule } from './dwellings.module.ts';
export { type HostedDwelling, HostedDwellings } from './hosted-dwellings.repository.ts';
export { type Capacity, type Premises, premisesKinds } from './premises.ts';
