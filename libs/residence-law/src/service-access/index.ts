export {
  bornUnderSixFrom,
  healthInsuranceGroupOf,
  healthInsuranceGroups,
  healthInsuranceSource,
  type HealthInsuranceGroup,
} from './health-insurance-group.ts';
export { householdContribution, type HouseholdContribution } from './household-contribution.ts';
export {
  contradictionsOf,
  isPlacedFirst,
  policyInForce,
  schoolLevels,
  type Contradicted,
  type FirstPlacesFor,
  type PolicyContradiction,
  type ProposedSchoolPlacePolicy,
  type SchoolLevel,
  type SchoolPlacePolicy,
} from './school-place-policy.ts';
export { serviceCodes, services, type Service, type ServiceOffice } from './services.ts';
export {
  schoolYearSought,
  whatOpens,
  type AccessGround,
  type ServiceAccess,
  type WayToOpen,
  type WhoSeeksServices,
} from './what-opens.ts';
