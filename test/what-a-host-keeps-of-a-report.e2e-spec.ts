import { background } from '../apps/api/src/database/index.ts';
import { RebuildStatus } from '../apps/api/src/residence-status/index.ts';
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

describe('tonight', () => {
  it.each([
    ['22:59:59', '2026-11-20T23:00:00+07:00', null],
    ['23:00:00', '2026-11-21T08:00:00+07:00', null],
    ['23:40:00', '2026-11-21T08:00:00+07:00', null],
    ['07:59:59', '2026-11-20T23:00:00+07:00', '2026-11-20T08:00:00+07:00'],
    ['08:00:00', '2026-11-20T23:00:00+07:00', null],
  ])(
    'at %s tells by when who comes now is reported, and who came last night',
    async (time, dueAt, lastNight) => {
      itIs(`2026-11-20T${time}`);
      expect((await asking.get('host', 'host/tonight')).json()).toMatchObject({
        dueAt,
        lateArrivalsDueAt: lastNight,
      });
    },
  );

  it('takes guests out of the draft that were sent, and leaves the others', async () => {
    itIs('2026-11-20T20:00:00');
    const token = await asking.signIn('host');
    const typed = [
      { number: '092 190 000 602', fullName: 'Người Đã Gửi' },
      { number: '', fullName: ' người  không số' },
      { number: 'B1234567', fullName: 'Còn Lại' },
    ];
    await asking.app.inject({
      method: 'PUT',
      url: `/api/v1/host/stay-drafts/${house.guestHouse}`,
      headers: { authorization: `Bearer ${token}` },
      payload: { guests: typed },
    });
    itemsOf(
      await house.send([
        guest({ fullName: 'Người Đã Gửi', personalNumber: '092190000602' }),
        guest({ fullName: 'Người Không Số', personalNumber: null, sex: 'female' }),
      ]),
    );
    const left = async () =>
      (await asking.get('host', 'host/stay-drafts')).json<{ items: { guests: unknown[] }[] }>().items;
    expect((await left()).map(({ guests }) => guests)).toEqual([[typed[2]]]);
    itemsOf(
      await house.send([
        guest({ fullName: 'Còn Lại', personalNumber: null, passportNumber: 'B1234567', sex: 'male' }),
      ]),
    );
    expect(await left()).toEqual([]);
  });
});

describe('a stay that goes on', () => {
  it('for longer than was meant moves the intention: registration is due at once', async () => {
    itIs('2026-11-20T20:00:00');
    const person = { fullName: 'Ở Thêm', personalNumber: '092190000603' };
    expect((await reported(person)).flags).toEqual([]);
    itIs('2026-11-24T20:00:00');
    const onward = await reported({ ...person, reportFrom: '2026-11-24', until: '2027-03-01' });
    expect(onward).toMatchObject({ timing: 'in_time', flags: ['registration_due'] });
    const shorter = await reported({ ...person, reportFrom: '2026-11-24', until: '2026-12-01' });
    expect(shorter).toMatchObject({ flags: ['registration_due'] });
  });

  it('takes VNeID for who they are only where the law of the day does', async () => {
    itIs('2026-07-01T09:00:00');
    const before = await house.send([
      guest({ identityShownBy: 'vneid', arrivedOn: '2026-06-30', until: '2026-07-03' }),
    ]);
    expect(before.json()).toMatchObject({
      errors: [{ field: 'guests.0.identityShownBy', code: 'not_by_this_version' }],
    });
    const since = { identityShownBy: 'vneid', arrivedOn: '2026-07-01', until: '2026-07-03' };
    expect(
      await reported({ fullName: 'Xuất Trình', personalNumber: '092190000604', ...since }),
    ).toMatchObject({
      guest: { identityShownBy: 'vneid' },
    });
  });
});

describe('the status of everybody who was reported', () => {
  it('is what reading all their facts anew gives', async () => {
    const system = background('rebuild');
    const rebuilt = await asking.app.get(RebuildStatus, { strict: false }).rebuild(system);
    expect(rebuilt).toMatchObject({ peopleDiffering: 0 });
    expect(rebuilt.people).toBeGreaterThan(4);
  });
});

describe('the seconds about 23:00 and 08:00', () => {
  /** The seconds about 23:00 and 08:00: when it is told, when the guest came, whether that is in time. */
  const seconds = [
    ['2026-11-20T22:59:59', '2026-11-20T20:00:00', 'in_time', '2026-11-20T23:00:00+07:00'],
    ['2026-11-20T23:00:00', '2026-11-20T20:00:00', 'late', '2026-11-20T23:00:00+07:00'],
    ['2026-11-21T07:59:59', '2026-11-20T23:00:00', 'in_time', '2026-11-21T08:00:00+07:00'],
    ['2026-11-21T08:00:00', '2026-11-20T23:00:00', 'late', '2026-11-21T08:00:00+07:00'],
  ] as const;
  const cameAt = (name: string, arrivedAt: string) =>
    guest({ fullName: name, personalNumber: null, sex: 'female', arrivedAt: `${arrivedAt}+07:00` });

  it.each(seconds)('told by telephone at %s, of an arrival at %s: %s', async (told, came, timing, dueAt) => {
    // Written down half an hour later: what counts is when the caller said it; without it the moment of writing.
    const call = async (toldAt: string | null) => {
      const body = { dwellingId: house.otherHouse, guests: [cameAt(`Gọi ${told} ${toldAt}`, came)] };
      return itemsOf(
        await asking.post('police.commune', 'stay-notices', { ...body, ...(toldAt && { toldAt }) }, purpose),
      )[0]!;
    };
    itIs(told);
    const [atOnce] = [await call(null)];
    itIs(told.replace(/T(\d\d):\d\d/, (_hour, hour) => `T${hour === '23' ? '23:55' : `${hour}:59`}`));
    const later = await call(`${told}+07:00`);
    expect([atOnce, later].map((one) => [one.timing, one.dueAt])).toEqual([
      [timing, dueAt],
      [timing, dueAt],
    ]);
  });

  it.each(seconds)(
    'sent by the key of a system at %s, of an arrival at %s: %s',
    async (sent, came, timing, dueAt) => {
      itIs(sent);
      const { key } = (await asking.post('host', 'host/api-keys', { name: sent })).json<{ key: string }>();
      const answer = await asking.app.inject({
        method: 'POST',
        url: '/api/v1/host/stay-notices',
        headers: { authorization: `Bearer ${key}` },
        payload: { dwellingId: house.guestHouse, guests: [cameAt(`Khóa ${sent}`, came)] },
      });
      expect(answer.json<{ items: Notice[] }>().items).toMatchObject([{ channel: 'api', timing, dueAt }]);
    },
  );

  it.each(seconds)('sent by the guest at %s, of an arrival at %s: %s', async (sent, came, timing, dueAt) => {
    itIs(sent);
    const own = { communeCode: '26740', address: `1 Đêm ${sent}`, guest: cameAt(`Tự báo ${sent}`, came) };
    expect((await asking.post(null, 'guest-stay-notices', own)).json()).toMatchObject({ timing, dueAt });
    // Taken hours later, it still was told when it was sent.
    itIs('2026-11-21T10:00:00');
    const { items } = (await asking.get('police.commune', 'guest-stay-notices', purpose)).json<{
      items: { id: string; address: string }[];
    }>();
    const { id } = items.find(({ address }) => address === own.address)!;
    const taken = await asking.post(
      'police.commune',
      `guest-stay-notices/${id}/acceptance`,
      { dwellingId: house.otherHouse },
      purpose,
    );
    expect(taken.json()).toMatchObject({ channel: 'guest', timing, dueAt });
  });
});

describe('a guest who stays on', () => {
  it.each([
    ['2026-11-25T22:59:59', 'in_time', '2026-11-25'],
    ['2026-11-25T23:00:00', 'late', '2026-11-25'],
    ['2026-11-26T00:00:00', 'late', '2026-11-26'],
  ])('is reported at %s: %s', async (sent, timing, coveredFrom) => {
    const who = { fullName: `Ở Tiếp ${sent}`, personalNumber: null, sex: 'female' };
    itIs('2026-11-20T22:00:00');
    const first = await reported(who);
    itIs(sent);
    const stay = { arrivedOn: '2026-11-20', reportFrom: '2026-11-25', until: '2026-11-27' };
    const before = (await asking.post(null, 'stay-clock', stay)).json<Notice>();
    const further = await reported({ ...who, ...stay, earlierNoticeId: first.id });
    const told = [timing, '2026-11-25T23:00:00+07:00', { from: coveredFrom, until: '2026-11-27' }];
    for (const one of [before, further]) expect([one.timing, one.dueAt, one.covers]).toEqual(told);
    const presences = await by(`select distinct presence_id from stay_notice where id = any ($1::uuid[])`, [
      [first.id, further.id],
    ]);
    expect(presences).toHaveLength(1);
  });

  it('is reported again; a correction of that keeps its first day, and 30 days are the most', async () => {
    const who = { fullName: 'Vi Ở Lại', personalNumber: null, sex: 'male', dateOfBirth: '1991-01-09' };
    itIs('2026-11-18T20:00:00');
    const first = await reported({ ...who, arrivedOn: '2026-11-18', until: '2026-11-20' });
    itIs('2026-11-20T09:00:00');
    const evening = async () => {
      const { ended, guests } = (await asking.get('host', 'host/tonight')).json<{
        ended: Notice[];
        guests: Notice[];
      }>();
      return [ended, guests].map((notices) => notices.some(({ id }) => [first.id, further].includes(id)));
    };
    let further = '';
    expect(await evening()).toEqual([true, false]);
    const wrong = await house.send([
      guest({ ...who, arrivedOn: '2026-11-18', reportFrom: '2026-11-17', until: '2026-11-17' }),
    ]);
    expect(wrong.json()).toMatchObject({
      errors: [
        { field: 'guests.0.reportFrom', code: 'before_arrival' },
        { field: 'guests.0.until', code: 'not_after_arrival' },
      ],
    });
    const stay = { ...who, arrivedOn: '2026-11-18', until: '2026-11-22', earlierNoticeId: first.id };
    const told = await reported({ ...stay, reportFrom: '2026-11-20' });
    further = told.id;
    expect([told.timing, told.covers]).toEqual(['in_time', { from: '2026-11-20', until: '2026-11-22' }]);
    expect(await evening()).toEqual([false, true]);
    const corrected = await asking.post('host', `host/stay-notices/${further}/correction`, {
      guest: guest({ ...stay, until: '2026-11-21' }),
      reason: 'ở thêm một đêm',
    });
    expect(corrected.json()).toMatchObject({
      timing: 'in_time',
      reportFrom: '2026-11-20',
      covers: { from: '2026-11-20', until: '2026-11-21' },
    });
    further = corrected.json<Notice>().id;
    const long = await reported({ ...stay, reportFrom: '2026-11-21', until: '2027-02-01' });
    expect(long).toMatchObject({
      reportUntil: '2026-12-21',
      cutToDays: 30,
      plannedUntil: '2027-02-01',
      flags: ['registration_due'],
    });
    const people = await by(
      `select distinct resident_id from stay_notice where full_name = 'Vi Ở Lại'
       union select resident_id from possible_same_resident p
              where exists (select from stay_notice n where n.full_name = 'Vi Ở Lại' and n.resident_id = p.resident_id)`,
    );
    expect(people).toHaveLength(1);
  });
});
