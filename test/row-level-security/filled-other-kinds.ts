import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { accepted, inDays, purpose } from './known-elsewhere.ts';

/** What the other kinds of case, the national system and handovers leave about the worker of Phường Sài Gòn. */
export async function fillOtherKinds(
  asking: TestApp,
  of: { readonly registrationId: string; readonly residentId: string; readonly dwellingId: string },
): Promise<void> {
  const post = async (path: string, body: object = {}, who = 'police.commune') =>
    accepted<{ id: string }>(await asking.post(who, path, body, purpose));
  const { residentId, registrationId, dwellingId } = of;
  const listed = await asking.get('police.commune', 'national-entries', purpose);
  const [entry] = accepted<{ items: { id: string }[] }>(listed).items;
  const made = { dossierCode: 'G22.26740.1', enteredOn: inDays(0) };
  await post(`national-entries/${entry?.id}/made`, made);
  await post(`national-entries/${entry?.id}/made/voiding`, { reason: 'nhập nhầm mã' });
  await post(`national-entries/${entry?.id}/made`, made);
  await post('data-feed/endings', {
    source: 'civil_status',
    rows: [{ rowId: 'KT-1', personalNumber: '024199000000', ground: 'a', happenedOn: inDays(0) }],
  });
  const wrong = { why: 'wrong_condition', explanation: 'nghi ngờ sai điều kiện' };
  const cancelling = await post(`temporary-registrations/${registrationId}/cancellation`, wrong);
  await post(`cases/${cancelling.id}/decision`, { verdict: 'refuse', grounds: ['registration_is_right'] });
  const confirming = { residentId, subjects: ['household'], wantedFor: 'nhập học' };
  const confirmation = await post('residence-confirmations', confirming);
  await post(`cases/${confirmation.id}/complexity`, { reason: 'phải xác minh' });
  await post(`cases/${confirmation.id}/decision`, { verdict: 'grant' });
  const away = {
    residentId,
    leavesOn: inDays(1),
    destination: 'quê',
    reason: 'việc nhà',
    declaredBy: 'person',
  };
  const absence = await post('temporary-absences', { ...away, group: 'd', channel: 'phone' });
  await post(`cases/${absence.id}/decision`, { verdict: 'grant' });
  const [officer] = await asIfByHand<{ id: string }>(
    asking.database,
    `select id from account where username = 'police.commune'`,
  );
  await post('restricted-absence-officers', { accountId: officer?.id }, 'police.province');
  await post('restricted-absences', {
    ...away,
    group: 'a',
    channel: 'vneid',
    supervisingBody: 'cơ quan thi hành án',
  });
  const told = {
    begun: 'host_notice',
    ground: 'e',
    aroseOn: inDays(0),
    endedOn: inDays(0),
    toldBy: 'chủ nhà',
  };
  const ending = await post(`temporary-registrations/${registrationId}/ending`, told);
  const text = 'hợp đồng thuê đã chấm dứt';
  await post(`cases/${ending.id}/minutes`, { number: '1', writtenOn: inDays(0), present: ['chủ nhà'], text });
  await post(`cases/${ending.id}/decision`, { verdict: 'grant' });
  await asIfByHand(
    asking.database,
    `insert into handover (resident_id, commune_code, temporary_registration_id, new_commune_code, ended_on, recorded_by)
     values ($1, '26740', $2, '31135', current_date, $3)`,
    [residentId, registrationId, officer?.id],
  );
  await asIfByHand(
    asking.database,
    `with opened as (
       insert into residence_case (filing_id, resident_id, commune_code, kind, state, recorded_by)
       select filing_id, resident_id, commune_code, 'no_residence_declaration', 'withdrawn', recorded_by
         from residence_case where id = $1 returning id, resident_id, recorded_by)
     insert into no_residence_request (case_id, resident_id, recorded_by, dwelling_id, lives_there_since, in_population_database, why)
     select id, resident_id, recorded_by, $2, current_date, true, 'chỗ ở tạm' from opened`,
    [ending.id, dwellingId],
  );
}
