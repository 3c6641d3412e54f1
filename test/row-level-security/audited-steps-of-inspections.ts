import type { AuditedStep } from './audited-step.ts';
import { inDays } from './known-elsewhere.ts';

/** Visits, what they find, and helping people to register. */
export const stepsOfInspections: readonly AuditedStep[] = [
  { operation: 'Inspections.dwelling', action: 'visited_dwelling.read', ask: ({ dwelling }) => ['GET', `inspections/dwellings/${dwelling}`] },
  { operation: 'Inspections.list', action: 'visit_list.read', ask: () => ['GET', 'inspections/visit-list'] },
  { operation: 'Inspections.record', action: 'inspection.recorded', makes: 'visitFinding', ask: ({ local, dwelling }) => ['POST', 'inspections', { dwellingId: dwelling, inspectedOn: inDays(0), outcome: 'met', findings: [{ found: 'left', residentId: local }] }] },
  { operation: 'PastVisits.at', action: 'past_visits.read', makes: 'visit', ask: ({ dwelling }) => ['GET', `dwellings/${dwelling}/inspections`] },
  { operation: 'PastVisits.of', action: 'past_visits.read', ask: ({ local }) => ['GET', `residents/${local}/inspections`] },
  { operation: 'PastVisits.takeBackFinding', action: 'inspection_finding.taken_back', ask: ({ visitFinding }) => ['POST', `inspection-findings/${visitFinding}/voiding`, { reason: 'Nhầm người' }] },
  { operation: 'PastVisits.takeBackVisit', action: 'inspection.taken_back', ask: ({ visit }) => ['POST', `inspections/${visit}/voiding`, { reason: 'Nhầm nhà' }] },
  { operation: 'Regularisation.open', action: 'regularisation.opened', makes: 'regularisation', ask: ({ twin, dwelling }) => ['POST', 'regularisation-cases', { residentId: twin, dwellingId: dwelling, foundOn: inDays(-1) }] },
  { operation: 'Regularisation.take', action: 'regularisation.informed', ask: ({ regularisation }) => ['POST', `regularisation-cases/${regularisation}/steps`, { step: 'informed', happenedOn: inDays(0) }] },
  { operation: 'Regularisation.one', action: 'regularisation.read', ask: ({ regularisation }) => ['GET', `regularisation-cases/${regularisation}`] },
  { operation: 'Regularisation.page', action: 'regularisation.list', ask: () => ['GET', 'regularisation-cases'] },
  { operation: 'Regularisation.provisions', action: 'regularisation.provisions_read', ask: ({ regularisation }) => ['GET', `regularisation-cases/${regularisation}/candidate-provisions`] },
]; // prettier-ignore
