export { NationalEntries, type NationalSubject } from './national-entries.repository.ts';
export { NationalSystemModule } from './national-system.module.ts';
