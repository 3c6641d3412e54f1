import type { AuditedStep } from './audited-step.ts';
import { inDays } from './known-elsewhere.ts';

/** Visits, what they find, and helping people to register. */
export const stepsOfInspections: readonly AuditedStep[] = [
  { operation: 'Inspections.dwelling', action: 'visited_dwelling.read', ask: ({ dwelling }) => ['GET', `inspections/dwellings/${dwelling}`] },
  { operation: 'Inspections.list', action: 'visit_list.read', ask: () => ['GET', 'inspections/visit-list'] },
  { operation: 'Inspections.record', action: 'inspection.recorded', ask: ({ local, dwelling }) => ['POST', 'inspections', { dwellingId: dwelling, inspectedOn: inDays(0), outcome: 'met', findings: [{ found: 'left', residentId: local }] }] },
  { operation: 'Regularisation.open', action: 'regularisation.opened', makes: 'regularisation', ask: ({ local, dwelling }) => ['POST', 'regularisation-cases', { residentId: local, dwellingId: dwelling, foundOn: inDays(-1) }] },
  { operation: 'Regularisation.take', action: 'regularisation.informed', ask: ({ regularisation }) => ['POST', `regularisation-cases/${regularisation}/steps`, { step: 'informed', happenedOn: inDays(0) }] },
  { operation: 'Regularisation.one', action: 'regularisation.read', ask: ({ regularisation }) => ['GET', `regularisation-cases/${regularisation}`] },
  { operation: 'Regularisation.page', action: 'regularisation.list', ask: () => ['GET', 'regularisation-cases'] },
  { operation: 'Regularisation.provisions', action: 'regularisation.provisions_read', ask: ({ regularisation }) => ['GET', `regularisation-cases/${regularisation}/candidate-provisions`] },
]; // prettier-ignore
