import { randomUUID } from 'node:crypto';
import { EveryRouteIsDeclared } from '../apps/api/src/sign-in/every-route-is-declared.ts';
import { SessionsInUse } from '../apps/api/src/sign-in/session/sessions-in-use.ts';
import { mayDo } from '../apps/api/src/sign-in/permissions.ts';
import type { Injected, TestApp } from './support/app.ts';
import { demoPassword } from './support/database.ts';
import { guest, itemsOf, startWithGuestHouse } from './support/stays.ts';

/** What the first host has, by which the second one asks: ids that they may have seen on a screen or guessed. */
interface Theirs {
  readonly dwelling: string;
  readonly notice: string;
  readonly earlier: string;
  readonly key: string;
  readonly claim: string;
}

type Ask = readonly [method: 'GET' | 'POST' | 'PUT', path: string, body?: object];

const body = guest({ fullName: 'Kẻ Tò Mò', personalNumber: '092090000999' });

/**
 * How the second host asks on every route that hosts may call: with what is the first one's. `own` are routes that take
 * nothing to ask for others by. A new route for hosts is red until it stands here.
 */
const asks: Readonly<Record<string, ((theirs: Theirs) => Ask) | { readonly own: Ask }>> = {
  'HostStays.report': ({ dwelling, earlier }) => ['POST', 'host/stay-notices', { dwellingId: dwelling, guests: [{ ...body, earlierNoticeId: earlier }] }],
  'HostStays.list': ({ dwelling, notice }) => ['GET', `host/stay-notices?dwellingId=${dwelling}&cursor=ffffffff-ffff-7fff-8fff-${notice.slice(-12)}`],
  'HostStays.show': ({ notice }) => ['GET', `host/stay-notices/${notice}`],
  'HostStays.receipt': ({ notice }) => ['GET', `host/stay-notices/${notice}/receipt`],
  'HostStays.correct': ({ notice }) => ['POST', `host/stay-notices/${notice}/correction`, { guest: body, reason: 'thử xem sao' }],
  'HostStays.cancel': ({ notice }) => ['POST', `host/stay-notices/${notice}/cancellation`, { reason: 'thử xem sao' }],
  'HostStays.depart': ({ notice }) => ['POST', `host/stay-notices/${notice}/departure`, { leftOn: '2026-11-22' }],
  'HostStays.search': ({ dwelling }) => ['POST', 'host/guests/search', { text: 'khach rieng', dwellingId: dwelling }],
  'StayDrafts.tonight': { own: ['GET', 'host/tonight'] },
  'StayDrafts.list': { own: ['GET', 'host/stay-drafts'] },
  'StayDrafts.save': ({ dwelling }) => ['PUT', `host/stay-drafts/${dwelling}`, { guests: [] }],
  'StayDrafts.contact': { own: ['GET', 'host/reminder-contact'] },
  'StayDrafts.setContact': { own: ['PUT', 'host/reminder-contact', { phone: '0900000000' }] },
  'ApiKeys.list': { own: ['GET', 'host/api-keys'] },
  'ApiKeys.make': { own: ['POST', 'host/api-keys', { name: 'của tôi' }] },
  'ApiKeys.revoke': ({ key }) => ['POST', `host/api-keys/${key}/revocation`],
  'HostedDwellings.list': { own: ['GET', 'hosted-dwellings'] },
  'HostedDwellings.registered': ({ dwelling }) => ['GET', `hosted-dwellings/${dwelling}/registered`],
  'HostedDwellings.contest': ({ dwelling }) => ['POST', `hosted-dwellings/${dwelling}/objections`, { says: 'Tôi không quen những người này' }],
  'HostedDwellings.objections': ({ dwelling }) => ['GET', `hosted-dwellings/${dwelling}/objections`],
  'HostedDwellings.claim': { own: ['POST', 'ownership-claims', { communeCode: '26740', address: '99 Đề Thám', proof: 'Giấy chứng nhận số AB 9' }] },
  'HostedDwellings.claims': { own: ['GET', 'ownership-claims/mine'] },
}; // prettier-ignore

let house: Awaited<ReturnType<typeof startWithGuestHouse>>;
let asking: TestApp;
let theirs: Theirs;
/** Words that only the first host's own answers may hold. */
let secrets: readonly string[];
let other: { readonly token: string; readonly key: string };

const by = (credential: string, [method, path, payload]: Ask, headers: Record<string, string> = {}) =>
  asking.app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { authorization: `Bearer ${credential}`, ...headers },
    ...(payload && { payload }),
  });

beforeAll(async () => {
  house = await startWithGuestHouse();
  asking = house.asking;
  const first = await asking.signIn('host');
  const token = await aSecondHost();
  const made = async (who: string) =>
    (await by(who, ['POST', 'host/api-keys', { name: 'lễ tân' }])).json<{ id: string; key: string }>();
  const key = await made(first);
  other = { token, key: (await made(token)).key };
  const claimed = await by(first, [
    'POST',
    'ownership-claims',
    { communeCode: '26740', address: '5 Phạm Ngũ Lão', proof: 'Giấy chứng nhận số XYZ 7' },
  ]);
  house.itIs('2026-11-22T20:00:00');
  const [notice, earlier] = itemsOf(
    await house.send([
      guest({ fullName: 'Khách Riêng', personalNumber: '092196000777', arrivedOn: '2026-11-22' }),
      guest({ fullName: 'Khách Riêng Hai', personalNumber: null, sex: 'male', arrivedOn: '2026-11-22' }),
    ]),
  );
  await by(first, [
    'PUT',
    `host/stay-drafts/${house.guestHouse}`,
    { guests: [{ fullName: 'Khách Còn Nháp' }] },
  ]);
  await by(first, ['PUT', 'host/reminder-contact', { phone: '0912345678' }]);
  theirs = {
    dwelling: house.guestHouse,
    notice: notice!.id,
    earlier: earlier!.id,
    key: key.id,
    claim: claimed.json<{ id: string }>().id,
  };
  secrets = [
    ...Object.values(theirs),
    'Khách Riêng',
    '092196000777',
    'Khách Còn Nháp',
    '0912345678',
    'XYZ 7',
  ];
});
afterAll(() => asking.close());

/** Somebody who keeps the house next door: the same commune, the same role, another account. */
async function aSecondHost(): Promise<string> {
  await house.byHand(
    `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed,
                          proposed_by, approved_at, approved_by, password_hash, password_set_at)
     select 'host.next.door', 'Nhà bên', role, area_level, area_code, area_province_code, approval_needed, proposed_by,
            clock_timestamp(), approved_by, password_hash, password_set_at from account where username = 'host'`,
  );
  await house.byHand(
    `insert into dwelling_manager (commune_code, recorded_by, dwelling_id, account_id, capacity, starts_on, basis)
     select '26740', id, $1, id, 'owner', '2026-01-01', 'giấy phép' from account where username = 'host.next.door'`,
    [house.otherHouse],
  );
  const signedIn = await asking.app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { username: 'host.next.door', password: demoPassword },
  });
  return signedIn.json<{ accessToken: string }>().accessToken;
}

/** Every route that asks for a permission, by the name of its operation. */
function routes() {
  return asking.app
    .get(EveryRouteIsDeclared, { strict: false })
    .routes()
    .flatMap(({ name, declared }) =>
      typeof declared === 'string'
        ? [{ operation: name.replace('Controller.', '.'), permission: declared }]
        : [],
    );
}

/** All that the first host sees of the own: what nobody else may change. */
async function allOfTheirs(): Promise<string[]> {
  const first = await asking.signIn('host');
  const paths = [
    `host/stay-notices/${theirs.notice}`,
    'host/stay-notices',
    'host/stay-drafts',
    'host/reminder-contact',
    'host/api-keys',
    'ownership-claims/mine',
    'hosted-dwellings',
  ];
  return Promise.all(paths.map(async (path) => (await by(first, ['GET', path])).body));
}

const isOwn = (ask: (typeof asks)[string]): ask is { readonly own: Ask } => typeof ask !== 'function';

/** Refused as if it did not exist, or answered with nothing of theirs. */
function expectNothing(operation: string, answer: Injected): void {
  const isRefusal = [400, 401, 403, 404].includes(answer.statusCode);
  expect([operation, answer.statusCode, isRefusal || answer.statusCode < 300]).toEqual([
    operation,
    answer.statusCode,
    true,
  ]);
  for (const secret of secrets) expect([operation, answer.body.includes(secret)]).toEqual([operation, false]);
}

describe('a host', () => {
  it('is asked about on every route that hosts may call, and on no other', () => {
    const open = routes().filter(
      ({ permission }) => mayDo('host', permission) && permission !== 'manage the own session',
    );
    expect(open.map(({ operation }) => operation).sort()).toEqual(Object.keys(asks).sort());
  });

  it.each(['a session', 'the key of an own system'])(
    'with %s reaches nothing of another host, and changes nothing',
    async (by_) => {
      const credential = by_ === 'a session' ? other.token : other.key;
      const before = await allOfTheirs();
      for (const [operation, ask] of Object.entries(asks)) {
        const asked = isOwn(ask) ? ask.own : ask(theirs);
        const answer = await by(credential, asked);
        expectNothing(operation, answer);
        if (isOwn(ask) || operation.endsWith('.list') || operation.endsWith('.search')) continue;
        // A key opens few routes; everything else of somebody else is as if it were not there.
        expect([operation, answer.statusCode]).toEqual([
          operation,
          operation === 'HostStays.report' ? 400 : answer.statusCode === 401 ? 401 : 404,
        ]);
      }
      expect(await allOfTheirs()).toEqual(before);
    },
  );

  it('finds no earlier guest of another host by its id, of the own dwelling either', async () => {
    const sent = await by(other.token, [
      'POST',
      'host/stay-notices',
      {
        dwellingId: house.otherHouse,
        guests: [
          guest({
            fullName: 'Khách Riêng Hai',
            personalNumber: null,
            sex: 'male',
            arrivedOn: '2026-11-22',
            earlierNoticeId: theirs.earlier,
          }),
        ],
      },
    ]);
    expect(sent.statusCode).toBe(201);
    const taken = await house.byHand<{ people: number }>(
      `select count(distinct resident_id)::int as people from stay_notice where full_name = 'Khách Riêng Hai'`,
    );
    expect(taken).toEqual([{ people: 2 }]);
  });

  it('gets no answer under the key of a creation of somebody else', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const report = { guests: [guest({ fullName: 'Khách Riêng Ba', personalNumber: '092196000778' })] };
    const first = await asking.signIn('host');
    const theirsSent = await by(
      first,
      ['POST', 'host/stay-notices', { ...report, dwellingId: theirs.dwelling }],
      key,
    );
    expect(theirsSent.statusCode).toBe(201);
    const repeated = await by(
      other.token,
      ['POST', 'host/stay-notices', { ...report, dwellingId: theirs.dwelling }],
      key,
    );
    expect(repeated.json()).toMatchObject({ code: 'invalid_input' });
  });

  it('is refused on every other route that asks for a permission', async () => {
    const { paths } = (await asking.app.inject({ url: '/api/openapi.json' })).json<{
      paths: Record<string, Record<string, { operationId: string }>>;
    }>();
    const closed = new Set(
      routes().flatMap(({ operation, permission }) => (mayDo('host', permission) ? [] : [operation])),
    );
    let asked = 0;
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { operationId }] of Object.entries(methods)) {
        if (!closed.has(operationId)) continue;
        const url = path.replace('/api/v1/', '').replace(/\{\w+\}/g, theirs.notice);
        const answer = await by(other.token, [method.toUpperCase() as Ask[0], url], {
          'access-purpose': 'stay_report',
        });
        expect([operationId, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
          operationId,
          403,
          'not_permitted',
        ]);
        asked += 1;
      }
    }
    expect(asked).toBe(closed.size);
  });

  it('who is signed out, suspended or locked reports nothing any more, whatever was so a moment ago', async () => {
    const report = () =>
      by(other.token, [
        'POST',
        'host/stay-notices',
        {
          dwellingId: house.otherHouse,
          guests: [guest({ fullName: `Khách ${randomUUID()}`, personalNumber: null, sex: 'male' })],
        },
      ]);
    const byKey = () =>
      by(other.key, [
        'POST',
        'host/stay-notices',
        {
          dwellingId: house.otherHouse,
          guests: [guest({ fullName: `Khách ${randomUUID()}`, personalNumber: null, sex: 'male' })],
        },
      ]);
    expect([(await report()).statusCode, (await byKey()).statusCode]).toEqual([201, 201]);
    const own = `account_id = (select id from account where username = 'host.next.door')`;
    await house.byHand(`update session set locked_at = now() where ${own}`);
    expect((await report()).json()).toMatchObject({ status: 403, code: 'screen_locked' });
    asking.app.get(SessionsInUse, { strict: false }).forgetWhere(() => true);
    expect((await report()).json()).toMatchObject({ status: 403, code: 'screen_locked' });
    await house.byHand(`update session set locked_at = null where ${own}`);
    expect((await report()).statusCode).toBe(201);
    await house.byHand(`update session set ended_at = now(), end_reason = 'signed_out' where ${own}`);
    expect((await report()).json()).toMatchObject({ status: 401, code: 'not_signed_in' });
    await house.byHand(`update stay_api_key set revoked_at = now() where ${own} and revoked_at is null`);
    expect((await byKey()).json()).toMatchObject({ status: 401, code: 'not_signed_in' });
  });
});
