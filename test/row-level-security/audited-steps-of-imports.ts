import type { AuditedStep } from './audited-step.ts';

const id = '0190a0b0-0000-7000-8000-000000000001';

/** A list that an officer brings in and looks through. */
export const stepsOfImports: readonly AuditedStep[] = [
  { operation: 'ImportedRows.receive', action: 'import.received', namesNobody: true, ask: () => ['PUT', `imports/${id}?kind=granted_registrations`] },
  { operation: 'ImportedRows.whole', action: 'import.read', namesNobody: true, ask: () => ['GET', `imports/${id}`] },
  { operation: 'ImportedRows.rows', action: 'import.read', namesNobody: true, ask: () => ['GET', `imports/${id}/rows`] },
  { operation: 'ImportedRows.markedCopy', action: 'import.read', namesNobody: true, ask: () => ['GET', `imports/${id}/marked-copy`] },
]; // prettier-ignore
