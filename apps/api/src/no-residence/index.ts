export { NoResidenceModule } from './no-residence.module.ts';
