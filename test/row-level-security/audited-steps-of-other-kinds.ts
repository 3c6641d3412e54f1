import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import type { AuditedStep } from './audited-step.ts';
import { accepted, filingFor, inDays, purpose, worker } from './known-elsewhere.ts';

/** Whatever an officer writes may name somebody, so it is nothing for the audit. */
export const reason = 'nhập nhầm tên của bà Tám';

const minutes = { number: '7/BB', writtenOn: inDays(0), present: ['Bà Tám'], text: `Đã xác minh: ${reason}` };

/** Endings, cancellations, declarations, absences, confirmations, the national system and handovers. */
export const stepsOfOtherKinds: readonly AuditedStep[] = [
  { operation: 'NationalSystem.page', action: 'national_entry.list', makes: 'entry', ask: () => ['GET', 'national-entries'] },
  { operation: 'NationalSystem.sheet', action: 'national_entry.sheet_read', ask: ({ entry }) => ['GET', `national-entries/${entry}/sheet`] },
  { operation: 'NationalSystem.make', action: 'national_entry.made', ask: ({ entry }) => ['POST', `national-entries/${entry}/made`, { dossierCode: 'G22.26740.1', enteredOn: inDays(0) }] },
  { operation: 'NationalSystem.voidMade', action: 'national_entry.voided', ask: ({ entry }) => ['POST', `national-entries/${entry}/made/voiding`, { reason }] },
  { operation: 'Endings.open', action: 'case.opened', makes: 'ending', ask: ({ registration }) => ['POST', `temporary-registrations/${registration}/ending`, { begun: 'host_notice', ground: 'e', aroseOn: inDays(0), endedOn: inDays(0), toldBy: 'Bà Tám', note: reason }] },
  { operation: 'Endings.writeMinutes', action: 'case.minutes_written', ask: ({ ending }) => ['POST', `cases/${ending}/minutes`, minutes] },
  { operation: 'Endings.checkFeed', action: 'data_feed.checked', searchedBy: ['personal_number'], ask: () => ['POST', 'data-feed/endings/check', { source: 'civil_status', rows: [{ rowId: 'KT-1', personalNumber: worker.personalNumber, ground: 'a', happenedOn: inDays(0) }] }] },
  { operation: 'Endings.takeFeed', action: 'data_feed.taken', searchedBy: ['personal_number'], ask: () => ['POST', 'data-feed/endings', { source: 'civil_status', rows: [{ rowId: 'KT-1', personalNumber: worker.personalNumber, ground: 'a', happenedOn: inDays(0) }] }] },
  { operation: 'Cancellations.open', action: 'case.opened', makes: 'cancellation', ask: ({ registration }) => ['POST', `temporary-registrations/${registration}/cancellation`, { why: 'wrong_condition', explanation: reason }] },
  { operation: 'Cancellations.refer', action: 'case.referred', ask: ({ cancellation }) => ['POST', `cases/${cancellation}/referral`, { reason }] },
  { operation: 'Cancellations.return', by: 'police.province', action: 'case.returned', ask: ({ cancellation }) => ['POST', `cases/${cancellation}/return`, { reason }] },
  { operation: 'Confirmations.open', action: 'case.opened', ask: ({ resident }) => ['POST', 'residence-confirmations', { residentId: resident, subjects: ['household'], wantedFor: reason }] },
  { operation: 'NoResidence.open', action: 'case.opened', makes: 'declaration', ask: ({ homeless, dwelling }) => ['POST', 'no-residence-declarations', { residentId: homeless, dwellingId: dwelling, livesThereSince: inDays(-9), inPopulationDatabase: false, why: reason }] },
  { operation: 'Cases.markComplex', action: 'case.complex', ask: ({ declaration }) => ['POST', `cases/${declaration}/complexity`, { reason }] },
  { operation: 'Absence.open', action: 'case.opened', ask: ({ local }) => ['POST', 'temporary-absences', { residentId: local, group: 'd', leavesOn: inDays(1), destination: 'Nhà bà Tám', reason, channel: 'phone', declaredBy: 'person' }] },
  { operation: 'Absence.takeBack', action: 'absence.voided', ask: ({ absence }) => ['POST', `temporary-absences/${absence}/voiding`, { reason }] },
  { operation: 'RestrictedAbsence.record', action: 'restricted_absence.recorded', namesNobody: true, makes: 'restricted', ask: ({ local }) => ['POST', 'restricted-absences', { residentId: local, group: 'b', leavesOn: inDays(1), destination: 'Nhà bà Tám', reason, channel: 'portal', declaredBy: 'person', supervisingBody: 'Ủy ban nhân dân', consentNumber: '1/QĐ' }] },
  { operation: 'RestrictedAbsence.page', action: 'restricted_absence.list', namesNobody: true, ask: () => ['GET', 'restricted-absences'] },
  { operation: 'RestrictedAbsence.read', action: 'restricted_absence.read', namesNobody: true, ask: ({ restricted }) => ['GET', `restricted-absences/${restricted}`] },
  { operation: 'RestrictedAbsence.markComplex', action: 'restricted_absence.complex', namesNobody: true, ask: ({ restricted }) => ['POST', `restricted-absences/${restricted}/complexity`, { reason }] },
  { operation: 'RestrictedAbsence.answer', action: 'restricted_absence.answered', namesNobody: true, ask: ({ restricted }) => ['POST', `restricted-absences/${restricted}/answer`, { verdict: 'grant', note: reason }] },
  { operation: 'Handovers.page', action: 'handover.list', makes: 'handover', ask: () => ['GET', 'handovers'] },
  { operation: 'Handovers.markSeen', action: 'handover.seen', ask: ({ handover }) => ['POST', `handovers/${handover}/seen`, {}] },
]; // prettier-ignore

/** People whom these steps need, and an officer named for restricted absences. */
export async function peopleOfOtherKinds(
  asking: TestApp,
): Promise<{ homeless: string; local: string; absence: string }> {
  const post = async <Body>(path: string, body: object, who = 'police.commune') =>
    accepted<Body>(await asking.post(who, path, body, purpose));
  const record = async (more: object) => {
    const person = { ...worker, phone: null, personalNumber: null, ...more };
    return (await post<{ resident: { id: string } }>('residents', person)).resident.id;
  };
  const register = async (who: string, communeCode: string, whom: object) => {
    const dwelling = { communeCode, address: '20 Hẻm Kín', kind: 'rented' };
    const { id } = await post<{ id: string }>('dwellings', dwelling, who);
    const opened = await post<{ id: string }>('cases', { ...whom, ...filingFor(id) }, who);
    await post(`cases/${opened.id}/completion`, {}, who);
    const grant = { verdict: 'grant', from: inDays(0), lastDay: inDays(90) };
    await post(`cases/${opened.id}/decision`, grant, who);
  };
  const personalNumber = '024195001888';
  const mover = await record({ personalNumber, fullName: 'Nghiêm Văn Dời' });
  await register('police.commune', '26740', { residentId: mover });
  await register('police.commune2', '31135', { personalNumber });
  const [officer] = await asIfByHand<{ id: string }>(
    asking.database,
    `select id from account where username = 'police.commune'`,
  );
  await post('restricted-absence-officers', { accountId: officer?.id }, 'police.province');
  const local = await record({
    fullName: 'Nghiêm Văn Sở Tại',
    permanentResidence: { communeCode: '26740', from: '1995-08-12' },
  });
  const away = { residentId: local, group: 'd', leavesOn: inDays(1), destination: 'Nhà bà Tám', reason };
  const declared = { ...away, channel: 'phone', declaredBy: 'person' };
  const { id } = await post<{ id: string }>('temporary-absences', declared);
  const decision = { verdict: 'grant' };
  const granted = await post<{ request: { recorded: { id: string } } }>(`cases/${id}/decision`, decision);
  return {
    homeless: await record({ fullName: 'Nghiêm Văn Ghe' }),
    local,
    absence: granted.request.recorded.id,
  };
}
