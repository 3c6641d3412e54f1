export { AbsenceModule } from './absence.module.ts';
