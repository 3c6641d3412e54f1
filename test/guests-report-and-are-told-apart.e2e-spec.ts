import type { TestApp } from './support/app.ts';
import { staysInHospitals } from './stays/stays-in-hospitals.ts';
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
    const byHand = trackingCode.toLowerCase().replace(/.{4}/g, '$& ').replaceAll('0', 'o');
    expect((await follow('status', byHand)).json()).toMatchObject({ state: 'waiting' });
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
    const named = (path: string, who: string) =>
      asking.get('police.commune', `residents/${who}${path}`, purpose);
    expect((await named('', newer!.id)).json()).toMatchObject({ carriedOverTo: person!.id, presences: [] });
    expect((await named('', person!.id)).json()).toMatchObject({ carriedOverTo: null });
  });

  it('is found, matched and recorded of in one record from then on, which has the number', async () => {
    itIs('2026-11-21T20:20:00');
    const post = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const who = { fullName: 'Mạc Văn Lặp', dateOfBirth: '1979-05-05', arrivedOn: '2026-11-21' };
    await reported({ ...who, personalNumber: null, sex: 'male' });
    await reported({ ...who, personalNumber: '092079000445' });
    const half = { ...who, personalNumber: null, sex: 'male', dateOfBirth: '1979' };
    const { id: wrong } = await reported(half);
    const [toPerson, toThird, ...others] = (await queue()).map(({ id, residents }) => ({
      id,
      residentIds: residents.map((one) => one.id),
    }));
    expect(others).toHaveLength(1);
    const [double, person] = toPerson!.residentIds as [string, string];
    const settled = { verdict: 'same', note: 'đã gặp trực tiếp' };
    expect((await post(`stay-matches/${toPerson!.id}/settlement`, settled)).statusCode).toBe(204);

    const found = async (question: object) =>
      (await post('residents/search', question))
        .json<{ items: { id: string }[] }>()
        .items.map(({ id }) => id);
    expect(await found({ personalNumber: '092079000445' })).toEqual([person]);
    const third = toThird!.residentIds.find((id) => id !== double && id !== person);
    expect((await found({ name: who.fullName })).sort()).toEqual([person, third].sort());
    expect((await queue()).map(({ residents }) => residents.map(({ id }) => id))).toEqual([[third, person]]);

    const refused = await post(`residents/${double}/contacts`, { kind: 'phone', value: '0901234567' });
    expect(refused.json()).toMatchObject({ code: 'carried_over', residentId: person });
    const there = {
      dwellingId: house.otherHouse,
      arrivedOn: '2026-11-21',
      purpose: 'work',
      source: 'person',
    };
    expect((await post(`residents/${double}/presences`, there)).json()).toMatchObject({
      code: 'carried_over',
    });
    // A report that was corrected before still names the record that it was of then.
    const corrected = { guest: guest({ ...half, until: '2026-11-26' }), reason: 'ở thêm một đêm' };
    const mended = await asking.post('host', `host/stay-notices/${wrong}/correction`, corrected);
    expect(mended.statusCode).toBe(201);
    const [again] = await queue();
    expect((await post(`stay-matches/${again!.id}/settlement`, settled)).statusCode).toBe(204);
    await reported({ ...half, reportFrom: '2026-11-26', until: '2026-11-28', earlierNoticeId: wrong });
    const kept = await by<{ resident_id: string }>(
      `select distinct resident_id from stay_notice where full_name = $1 and voided_at is null`,
      [who.fullName],
    );
    expect(kept).toEqual([{ resident_id: person }]);
    expect(await queue()).toEqual([]);
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
    for (const further of [
      onward,
      { ...onward, earlierNoticeId: null },
      { ...onward, earlierNoticeId: null, personalNumber: null, sex: 'male' },
    ])
      expect(await problemOf(further)).toEqual([{ field: 'guests.0.reportFrom', code: 'stay_has_ended' }]);
    await act(`departures/${left.json<{ id: string }>().id}/voiding`, { reason: 'Khách vẫn còn ở' });
    expect(await isAsked(id)).toBe(true);
    expect(itemsOf(await house.send([onward]))).toMatchObject([{ timing: 'in_time', leftOn: null }]);
  });

  it('was not there between one stay and the next because the host says that the last one is over', async () => {
    const who = { fullName: 'Lâm Hay Ghé', personalNumber: '092196000703' };
    itIs('2026-11-02T20:00:00');
    await reported({ ...who, arrivedOn: '2026-11-02', until: '2026-11-04' });
    itIs('2026-11-20T20:00:00');
    const { id } = await reported({ ...who, arrivedOn: '2026-11-20', until: '2026-11-25' });
    itIs('2026-11-22T10:00:00');
    await asking.post('host', `host/stay-notices/${id}/departure`, { leftOn: '2026-11-22' });
    const counted = await by<{ days: string }>(
      `select s.starts_on || ' ' || s.until as days from status_segment s join stay_notice n using (resident_id)
        where n.id = $1 and s.known_until = 'infinity' order by 1`,
      [id],
    );
    expect(counted.map(({ days }) => days)).toEqual(['2026-11-02 2026-11-04', '2026-11-20 2026-11-22']);
  });

  it('is not seen on the day on which the host tells of days that are over', async () => {
    itIs('2026-11-22T10:00:00');
    const who = { fullName: 'Lâm Kể Lại', personalNumber: '092196000704', arrivedOn: '2026-11-02' };
    const { id } = await reported({ ...who, until: '2026-11-04' });
    await reported({ ...who, reportFrom: '2026-11-04', until: '2026-11-12', earlierNoticeId: id });
    const [counted] = await by<{ until: string }>(
      `select max(s.until)::text as until from status_segment s join stay_notice n using (resident_id)
        where n.id = $1 and s.known_until = 'infinity'`,
      [id],
    );
    expect(counted).toEqual({ until: '2026-11-12' });
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

staysInHospitals(() => house);
