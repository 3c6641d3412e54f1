export { TemporaryResidenceModule } from './temporary-residence.module.ts';
