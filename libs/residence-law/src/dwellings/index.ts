export {
  crowdingAt,
  crowdingCodes,
  type CrowdingHint,
  type FloorAreaOfProvince,
  type OccupiedDwelling,
} from './crowding.ts';
export { type Doubt, doubts, lastingBeyond, type StayAt, staysAt, stillLasts } from './stays-at.ts';
