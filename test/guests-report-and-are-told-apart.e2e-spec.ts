import type { TestApp } from './support/app.ts';
import { guest, itemsOf, purpose, startWithGuestHouse } from './support/stays.ts';

let house: Awaited<ReturnType<typeof startWithGuestHouse>>;
let asking: TestApp;
const itIs = (text: string) => house.itIs(text);
const reported = (more: object = {}) => house.reported(more);
const by = <T extends object>(sql: string, parameters: unknown[] = []) => house.byHand<T>(sql, parameters);

beforeAll(async () => {
  house = await startWithGuestHouse();
  asking = house.asking;
});
afterAll(() => asking.close());

describe('a guest without a host', () => {
  const own = {
    communeCode: '26740',
    address: '9 Bùi Viện',
    guest: guest({ fullName: 'Cao Tự Báo', personalNumber: '092099000999' }),
  };
  const follow = (path: string, trackingCode: string) =>
    asking.post(null, `guest-stay-notices/${path}`, { trackingCode });

  it('reports the own stay and follows it by a code; an officer makes facts of it, told when it was sent', async () => {
    itIs('2026-11-20T22:30:00');
    const sent = await asking.post(null, 'guest-stay-notices', own);
    expect(sent.json()).toMatchObject({ timing: 'in_time', dueAt: '2026-11-20T23:00:00+07:00' });
    const { trackingCode } = sent.json<{ trackingCode: string }>();
    expect((await follow('status', trackingCode)).json()).toMatchObject({ state: 'waiting' });
    expect((await follow('status', '0000000000000000')).statusCode).toBe(404);
    itIs('2026-11-21T09:00:00');
    const waiting = (await asking.get('police.commune', 'guest-stay-notices', purpose)).json<{
      items: { id: string; address: string; guest: { fullName: string } }[];
    }>();
    const [one] = waiting.items;
    expect(one).toMatchObject({ address: '9 Bùi Viện', guest: { fullName: 'Cao Tự Báo' } });
    const accepted = await asking.post(
      'police.commune',
      `guest-stay-notices/${one!.id}/acceptance`,
      { dwellingId: house.otherHouse },
      purpose,
    );
    expect(accepted.json()).toMatchObject({
      channel: 'guest',
      timing: 'in_time',
      covers: { from: '2026-11-20' },
    });
    expect((await follow('status', trackingCode)).json()).toMatchObject({ state: 'accepted' });
    expect((await follow('withdrawal', trackingCode)).statusCode).toBe(404);
  });

  it('is told why a report was refused, and may take one back while it waits', async () => {
    itIs('2026-11-20T22:40:00');
    const codes: string[] = [];
    for (const address of ['10 Bùi Viện', '11 Bùi Viện']) {
      const sent = await asking.post(null, 'guest-stay-notices', { ...own, address });
      codes.push(sent.json<{ trackingCode: string }>().trackingCode);
    }
    const { items } = (await asking.get('police.commune', 'guest-stay-notices', purpose)).json<{
      items: { id: string }[];
    }>();
    await asking.post(
      'police.commune',
      `guest-stay-notices/${items[0]!.id}/refusal`,
      { reason: 'không có địa chỉ này' },
      purpose,
    );
    expect((await follow('status', codes[0]!)).json()).toMatchObject({
      state: 'refused',
      answer: 'không có địa chỉ này',
    });
    expect((await follow('withdrawal', codes[1]!)).json()).toMatchObject({ state: 'withdrawn' });
    expect((await asking.get('police.commune2', 'guest-stay-notices', purpose)).json()).toMatchObject({
      items: [],
    });
  });
});

describe('somebody unknown', () => {
  interface Match {
    id: string;
    reason: string;
    residents: { id: string; fullName: string }[];
  }
  const queue = async () =>
    (await asking.get('police.commune', 'stay-matches', purpose)).json<{ items: Match[] }>().items;
  const twice = { fullName: 'Mạc Thị Trùng', dateOfBirth: '1988-04-04', arrivedOn: '2026-11-21' };

  it('is created with what is known, and put beside who may be the same person', async () => {
    itIs('2026-11-21T20:00:00');
    await reported({ ...twice, personalNumber: '092188000444' });
    await reported({ ...twice, personalNumber: null, sex: 'female', dateOfBirth: '1988' });
    await reported({ ...twice, personalNumber: '092188000444', fullName: 'Mạc Văn Khác' });
    expect(
      (await queue()).map(({ reason, residents }) => [reason, residents.map(({ fullName }) => fullName)]),
    ).toEqual([
      ['same_name_and_birth_year', ['Mạc Thị Trùng', 'Mạc Thị Trùng']],
      ['same_number', ['Mạc Văn Khác', 'Mạc Thị Trùng']],
    ]);
  });

  it('is the same person: the stay is carried over and counts once; or somebody else', async () => {
    itIs('2026-11-21T20:10:00');
    const [alike, sameNumber] = await queue();
    const settle = (id: string, verdict: string) =>
      asking.post(
        'police.commune',
        `stay-matches/${id}/settlement`,
        { verdict, note: 'đã gặp trực tiếp' },
        purpose,
      );
    expect((await settle(alike!.id, 'same')).statusCode).toBe(204);
    expect((await settle(sameNumber!.id, 'different')).statusCode).toBe(204);
    expect((await settle(alike!.id, 'same')).json<{ code: string }>().code).toBe('match_already_settled');
    expect(await queue()).toEqual([]);
    const [newer, person] = alike!.residents;
    const counted = await by<{ id: string; presences: number; segments: number }>(
      `select r.id, (select count(*)::int from presence where resident_id = r.id and voided_at is null) as presences,
              (select count(*)::int from status_segment where resident_id = r.id and known_until = 'infinity') as segments
         from resident r where r.id = any ($1::uuid[]) order by r.id = $2`,
      [[newer!.id, person!.id], person!.id],
    );
    expect(counted).toEqual([
      { id: newer!.id, presences: 0, segments: 0 },
      { id: person!.id, presences: 2, segments: 1 },
    ]);
    const [kept] = await by<{ count: number }>(
      `select count(*)::int as count from stay_notice n join presence p on p.id = n.presence_id and p.voided_at is null
         join stay_report r on r.id = n.stay_report_id and r.voided_at is null where n.resident_id = $1`,
      [person!.id],
    );
    expect(kept).toEqual({ count: 2 });
  });
});

describe('a guest whose report has ended', () => {
  const isAsked = async (id: string) => {
    const { ended } = (await asking.get('host', 'host/tonight')).json<{ ended: { id: string }[] }>();
    return ended.some((one) => one.id === id);
  };
  const problemOf = async (stated: object) =>
    (await house.send([stated])).json<{ errors: { field: string; code: string }[] }>().errors;

  it('is gone for the host, too, once an officer writes it down, until that is taken back', async () => {
    itIs('2026-11-20T20:00:00');
    const who = { fullName: 'Lâm Về Quê', personalNumber: '092196000701' };
    const { id } = await reported({ ...who, until: '2026-11-21' });
    itIs('2026-11-21T20:20:00');
    expect(await isAsked(id)).toBe(true);
    const [told] = await by<{ presence_id: string }>(`select presence_id from stay_notice where id = $1`, [
      id,
    ]);
    const act = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const left = await act(`presences/${told!.presence_id}/departures`, { leftOn: '2026-11-21' });
    expect(await isAsked(id)).toBe(false);
    expect((await asking.get('host', `host/stay-notices/${id}`)).json()).toMatchObject({
      leftOn: '2026-11-21',
    });
    const onward = guest({ ...who, reportFrom: '2026-11-21', until: '2026-11-23', earlierNoticeId: id });
    expect(await problemOf(onward)).toEqual([{ field: 'guests.0.reportFrom', code: 'stay_has_ended' }]);
    await act(`departures/${left.json<{ id: string }>().id}/voiding`, { reason: 'Khách vẫn còn ở' });
    expect(await isAsked(id)).toBe(true);
    expect(itemsOf(await house.send([onward]))).toMatchObject([{ timing: 'in_time', leftOn: null }]);
  });

  it('stays on from the end of the last report, whoever told of it, and is not told late of days told in time', async () => {
    itIs('2026-11-20T20:10:00');
    const who = { fullName: 'Lâm Ở Thêm', personalNumber: '092196000702' };
    const first = await reported({ ...who, until: '2026-11-21' });
    const further = (days: object) => guest({ ...who, earlierNoticeId: first.id, ...days });
    itIs('2026-11-21T20:30:00');
    const called = {
      dwellingId: house.guestHouse,
      guests: [further({ reportFrom: '2026-11-21', until: '2026-11-23' })],
    };
    itemsOf(await asking.post('police.commune', 'stay-notices', called, purpose));
    expect(await isAsked(first.id)).toBe(false);
    itIs('2026-11-22T09:00:00');
    const shown = (await asking.get('host', `host/stay-notices/${first.id}`)).json();
    expect(shown).toMatchObject({ goesOnUntil: '2026-11-23' });
    expect(await problemOf(further({ reportFrom: '2026-11-21', until: '2026-11-24' }))).toEqual([
      { field: 'guests.0.reportFrom', code: 'reported_in_time' },
    ]);
    const last = further({ reportFrom: '2026-11-23', until: '2026-11-24' });
    expect(itemsOf(await house.send([last]))).toMatchObject([{ timing: 'in_time' }]);
  });
});

describe('a stay in a hospital', () => {
  let patient: { id: string; residentId: string };
  const recordOf = async (who: string) =>
    (
      await asking.get(who, `residents/${patient.residentId}`, { 'access-purpose': 'resident_enquiry' })
    ).json<{
      presences: { dwellingId: string }[];
    }>().presences;
  const recorded = async (path: string, body: object) => {
    const answer = await asking.post('police.commune', path, body, purpose);
    expect([path, answer.statusCode]).toEqual([path, 201]);
    return answer.json<{ id: string }>().id;
  };
  const describedAs = (premises: string, holdsFrom = '2026-01-01', dwellingId = house.guestHouse) =>
    recorded(`dwellings/${dwellingId}/descriptions`, { holdsFrom, premises });
  const moves = (fullName: string, personalNumber: string) =>
    reported({ fullName, personalNumber, arrivedOn: '2026-11-24', until: '2026-11-28' });
  /** Whether the report, the presence that it is of, and what was told of this are of the restricted class. */
  const isRestricted = async ({ id }: { id: string }) => {
    const [row] = await by<{ classes: boolean[] }>(
      `select array[n.restricted, p.restricted, r.restricted] as classes from stay_notice n
         join presence p on p.id = n.presence_id join stay_report r on r.id = n.stay_report_id where n.id = $1`,
      [id],
    );
    expect(new Set(row!.classes).size).toBe(1);
    return row!.classes[0];
  };

  it('is shown to officers of the commune who ask for these, in no other list, and never why', async () => {
    itIs('2026-11-21T21:00:00');
    const before = await reported({ fullName: 'Tô Văn Trước', personalNumber: '092070000112' });
    const mistaken = await reported({ fullName: 'Tô Văn Nhầm', personalNumber: '092070000113' });
    await asking.post('host', `host/stay-notices/${mistaken.id}/cancellation`, { reason: 'nhầm người' });
    await describedAs('medical_facility');
    const told = await reported({
      fullName: 'Phan Thị Bệnh',
      personalNumber: '092170000111',
      purpose: 'medical',
      arrivedOn: '2026-11-21',
    });
    expect(told.guest.purpose).toBeNull();
    const idsIn = async (who: string, path: string) =>
      itemsOf(await asking.get(who, path, purpose)).map(({ id }) => id);
    expect(await idsIn('police.commune', 'stay-notices')).not.toContain(told.id);
    const restricted = await idsIn('police.commune', 'stay-notices/restricted');
    // What was told of the house before it was known to be a hospital is of the class, too.
    expect(restricted).toContain(told.id);
    expect(restricted).toContain(before.id);
    expect(restricted).toContain(mistaken.id);
    expect(await idsIn('police.commune2', 'stay-notices/restricted')).toEqual([]);
    expect((await asking.get('police.commune', `stay-notices/${told.id}`, purpose)).statusCode).toBe(404);
    const shown = await asking.get('police.commune', `stay-notices/restricted/${told.id}`, purpose);
    expect(shown.json()).toMatchObject({ id: told.id, guest: { purpose: null } });
    patient = shown.json();
    expect(
      (await asking.get('police.commune2', `stay-notices/restricted/${told.id}`, purpose)).statusCode,
    ).toBe(404);
    const [presence] = await by<{ purpose: string }>(
      `select p.purpose from presence p join stay_notice n on n.presence_id = p.id where n.id = $1`,
      [told.id],
    );
    expect(presence).toEqual({ purpose: 'other' });
  });

  it('stands neither on the page of the person nor among who is there; the stored status counts it exactly', async () => {
    expect(await recordOf('police.commune')).toEqual([]);
    const there = await asking.get(
      'police.commune',
      `dwellings/${house.guestHouse}/residents?on=2026-11-21`,
      purpose,
    );
    expect(there.json()).toMatchObject({ certain: 0, possible: 0, items: [] });
    // A segment without a presence would tell of it, too.
    const { segments } = (
      await asking.get('police.commune', `residents/${patient.residentId}/timeline`, purpose)
    ).json<{ segments: unknown[] }>();
    expect(segments).toEqual([]);
    const stored = await by(
      `select starts_on::text as "from", until::text, status from status_segment
        where resident_id = $1 and known_until = 'infinity' order by starts_on`,
      [patient.residentId],
    );
    expect(stored).toEqual([{ from: '2026-11-21', until: '2026-11-25', status: 'registered_stay' }]);
  });

  it('is reported, corrected and ended there, and never recorded by hand where it could be read', async () => {
    const byHand = await asking.post(
      'police.commune',
      `residents/${patient.residentId}/presences`,
      { dwellingId: house.guestHouse, arrivedOn: '2026-11-21', purpose: 'other', source: 'person' },
      purpose,
    );
    expect(byHand.json()).toMatchObject({ status: 422, code: 'hospital_stay_is_reported' });
    itIs('2026-11-23T08:00:00');
    await reported({
      fullName: 'Phan Thị Bệnh',
      personalNumber: '092170000111',
      arrivedOn: '2026-11-21',
      reportFrom: '2026-11-25',
      until: '2026-11-27',
    });
    const left = await asking.post('host', `host/stay-notices/${patient.id}/departure`, {
      leftOn: '2026-11-24',
    });
    expect(left.json()).toMatchObject({ errors: [{ field: 'leftOn', code: 'in_the_future' }] });
    itIs('2026-11-24T08:00:00');
    await asking.post('host', `host/stay-notices/${patient.id}/departure`, { leftOn: '2026-11-24' });
    const classes = await by(
      `select r.restricted as report, c.restricted as confirmation, d.restricted as departure
         from stay_report r join confirmation c using (presence_id) join departure d using (presence_id)
        where r.resident_id = $1`,
      [patient.residentId],
    );
    expect(classes).toContainEqual({ report: true, confirmation: true, departure: true });
    expect(await recordOf('police.commune')).toEqual([]);
  });

  it('is none where that was a slip, and none after it was a hospital', async () => {
    itIs('2026-11-24T09:00:00');
    await describedAs('rented_rooms');
    expect(await isRestricted(patient)).toBe(false);
    expect(await recordOf('police.commune')).not.toEqual([]);
    const tenant = await moves('Đinh Thị Thuê', '092170000201');
    expect(await isRestricted(tenant)).toBe(false);
    await describedAs('medical_facility');
    expect(await isRestricted(tenant)).toBe(true);
    await describedAs('rented_rooms', '2026-11-24');
    expect([await isRestricted(patient), await isRestricted(tenant)]).toEqual([true, false]);
    const shown = await asking.get('police.commune', `stay-notices/${tenant.id}`, purpose);
    const stay = { dwellingId: house.guestHouse, arrivedOn: '2026-11-24', source: 'person' };
    const theirs = `residents/${shown.json<typeof patient>().residentId}/presences`;
    await recorded(theirs, { ...stay, purpose: 'other' });
  });

  it('is one under every record of the hospital, as long as they are read as one', async () => {
    const record = { communeCode: '26740', address: '9 Phạm Ngũ Lão', kind: 'institution' };
    const hospital = await recorded('dwellings', record);
    await describedAs('medical_facility', '2026-11-20', hospital);
    const before = await moves('Đinh Văn Thuê', '092070000203');
    expect(await isRestricted(before)).toBe(false);
    const merge = { keptId: hospital, mergedId: house.guestHouse, reason: 'cùng một bệnh viện' };
    const merged = `dwelling-merges/${await recorded('dwelling-merges', merge)}`;
    const later = await moves('Đinh Văn Mướn', '092070000204');
    expect([await isRestricted(before), await isRestricted(later)]).toEqual([true, true]);
    const apart = { reason: 'hai nơi khác nhau' };
    expect((await asking.post('police.commune', `${merged}/undoing`, apart, purpose)).statusCode).toBe(204);
    expect([await isRestricted(before), await isRestricted(later)]).toEqual([false, false]);
  });
});
