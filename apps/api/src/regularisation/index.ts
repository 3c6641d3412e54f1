export { OpenRegularisation } from './open-regularisation.ts';
export { RegistrationDue } from './registration-due.ts';
export { RegularisationModule } from './regularisation.module.ts';
