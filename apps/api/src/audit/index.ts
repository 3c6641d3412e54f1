export { AccessPurpose, accessPurposes, AsksForPurpose, type AccessPurposeCode } from './access-purpose.ts';
export type { Act } from './act.ts';
export { Audit, type AuditNote } from './audit.repository.ts';
export { AuditModule } from './audit.module.ts';
