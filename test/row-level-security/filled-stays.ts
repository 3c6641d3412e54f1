import { randomBytes, randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { accepted, inDays, purpose } from './known-elsewhere.ts';

/** Digests of the codes by which guests follow their reports: one that waits, one that was refused. */
export const trackedBy = {
  waiting: randomBytes(32).toString('hex'),
  refused: randomBytes(32).toString('hex'),
};

/** What a host reports, of a house and of a hospital, with the keys of the own system; and what guests send. */
export async function fillStays(asking: TestApp): Promise<void> {
  const houses = await asIfByHand<{ dwelling_id: string }>(
    asking.database,
    `select distinct dwelling_id from dwelling_manager where voided_at is null and until is null order by 1`,
  );
  const [hospital] = await asIfByHand<{ dwelling_id: string }>(
    asking.database,
    `with officer as (select id from account where username = 'police.commune'),
       hospital as (
         insert into dwelling (commune_code, address, folded_address, kind, recorded_by)
         select '26740', '13 Lê Lợi', '13 le loi', 'institution', id from officer returning id),
       described as (
         insert into dwelling_description (commune_code, recorded_by, dwelling_id, holds_from, premises)
         select '26740', officer.id, hospital.id, '2026-02-01', 'medical_facility' from officer, hospital)
     insert into dwelling_manager (commune_code, recorded_by, dwelling_id, account_id, capacity, starts_on, basis)
     select '26740', officer.id, hospital.id, host.id, 'manager', '2026-01-01', 'giấy phép'
       from officer, hospital, account host where host.username = 'host' returning dwelling_id`,
  );
  const ties = [...houses, hospital!];
  for (const [place, { dwelling_id }] of ties.entries()) {
    const guest = {
      fullName: `Trần Văn Khách ${place}`,
      dateOfBirth: '1990-01-01',
      personalNumber: `02409000000${place}`,
      purpose: 'work',
      arrivedOn: inDays(0),
      until: inDays(3),
    };
    const report = { dwellingId: dwelling_id, guests: [guest] };
    accepted(await asking.post('host', 'host/stay-notices', report, { 'idempotency-key': randomUUID() }));
  }
  await stayOnAndLeave(asking, hospital!.dwelling_id, houses[0]!.dwelling_id);
  await settleDoubles(asking, houses[0]!.dwelling_id);
  await asIfByHand(
    asking.database,
    `with host as (select id from account where username = 'host'),
       drafted as (
         insert into stay_draft (account_id, dwelling_id, guests, saved_at)
         select host.id, dwelling.id, '[]', saved
           from host, (values ($1::uuid, now()), ($2::uuid, now() - interval '3 days')) dwelling (id, saved)),
       reached as (insert into host_contact (account_id, phone) select id, '0901234567' from host)
     insert into host_reminder (account_id, reminded_on, channel, outcome) select id, '2026-11-01', 'sms', 'accepted' from host`,
    ties.slice(0, 2).map(({ dwelling_id }) => dwelling_id),
  );
  const keys: { id: string }[] = [];
  for (const name of ['Lễ tân', 'Lễ tân cũ']) {
    keys.push(accepted<{ id: string }>(await asking.post('host', 'host/api-keys', { name })));
  }
  await asking.post('host', `host/api-keys/${keys[1]?.id}/revocation`);
  accepted(await asking.get('police.commune', 'stay-notices', purpose));
  await asIfByHand(
    asking.database,
    `insert into guest_stay_notice (commune_code, address, stated, tracking_digest, sent_at, due_at, due_because, late, state, answered_by, answer)
     select '26740', '9 Lê Lai', '{}', digest, now(), now() + interval '1 hour', 'evening_of_arrival', false, state,
            case when state = 'refused' then id end, case when state = 'refused' then 'không rõ' end
       from account, (values (decode($1, 'hex'), 'waiting'), (decode($2, 'hex'), 'refused'), (decode($3, 'hex'), 'withdrawn')) guest (digest, state)
      where username = 'police.commune'`,
    [trackedBy.waiting, trackedBy.refused, randomBytes(32).toString('hex')],
  );
}

/**
 * A patient who stayed on and left: of the restricted class is all that is told of a stay. They stayed at a house before, so
 * that the commune knows them; the other patient it knows by the hospital alone.
 */
async function stayOnAndLeave(asking: TestApp, hospital: string, house: string): Promise<void> {
  const patient = {
    fullName: 'Trần Văn Khách 8',
    dateOfBirth: '1980-01-01',
    personalNumber: '024080000008',
    purpose: 'medical',
    arrivedOn: inDays(-3),
  };
  for (const { dwellingId, ...days } of [
    { dwellingId: house, arrivedOn: inDays(-9), until: inDays(-8) },
    { dwellingId: hospital, until: inDays(-1) },
    { dwellingId: hospital, reportFrom: inDays(-1), until: inDays(2) },
  ]) {
    const report = { dwellingId, guests: [{ ...patient, ...days }] };
    accepted(await asking.post('host', 'host/stay-notices', report, { 'idempotency-key': randomUUID() }));
  }
  await asIfByHand(
    asking.database,
    `insert into departure (resident_id, recorded_by, presence_id, left_on)
     select p.resident_id, p.recorded_by, p.id, p.arrived_on + 3 from presence p join resident_details d using (resident_id)
      where d.personal_number = $1 and p.restricted`,
    [patient.personalNumber],
  );
}

/** A guest who was recorded twice, whose records were settled as one; and such a settlement of the worker that was voided. */
async function settleDoubles(asking: TestApp, dwellingId: string): Promise<void> {
  await asIfByHand(
    asking.database,
    `insert into resident_carried_over (resident_id, to_resident_id, possible_same_resident_id, commune_code, recorded_by,
                                        voided_at, voided_by, void_reason)
     select resident_id, other_resident_id, id, '26740', recorded_by, now(), recorded_by, 'nhầm'
       from possible_same_resident order by id limit 1`,
  );
  const fullName = 'Trần Văn Khách 9';
  for (const born of ['1980-01-01', '1980']) {
    const guest = { fullName, dateOfBirth: born, sex: 'male', personalNumber: null, purpose: 'work' };
    const guests = [{ ...guest, arrivedOn: inDays(0), until: inDays(2) }];
    accepted(
      await asking.post(
        'host',
        'host/stay-notices',
        { dwellingId, guests },
        { 'idempotency-key': randomUUID() },
      ),
    );
  }
  const { items } = accepted<{ items: { id: string; residents: { fullName: string }[] }[] }>(
    await asking.get('police.commune', 'stay-matches', purpose),
  );
  const match = items.find(({ residents }) => residents.some((one) => one.fullName === fullName));
  const settled = { verdict: 'same', note: 'cùng một người' };
  await asking.post('police.commune', `stay-matches/${match?.id}/settlement`, settled, purpose);
}
