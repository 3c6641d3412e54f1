import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

interface Case {
  readonly id: string;
  readonly state: string;
  readonly residentId: string;
  readonly dueDerivation: { unit: string; workingDays: number } | null;
  readonly request: Record<string, unknown>;
}

let asking: TestApp;
let saiGon: ReturnType<typeof counterOf>;

beforeAll(async () => {
  asking = await startApp();
  saiGon = counterOf(asking, 'police.commune', '26740');
});

afterAll(() => asking.close());

const post = (path: string, body: object = {}, who = 'police.commune') =>
  asking.post(who, path, body, purpose);
const get = (path: string, who = 'police.commune') => asking.get(who, path, purpose);
const codes = (answer: { json<T>(): T }) => {
  const { code, errors = [] } = answer.json<{ code?: string; errors?: { code: string }[] }>();
  return [code, ...errors.map((error) => error.code)];
};
const grant = (id: string) => post(`cases/${id}/decision`, { verdict: 'grant' });

/** Somebody whose permanent residence is in Phường Sài Gòn itself. */
const fromHere = (more: object = {}) =>
  saiGon.record(somebody({ permanentResidence: { communeCode: '26740', from: '1990-01-01' }, ...more }));

describe('somebody with neither residence declares where they live', () => {
  it('and counts as declared once that is verified: five working days, thirty days, or sixty', async () => {
    const dwellingId = await saiGon.dwelling('1 bến Bạch Đằng');
    const declare = (residentId: string, inPopulationDatabase: boolean) =>
      post('no-residence-declarations', {
        residentId,
        dwellingId,
        livesThereSince: inDays(-40),
        inPopulationDatabase,
        why: 'Sống trên ghe, không có giấy tờ về chỗ ở',
      });
    expect(codes(await declare(await saiGon.record(), true))).toEqual([
      'excluded_by_law',
      'has_permanent_residence',
    ]);
    const residentId = await saiGon.record(somebody({ permanentResidence: null }));
    const { id } = (await declare(residentId, false)).json<Case>();
    const complete = (await post(`cases/${id}/completion`)).json<Case>();
    expect(complete.dueDerivation).toMatchObject({ unit: 'calendar_days', workingDays: 30 });
    const complex = await post(`cases/${id}/complexity`, { reason: 'Phải xác minh tại ba tỉnh' });
    expect(complex.json()).toMatchObject({
      dueDerivation: { workingDays: 60 },
      request: { complexBecause: 'Phải xác minh tại ba tỉnh' },
    });
    expect(codes(await post(`cases/${id}/complexity`, { reason: 'Một lần nữa' }))).toEqual([
      'no_longer_limit',
    ]);
    expect((await grant(id)).json()).toMatchObject({ state: 'granted' });
    const { segments } = (await get(`residents/${residentId}/timeline`)).json<{
      segments: { from: string; status: string }[];
    }>();
    expect(segments.find(({ from }) => from === inDays(0))?.status).toBe('declared');
    const known = await saiGon.record(somebody({ permanentResidence: null }));
    const second = (await declare(known, true)).json<Case>();
    expect((await post(`cases/${second.id}/completion`)).json()).toMatchObject({
      dueDerivation: { unit: 'working_days', workingDays: 5 },
    });
  });
});

describe('an absence is declared', () => {
  const absence = (residentId: string, more: object = {}) => ({
    residentId,
    group: 'd',
    leavesOn: inDays(5),
    returnsOn: inDays(500),
    destination: 'Nhà anh trai',
    destinationCommuneCode: '31135',
    reason: 'Giúp việc gia đình',
    channel: 'phone',
    declaredBy: 'person',
    ...more,
  });

  it('by the channels of the day, answered within a day; two working days if complex', async () => {
    const residentId = await fromHere();
    const path = 'temporary-absences';
    expect(codes(await post(path, absence(residentId, { channel: 'counter' })))).toEqual([
      'excluded_by_law',
      'channel_not_open',
    ]);
    expect(codes(await post(path, absence(await saiGon.record())))).toEqual([
      'excluded_by_law',
      'does_not_reside_here',
    ]);
    const opened = (await post(path, absence(residentId))).json<Case>();
    expect(opened).toMatchObject({
      state: 'complete',
      dueDerivation: { unit: 'calendar_days', workingDays: 1 },
      request: { duty: { readings: [{ unit: 'commune', verdict: 'must' }] } },
    });
    const complex = await post(`cases/${opened.id}/complexity`, { reason: 'Chưa rõ nơi đến' });
    expect(complex.json()).toMatchObject({ dueDerivation: { unit: 'working_days', workingDays: 2 } });
    const granted = (await grant(opened.id)).json<{ request: { recorded: { id: string } } }>();
    expect(granted).toMatchObject({ state: 'granted' });
    const kept = await asIfByHand(
      asking.database,
      `select starts_on::text, until::text from temporary_absence where resident_id = $1`,
      [residentId],
    );
    expect(kept).toEqual([{ starts_on: inDays(5), until: inDays(500) }]);
    const wrong = `temporary-absences/${granted.request.recorded.id}/voiding`;
    const reason = 'Khai nhầm người';
    expect((await post(wrong, { reason })).json()).toMatchObject({
      request: { recorded: { voidReason: reason } },
    });
    expect((await post(wrong, { reason })).json()).toMatchObject({ code: 'already_voided' });
  });

  it('for point c under both readings, while the unit is not settled', async () => {
    const [near] = await asIfByHand<{ code: string }>(
      asking.database,
      `select code from commune where province_code = '79' and code <> '26740' order by code limit 1`,
    );
    const asked = absence(await fromHere(), { group: 'c', destinationCommuneCode: near?.code });
    const opened = (await post('temporary-absences', asked)).json<Case>();
    expect(opened.request).toMatchObject({
      duty: {
        isConfirmed: false,
        readings: [
          { unit: 'commune', verdict: 'must' },
          { unit: 'province', verdict: 'need_not' },
        ],
      },
    });
  });

  it('by the office itself for who serves in police and army, and through no channel', async () => {
    const residentId = await fromHere();
    const army = { group: 'army', channel: 'office', declaredBy: 'military_command' };
    const unnamed = absence(residentId, army);
    expect((await post('temporary-absences', unnamed)).statusCode).toBe(400);
    const named = { ...unnamed, declarerName: 'Ban Chỉ huy quân sự phường' };
    expect((await post('temporary-absences', named)).json()).toMatchObject({ request: { duty: null } });
    const wrong = { ...named, channel: 'phone' };
    expect(codes(await post('temporary-absences', wrong))).toEqual(['invalid_input', 'not_for_this_group']);
  });
});

describe('an absence of points a and b', () => {
  const declared = (residentId: string, more: object = {}) => ({
    residentId,
    group: 'a',
    leavesOn: inDays(1),
    returnsOn: inDays(9),
    destination: 'Về quê chịu tang',
    reason: 'Tang gia đình',
    channel: 'vneid',
    declaredBy: 'person',
    supervisingBody: 'Cơ quan thi hành án hình sự',
    ...more,
  });

  it('is kept by officers whom the province named, and nobody else sees that there is one', async () => {
    const residentId = await fromHere();
    const path = 'restricted-absences';
    expect(codes(await post(path, declared(residentId)))).toEqual(['not_named']);
    const [me] = await asIfByHand<{ id: string }>(
      asking.database,
      `select id from account where username = 'police.commune'`,
    );
    const naming = { accountId: me?.id };
    expect(codes(await post('restricted-absence-officers', naming))).toEqual(['not_permitted']);
    const named = await post('restricted-absence-officers', naming, 'police.province');
    expect(named.json()).toMatchObject({ items: [{ accountId: me?.id, communeCode: '26740' }] });

    expect(codes(await post(path, declared(residentId, { channel: 'counter' })))).toEqual([
      'excluded_by_law',
      'channel_not_open',
    ]);
    const answer = await post(path, declared(residentId));
    expect([answer.statusCode, Object.keys(answer.json<object>())]).toEqual([201, ['id']]);
    const { id } = answer.json<{ id: string }>();
    expect((await get(`${path}/${id}`)).json()).toMatchObject({
      group: 'a',
      residentId,
      dueDerivation: { unit: 'calendar_days', workingDays: 1 },
    });
    const complex = await post(`${path}/${id}/complexity`, { reason: 'Cần hỏi cơ quan giám sát' });
    expect(complex.json()).toMatchObject({ dueDerivation: { unit: 'working_days', workingDays: 2 } });
    expect(codes(await post(`${path}/${id}/answer`, { verdict: 'grant' }))).toEqual([
      'invalid_input',
      'required',
    ]);
    const answered = { verdict: 'grant', consentNumber: '45/CV-THAHS' };
    expect((await post(`${path}/${id}/answer`, answered)).json()).toMatchObject({ verdict: 'granted' });
    expect(codes(await post(`${path}/${id}/answer`, answered))).toEqual(['already_answered']);

    const seen = [
      await get(`residents/${residentId}`),
      await get('cases?limit=200'),
      await get(`residents/${residentId}/timeline`),
      await asking.get('auditor', `audit-entries?residentId=${residentId}&limit=200`),
    ];
    for (const { body } of seen) expect(body).not.toMatch(/restricted|tang|THAHS/);
    expect(codes(await get(path, 'police.province'))).toEqual(['not_permitted']);
    const audit = await asking.get('auditor', 'audit-entries?action=restricted_absence.read');
    expect(audit.json()).toMatchObject({
      items: [{ residentIds: [], details: { restrictedAbsenceId: id } }],
    });

    const [standing] = named.json<{ items: { id: string }[] }>().items;
    await post(`restricted-absence-officers/${standing?.id}/withdrawal`, {}, 'police.province');
    expect(codes(await get(`${path}/${id}`))).toEqual(['not_named']);
  });
});

describe('residence information is confirmed', () => {
  it('within half a working day, under a number, as of its day; void once the data change', async () => {
    const residentId = await saiGon.record();
    await saiGon.register(saiGon.filing({ residentId }, await saiGon.dwelling('3 Đồng Khởi')));
    await post('households', { headResidentId: residentId, from: inDays(-10) });
    const asked = {
      residentId,
      subjects: ['permanent_residence', 'temporary_registration', 'household'],
      wantedFor: 'Nhập học cho con',
    };
    const opened = (await post('residence-confirmations', asked)).json<Case>();
    expect(opened).toMatchObject({
      state: 'complete',
      dueDerivation: { unit: 'working_days', workingDays: 0.5 },
      request: { issued: null, contents: { currentResidence: null } },
    });
    const verified = await post(`cases/${opened.id}/complexity`, { reason: 'Thường trú chưa rõ' });
    expect(verified.json()).toMatchObject({ dueDerivation: { workingDays: 3 } });
    const { request } = (await grant(opened.id)).json<Case>();
    expect(request).toMatchObject({
      issued: {
        number: `1/${inDays(0).slice(0, 4)}/26740`,
        standing: 'valid',
        validityIsConfirmed: false,
        contents: {
          person: { fullName: 'Trần Văn Bình' },
          permanentResidence: { communeCode: '31135' },
          temporaryRegistration: { communeCode: '26740', address: '3 Đồng Khởi', lastDay: inDays(300) },
          household: [{ relation: 'head' }],
        },
      },
    });
    await post(`residents/${residentId}/permanent-residences`, { communeCode: '00070', from: inDays(-1) });
    const later = (await get(`cases/${opened.id}`)).json<Case>();
    expect(later.request).toMatchObject({
      issued: { standing: 'data_changed', contents: { permanentResidence: { communeCode: '31135' } } },
    });
  });
});
