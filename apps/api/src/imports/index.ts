export type { ImportOrder } from './import-process.ts';
export { ImportsModule } from './imports.module.ts';
export { WorkOnImport } from './work-on-import.ts';
