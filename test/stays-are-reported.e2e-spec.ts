import { randomUUID } from 'node:crypto';
import { NoticeGateways } from '../apps/api/src/notices/index.ts';
import { RemindOfUnsent } from '../apps/api/src/stay-reports/index.ts';
import { StayIntake } from '../apps/api/src/stay-reports/stay-intake.ts';
import type { TestApp } from './support/app.ts';
import { guest, itemsOf, type Notice, purpose, startWithGuestHouse } from './support/stays.ts';

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

describe('the clock of a report', () => {
  it.each([
    ['22:59:59 on the evening of arrival', '2026-11-20T22:59:59', {}, 'in_time', '2026-11-20'],
    ['23:00:00 on the evening of arrival', '2026-11-20T23:00:00', {}, 'late', '2026-11-20'],
    [
      '07:59:59 after an arrival at 23:00',
      '2026-11-21T07:59:59',
      { arrivedAt: '2026-11-20T23:00:00+07:00' },
      'in_time',
      '2026-11-20',
    ],
    [
      '08:00:00 after an arrival at 23:00',
      '2026-11-21T08:00:00',
      { arrivedAt: '2026-11-20T23:00:00+07:00' },
      'late',
      '2026-11-21',
    ],
    [
      '00:00:00 after an arrival at 22:59',
      '2026-11-21T00:00:00',
      { arrivedAt: '2026-11-20T22:59:00+07:00' },
      'late',
      '2026-11-21',
    ],
  ])('at %s', async (_when, now, more, timing, coveredFrom) => {
    itIs(now);
    const asked = await asking.post(null, 'stay-clock', {
      arrivedOn: '2026-11-20',
      until: '2026-11-25',
      ...more,
    });
    expect([asked.statusCode, asked.json<Notice>().timing]).toEqual([200, timing]);
    const notice = await reported({
      fullName: `Lê Thị ${now}`,
      personalNumber: null,
      sex: 'female',
      ...more,
    });
    expect([notice.timing, notice.dueAt, notice.covers]).toEqual([
      timing,
      asked.json<Notice>().dueAt,
      { from: coveredFrom, until: '2026-11-25' },
    ]);
  });

  it('says with which content, by which articles, and that a long stay is to be registered', async () => {
    itIs('2026-11-20T20:00:00');
    const answer = await asking.post(null, 'stay-clock', { arrivedOn: '2026-11-20', until: '2026-12-31' });
    expect(answer.json()).toMatchObject({
      secondsLeft: 3 * 3600,
      reportUntil: '2026-12-20',
      cutToDays: 30,
      plannedUntil: '2026-12-31',
      registrationAsked: true,
    });
    const { content, sources } = answer.json<{
      content: { field: string; required: boolean }[];
      sources: unknown[];
    }>();
    expect(content).toContainEqual({ field: 'dateOfBirth', required: true });
    expect(content).toContainEqual({ field: 'identityCardNumber', required: false });
    expect(sources).toHaveLength(4);
    const before = await asking.post(null, 'stay-clock', { arrivedOn: '2026-06-30' });
    expect(before.json<{ content: unknown[] }>().content).toContainEqual({
      field: 'identityCardNumber',
      required: true,
    });
  });
});

describe('a host', () => {
  it('reports guests together or not at all, once under one key', async () => {
    itIs('2026-11-20T20:00:00');
    const wrong = await house.send([guest(), guest({ dateOfBirth: '2027-01-01', until: '2026-11-20' })]);
    expect(wrong.json()).toMatchObject({
      code: 'invalid_input',
      errors: [
        { field: 'guests.1.until', code: 'not_after_arrival' },
        { field: 'guests.1.dateOfBirth', code: 'in_the_future' },
      ],
    });
    const key = { 'idempotency-key': randomUUID() };
    const two = [
      guest(),
      guest({ fullName: 'Lê Văn Con', personalNumber: null, sex: 'male', dateOfBirth: '2020' }),
    ];
    const first = itemsOf(await house.send(two, key));
    expect(first.map(({ state, timing, flags }) => [state, timing, flags])).toEqual([
      ['recorded', 'in_time', []],
      ['recorded', 'in_time', []],
    ]);
    expect(itemsOf(await house.send(two, key))).toEqual(first);
    expect((await house.send([guest()], key)).json<{ code: string }>().code).toBe('idempotency_key_reused');
    const counted = await by<{ people: number; reports: number; segments: number }>(
      `select (select count(*)::int from resident_details where personal_number = '092196000001') as people,
              (select count(*)::int from stay_report r join stay_notice n on n.stay_report_id = r.id where n.personal_number = '092196000001') as reports,
              (select count(*)::int from status_segment s join stay_notice n on n.resident_id = s.resident_id
                where n.personal_number = '092196000001' and s.status = 'registered_stay') as segments`,
    );
    expect(counted).toEqual([{ people: 1, reports: 1, segments: 1 }]);
  });

  it('sees the own reports, and reaches nothing that is not theirs', async () => {
    itIs('2026-11-20T20:30:00');
    expect((await house.send([guest()], {}, house.otherHouse)).json()).toMatchObject({
      errors: [{ field: 'dwellingId', code: 'unknown_dwelling' }],
    });
    const [phoned] = itemsOf(
      await asking.post(
        'police.commune',
        'stay-notices',
        {
          dwellingId: house.otherHouse,
          guests: [guest({ fullName: 'Vũ Ân', personalNumber: '092090000777' })],
        },
        purpose,
      ),
    );
    const own = itemsOf(await asking.get('host', 'host/stay-notices?on=2026-11-20'));
    expect(own.length).toBeGreaterThan(1);
    expect(own.map(({ id }) => id)).not.toContain(phoned!.id);
    for (const [method, path, body] of [
      ['get', `host/stay-notices/${phoned!.id}`],
      ['post', `host/stay-notices/${phoned!.id}/cancellation`, { reason: 'thử xem' }],
      ['post', `host/stay-notices/${phoned!.id}/departure`, { leftOn: '2026-11-20' }],
      ['post', `host/stay-notices/${phoned!.id}/correction`, { guest: guest(), reason: 'thử xem' }],
    ] as const) {
      const answer =
        method === 'get' ? await asking.get('host', path) : await asking.post('host', path, body);
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
    const found = await asking.post('host', 'host/guests/search', { text: 'vu an' });
    expect(found.json<{ items: unknown[] }>().items).toEqual([]);
  });

  it('is told that a longer stay is to be registered, and the report is cut to 30 days', async () => {
    itIs('2026-11-20T21:00:00');
    const long = await reported({ fullName: 'Ngô Dài', personalNumber: '092090000123', until: '2027-03-01' });
    expect(long).toMatchObject({
      reportUntil: '2026-12-20',
      plannedUntil: '2027-03-01',
      cutToDays: 30,
      flags: ['registration_due'],
    });
    const seen = await asking.get('police.commune', `stay-notices/${long.id}`, purpose);
    expect(seen.json<Notice>().flags).toEqual(['registration_due']);
  });

  it('corrects until the guest left, visibly; a slip of the keyboard makes no report late', async () => {
    itIs('2026-11-20T21:30:00');
    const first = await reported({ fullName: 'Hà Thị Nhằm', personalNumber: '092190000321' });
    itIs('2026-11-22T09:00:00');
    const correct = (id: string, more: object) =>
      asking.post('host', `host/stay-notices/${id}/correction`, {
        guest: guest({ fullName: 'Hà Thị Nhầm', personalNumber: '092190000321', ...more }),
        reason: 'gõ nhầm tên',
      });
    const atOnce = await Promise.all([correct(first.id, {}), correct(first.id, {})]);
    const second = atOnce.find(({ statusCode }) => statusCode === 201)!.json<Notice>();
    expect([second.timing, second.covers]).toEqual(['in_time', { from: '2026-11-20', until: '2026-11-25' }]);
    const other = atOnce.find(({ statusCode }) => statusCode !== 201)!;
    expect(other.json()).toMatchObject({ status: 409, code: 'already_voided' });
    const longer = (await correct(second.id, { until: '2026-11-28' })).json<Notice>();
    expect([longer.timing, longer.covers]).toEqual(['late', { from: '2026-11-22', until: '2026-11-28' }]);
    const shown = (await asking.get('host', `host/stay-notices/${first.id}`)).json<
      Notice & { history: Notice[] }
    >();
    expect(shown.history.map(({ id, state }) => [id, state])).toEqual([
      [first.id, 'corrected'],
      [second.id, 'corrected'],
      [longer.id, 'recorded'],
    ]);
    const left = await asking.post('host', `host/stay-notices/${longer.id}/departure`, {
      leftOn: '2026-11-22',
    });
    expect(left.json<Notice>()).toMatchObject({ leftOn: '2026-11-22', flags: [] });
    const tooLate = await asking.post('host', `host/stay-notices/${longer.id}/cancellation`, {
      reason: 'nhầm khách',
    });
    expect(tooLate.json<{ code: string }>().code).toBe('guest_has_left');
  });

  it('cancels a report, and with it the presence that only it told of', async () => {
    itIs('2026-11-22T09:30:00');
    const wrong = await reported({
      fullName: 'Đỗ Không Đến',
      personalNumber: '092090000555',
      arrivedOn: '2026-11-22',
    });
    const cancelled = await asking.post('host', `host/stay-notices/${wrong.id}/cancellation`, {
      reason: 'khách không đến',
    });
    expect(cancelled.json<Notice>()).toMatchObject({ state: 'cancelled', covers: null });
    const standing = await by(
      `select p.id from presence p join stay_notice n on n.presence_id = p.id where n.id = $1 and p.voided_at is null
       union all
       select s.resident_id from status_segment s join stay_notice n on n.resident_id = s.resident_id
        where n.id = $1 and s.known_until = 'infinity'`,
      [wrong.id],
    );
    expect(standing).toEqual([]);
  });

  it('lets the own system report by a key, which opens nothing else and can be revoked', async () => {
    itIs('2026-11-22T10:00:00');
    const made = await asking.post('host', 'host/api-keys', { name: 'Lễ tân' });
    const { id, key } = made.json<{ id: string; key: string }>();
    const withKey = (method: 'GET' | 'POST', url: string, payload?: object) =>
      asking.app.inject({
        method,
        url: `/api/v1/${url}`,
        headers: { authorization: `Bearer ${key}` },
        ...(payload && { payload }),
      });
    const bus = guest({ fullName: 'Bùi Văn Máy', personalNumber: '092090000888', arrivedOn: '2026-11-22' });
    const sent = await withKey('POST', 'host/stay-notices', { dwellingId: house.guestHouse, guests: [bus] });
    expect(sent.json()).toMatchObject({ items: [{ channel: 'api', state: 'recorded' }] });
    expect((await withKey('GET', 'host/stay-notices')).statusCode).toBe(200);
    for (const path of ['host/api-keys', 'hosted-dwellings', 'session', 'stay-notices']) {
      expect([path, (await withKey('GET', path)).statusCode]).toEqual([path, 401]);
    }
    expect((await asking.post('host', `host/api-keys/${id}/revocation`)).statusCode).toBe(204);
    expect((await withKey('GET', 'host/stay-notices')).statusCode).toBe(401);
  });
});

describe('guests entered and not sent', () => {
  it('are kept for the host, who is reminded at 21:30, once by each way', async () => {
    itIs('2026-11-22T20:00:00');
    const draft = [{ fullName: 'Chưa Gửi' }];
    const put = (path: string, payload: object) =>
      asking.app.inject({
        method: 'PUT',
        url: `/api/v1/host/${path}`,
        headers: { authorization: `Bearer ${token}` },
        payload,
      });
    const token = await asking.signIn('host');
    expect((await put(`stay-drafts/${house.otherHouse}`, { guests: draft })).statusCode).toBe(404);
    expect((await put(`stay-drafts/${house.guestHouse}`, { guests: draft })).statusCode).toBe(204);
    expect((await put('reminder-contact', { phone: '0901234567' })).statusCode).toBe(204);
    expect((await asking.get('host', 'host/tonight')).json()).toMatchObject({
      now: '2026-11-22T20:00:00+07:00',
      dueAt: '2026-11-22T23:00:00+07:00',
      entered: 1,
      drafts: [{ dwellingId: house.guestHouse, guests: draft }],
    });
    await by(`update stay_draft set saved_at = '2026-11-22T20:00:00+07:00'`);
    const told: string[] = [];
    const sms = {
      deliver: ({ to, text }: { to: string; text: string }) => {
        told.push(to, /https?:.*$/.exec(text)?.[0] ?? '');
        return Promise.resolve({ outcome: 'accepted' as const, answer: '200' });
      },
      close: () => undefined,
    };
    asking.app.get(NoticeGateways).of = (channel) => (channel === 'sms' ? sms : undefined);
    itIs('2026-11-22T21:30:00');
    const job = { id: 'evening', signal: new AbortController().signal };
    const reminding = asking.app.get(RemindOfUnsent, { strict: false });
    await reminding.remind('2026-11-22', job);
    await reminding.remind('2026-11-22', job);
    expect(told).toEqual(['0901234567', expect.stringMatching(/\w\/luu-tru$/)]);
  });
});

describe('a report that finds no room', () => {
  it('is told at once when to come again, and is recorded then', async () => {
    itIs('2026-11-22T22:00:00');
    const intake = asking.app.get(StayIntake, { strict: false });
    intake.comeAgain = () => 3;
    const late = [guest({ fullName: 'Đến Sau', personalNumber: '092090000222', arrivedOn: '2026-11-22' })];
    const turnedAway = await house.send(late);
    expect([turnedAway.statusCode, turnedAway.headers['retry-after']]).toEqual([503, '3']);
    expect(turnedAway.json()).toMatchObject({ code: 'too_busy', retryAfter: 3 });
    Reflect.deleteProperty(intake, 'comeAgain');
    expect(itemsOf(await house.send(late))).toMatchObject([{ state: 'recorded', timing: 'in_time' }]);
  });
});
