export { GrantedBefore, type RegistrationGrantedBefore } from './granted-before.repository.ts';
export { Registrations, type RegistrationRow } from './registrations.repository.ts';
export { TemporaryResidenceModule } from './temporary-residence.module.ts';
