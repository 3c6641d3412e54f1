export { householdContribution, type HouseholdContribution } from './household-contribution.ts';
export { serviceCodes, services, type Service, type ServiceOffice } from './services.ts';
export {
  schoolYearSought,
  whatOpens,
  type AccessGround,
  type ServiceAccess,
  type WayToOpen,
  type WhoSeeksServices,
} from './what-opens.ts';
