export { crowdingAt, crowdingCodes, type CrowdingHint, type OccupiedDwelling } from './crowding.ts';
export { type Doubt, doubts, type StayAt, staysAt } from './stays-at.ts';
