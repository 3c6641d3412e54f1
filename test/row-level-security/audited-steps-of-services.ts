import type { AuditedStep } from './audited-step.ts';

const by = 'insurance.province';

/** What insurance officers do for a worker who lives here, and what the police hear of it. */
export const stepsOfServices: readonly AuditedStep[] = [
  { operation: 'ServiceRequests.peopleInNeed', by, action: 'service_need.list', ask: () => ['GET', 'service-needs?need=social_insurance'] },
  { operation: 'ServiceRequests.ask', by, action: 'service_request.made', makes: 'serviceRequest', ask: ({ twin, resident }) => ['POST', 'service-requests', { need: 'social_insurance', residentIds: [twin, resident] }] },
  { operation: 'ServiceRequests.page', by, action: 'service_request.list', makes: 'serviceRequest', ask: () => ['GET', 'service-requests?need=social_insurance'] },
  { operation: 'ServiceRequests.read', by, action: 'service_request.read', ask: ({ serviceRequest }) => ['GET', `service-requests/${serviceRequest}`] },
  { operation: 'ServiceRequests.print', by, action: 'service_request.printed', ask: ({ serviceRequest }) => ['GET', `service-requests/${serviceRequest}.pdf`] },
  { operation: 'ServiceRequests.step', by, action: 'service_request.refer', ask: ({ serviceRequest }) => ['POST', `service-requests/${serviceRequest}/steps`, { step: 'refer', place: 'Điểm thu Bến Thành' }] },
  { operation: 'ServiceRequests.passOnWish', by, action: 'service_request.wish_to_register', ask: ({ serviceRequest }) => ['POST', `service-requests/${serviceRequest}/registration-wish`, {}] },
  { operation: 'RegistrationWishes.page', action: 'registration_wish.list', makes: 'wish', ask: () => ['GET', 'registration-wishes'] },
  { operation: 'RegistrationWishes.markSeen', action: 'registration_wish.seen', ask: ({ wish }) => ['POST', `registration-wishes/${wish}/seen`, {}] },
]; // prettier-ignore

/** Once one of them is no longer of the household. */
export const stepsOfPartedFamilies: readonly AuditedStep[] = [
  { operation: 'ServiceRequests.partFamily', by, action: 'service_request.part_family', ask: ({ serviceRequest }) => ['POST', `service-requests/${serviceRequest}/family-parting`, {}] },
]; // prettier-ignore
