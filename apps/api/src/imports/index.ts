export type { ImportWork } from './import-work.ts';
export { ImportsModule } from './imports.module.ts';
export { WorkOnImport } from './work-on-import.ts';
