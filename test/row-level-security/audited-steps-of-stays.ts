import type { TestApp } from '../support/app.ts';
import type { AuditedStep } from './audited-step.ts';
import { reason } from './audited-steps-of-other-kinds.ts';
import { accepted, inDays, purpose, worker } from './known-elsewhere.ts';

/** A guest of the worker's name and birth, without a number: perhaps the same person. */
const guest = {
  fullName: worker.fullName,
  dateOfBirth: worker.dateOfBirth,
  sex: 'female',
  purpose: 'work',
  arrivedOn: inDays(-1),
  until: inDays(3),
};

/** Reports told to an officer, sent by guests, and the people that may be one. */
export const stepsOfStays: readonly AuditedStep[] = [
  { operation: 'OfficerStays.report', action: 'stay.reported', makes: 'stay', ask: ({ dwelling }) => ['POST', 'stay-notices', { dwellingId: dwelling, guests: [guest] }] },
  { operation: 'OfficerStays.list', action: 'stay_notices.listed', ask: () => ['GET', 'stay-notices'] },
  { operation: 'OfficerStays.listRestricted', action: 'stay_notices.restricted_listed', namesNobody: true, ask: () => ['GET', 'stay-notices/restricted'] },
  { operation: 'OfficerStays.showRestricted', action: 'stay_notice.restricted_read', ask: ({ stay }) => ['GET', `stay-notices/restricted/${stay}`] },
  { operation: 'OfficerStays.show', action: 'stay_notice.read', ask: ({ stay }) => ['GET', `stay-notices/${stay}`] },
  { operation: 'DeathsOfPatients.record', action: 'death.recorded', ask: ({ stay }) => ['POST', `stay-notices/restricted/${stay}/death`, { diedOn: inDays(0) }] },
  { operation: 'DeathsOfPatients.void', action: 'death.voided', ask: ({ stay }) => ['POST', `stay-notices/restricted/${stay}/death/voiding`, { reason }] },
  { operation: 'OfficerStays.correct', action: 'stay.corrected', makes: 'stay', ask: ({ stay }) => ['POST', `stay-notices/${stay}/correction`, { guest: { ...guest, until: inDays(2) }, reason }] },
  { operation: 'OfficerStays.depart', action: 'stay.departed', ask: ({ stay }) => ['POST', `stay-notices/${stay}/departure`, { leftOn: inDays(0) }] },
  { operation: 'GuestStayAnswers.waiting', action: 'guest_stay_notices.listed', namesNobody: true, ask: () => ['GET', 'guest-stay-notices'] },
  { operation: 'GuestStayAnswers.accept', action: 'stay.reported', makes: 'stay', ask: ({ ownStay, dwelling }) => ['POST', `guest-stay-notices/${ownStay}/acceptance`, { dwellingId: dwelling }] },
  { operation: 'OfficerStays.cancel', action: 'stay.cancelled', ask: ({ stay }) => ['POST', `stay-notices/${stay}/cancellation`, { reason }] },
  { operation: 'GuestStayAnswers.refuse', action: 'guest_stay_notice.refused', namesNobody: true, ask: ({ otherOwnStay }) => ['POST', `guest-stay-notices/${otherOwnStay}/refusal`, { reason }] },
  { operation: 'StayMatches.queue', action: 'possible_same.listed', makes: 'match', ask: () => ['GET', 'stay-matches'] },
  { operation: 'StayMatches.queueOfPatients', action: 'possible_same.restricted_listed', namesNobody: true, ask: () => ['GET', 'stay-matches/restricted'] },
  { operation: 'StayMatches.settle', action: 'possible_same.settled', ask: ({ match }) => ['POST', `stay-matches/${match}/settlement`, { verdict: 'different', note: reason }] },
]; // prettier-ignore

/** Two reports that guests sent themselves. */
export async function reportsByGuests(asking: TestApp): Promise<{ ownStay: string; otherOwnStay: string }> {
  for (const address of ['3 Hẻm Kín', '4 Hẻm Kín']) {
    const own = { ...guest, personalNumber: '024195006666' };
    accepted(await asking.post(null, 'guest-stay-notices', { communeCode: '26740', address, guest: own }));
  }
  const sent = await asking.get('police.commune', 'guest-stay-notices', purpose);
  const { items } = accepted<{ items: { id: string }[] }>(sent);
  return { ownStay: items[0]?.id ?? '', otherOwnStay: items[1]?.id ?? '' };
}
