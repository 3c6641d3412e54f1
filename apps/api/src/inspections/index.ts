export { InspectionsModule } from './inspections.module.ts';
