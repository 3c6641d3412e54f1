import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

interface Case {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly dueDerivation: { unit: string; workingDays: number } | null;
  readonly claim: object | null;
  readonly request: { readonly restores?: { id: string }[]; readonly fileBy?: string | null };
  readonly mayFollow: { action: string; by: string[] }[];
}

interface Entry {
  readonly id: string;
  readonly subject: string;
  readonly residentId: string;
  readonly registrationId: string;
  readonly dueOn: string;
  readonly made: { dossierCode: string } | null;
}

let asking: TestApp;
let saiGon: ReturnType<typeof counterOf>;
let ninhKieu: ReturnType<typeof counterOf>;
let streetNumber = 0;

beforeAll(async () => {
  asking = await startApp();
  saiGon = counterOf(asking, 'police.commune', '26740');
  ninhKieu = counterOf(asking, 'police.commune2', '31135');
});

afterAll(() => asking.close());

const post = (path: string, body: object = {}, who = 'police.commune') =>
  asking.post(who, path, body, purpose);
const get = (path: string, who = 'police.commune') => asking.get(who, path, purpose);
const codes = (answer: { json<T>(): T }) => {
  const { code, errors = [] } = answer.json<{ code?: string; errors?: { code: string }[] }>();
  return [code, ...errors.map((error) => error.code)];
};

/** Somebody of Hà Nội registered in Phường Sài Gòn. */
async function registered(more: object = {}): Promise<{ residentId: string; registrationId: string }> {
  streetNumber += 1;
  const permanentResidence = { communeCode: '00070', from: '1990-01-01' };
  const residentId = await saiGon.record(somebody({ permanentResidence, ...more }));
  const dwelling = await saiGon.dwelling(`${streetNumber} Lê Thánh Tôn`);
  return { residentId, registrationId: await saiGon.register(saiGon.filing({ residentId }, dwelling)) };
}

const ending = (more: object = {}) => ({
  begun: 'filed',
  ground: 'e',
  channel: 'online',
  portalDossierCode: 'G22.99.2-261122-0001',
  aroseOn: inDays(-2),
  endedOn: inDays(0),
  ...more,
});
const registrationsOf = async (residentId: string, who = 'police.commune') =>
  (await get(`residents/${residentId}`, who)).json<{
    temporaryRegistrations: { id: string; endedOn: string | null; endGround: string | null }[];
  }>().temporaryRegistrations;
const entriesOf = async (residentId: string, state = 'to_enter', who = 'police.commune') =>
  (await get(`national-entries?state=${state}&limit=200`, who))
    .json<{ items: Entry[] }>()
    .items.filter((entry) => entry.residentId === residentId);

describe('a registration is struck off', () => {
  it('on the household’s filing: online only, for grounds that are theirs, within three working days', async () => {
    const { residentId, registrationId } = await registered();
    const path = `temporary-registrations/${registrationId}/ending`;
    expect(codes(await post(path, ending({ channel: 'counter', portalDossierCode: null })))).toEqual([
      'excluded_by_law',
      'channel_is_online_only',
    ]);
    expect(codes(await post(path, ending({ ground: 'a' })))).toContain('ground_not_for_this_way');
    expect(codes(await post(path, ending({ endedOn: inDays(1) })))).toContain('ends_after_decision');
    const opened = (await post(path, ending())).json<Case>();
    expect(opened).toMatchObject({ request: { begun: 'filed', ground: 'e', fileBy: expect.any(String) } });
    expect(codes(await post(path, ending()))).toEqual(['case_already_open']);
    expect(codes(await post(`cases/${opened.id}/completion`))).toEqual(['excluded_by_law', 'paper_not_seen']);
    await post(`cases/${opened.id}/papers-seen`, { code: 'proof_of_end_ground', minutesNumber: '08/BB' });
    const complete = (await post(`cases/${opened.id}/completion`)).json<Case>();
    expect(complete.dueDerivation).toMatchObject({ unit: 'working_days', workingDays: 3 });
    const granted = await post(`cases/${opened.id}/decision`, { verdict: 'grant' });
    expect([granted.statusCode, granted.json<Case>().state]).toEqual([200, 'granted']);
    expect(await registrationsOf(residentId)).toMatchObject([{ endedOn: inDays(0), endGround: 'e' }]);
  });

  it('by the office itself only with minutes, and on a host’s word likewise', async () => {
    const { residentId, registrationId } = await registered();
    const path = `temporary-registrations/${registrationId}/ending`;
    const early = ending({ begun: 'ex_officio', channel: 'counter' });
    expect(codes(await post(path, early))).toEqual(['excluded_by_law', 'household_may_still_file']);
    const told = ending({ begun: 'host_notice', channel: 'counter', toldBy: 'Bà Sáu, chủ nhà' });
    const opened = (await post(path, told)).json<Case>();
    expect(opened).toMatchObject({ state: 'complete', dueOn: null });
    const grant = () => post(`cases/${opened.id}/decision`, { verdict: 'grant' });
    expect(codes(await grant())).toEqual(['excluded_by_law', 'minutes_needed']);
    const minutes = {
      number: '12/BB-CAP',
      writtenOn: inDays(0),
      present: ['Cán bộ đăng ký', 'Bà Sáu, chủ nhà'],
      text: 'Đã xác minh tại chỗ ở: hợp đồng thuê chấm dứt, người thuê không nộp hồ sơ.',
    };
    const written = await post(`cases/${opened.id}/minutes`, minutes);
    expect(written.json()).toMatchObject({ request: { toldBy: 'Bà Sáu, chủ nhà', minutes } });
    expect(codes(await post(`cases/${opened.id}/minutes`, minutes))).toEqual(['minutes_written_already']);
    expect((await grant()).statusCode).toBe(200);
    expect(await registrationsOf(residentId)).toMatchObject([{ endGround: 'e' }]);
  });

  it('from data within one working day; a row that comes again opens nothing more', async () => {
    const { residentId } = await registered({ personalNumber: '001088123456' });
    const row = {
      rowId: 'KT-2026-77',
      personalNumber: '001088123456',
      ground: 'a',
      happenedOn: inDays(0),
    };
    const unknown = { ...row, rowId: 'KT-2026-78', personalNumber: '001088999999' };
    const feed = { source: 'civil_status', rows: [row, unknown] };
    interface Taken {
      readonly rows: { outcome: string; caseId: string | null; repeated: boolean }[];
    }
    // Looked at before it is taken, it says the same and keeps nothing.
    const looked = (await post('data-feed/endings/check', feed)).json<Taken>().rows;
    expect(looked).toMatchObject([
      { outcome: 'opened', caseId: null, repeated: false },
      { outcome: 'nobody_registered_here', repeated: false },
    ]);
    const first = (await post('data-feed/endings', feed)).json<Taken>().rows;
    expect(first.map(({ outcome, repeated }) => [outcome, repeated])).toEqual([
      ['opened', false],
      ['nobody_registered_here', false],
    ]);
    const again = (await post('data-feed/endings', feed)).json<Taken>().rows;
    expect(again.map(({ caseId, repeated }) => [caseId, repeated])).toEqual([
      [first[0]?.caseId, true],
      [null, true],
    ]);
    const caseId = first[0]?.caseId ?? '';
    const opened = (await get(`cases/${caseId}`)).json<Case>();
    expect(opened).toMatchObject({ state: 'complete', claim: null, dueDerivation: { workingDays: 1 } });
    // A death recorded meanwhile strikes off by itself; the case is closed without a second ending.
    await post(`residents/${residentId}/death`, { diedOn: inDays(0) });
    expect((await post(`cases/${caseId}/decision`, { verdict: 'grant' })).statusCode).toBe(200);
    expect(await registrationsOf(residentId)).toMatchObject([{ endGround: 'a' }]);
    expect((await entriesOf(residentId)).map(({ subject }) => subject)).toEqual(['registration', 'ending']);
  });
});

describe('a registration elsewhere', () => {
  const number = '001088000778';
  let residentId: string;
  let first: string;
  let second: string;

  it('ends the one here; the officers here see it with the cases still open, until one says so', async () => {
    ({ residentId, registrationId: first } = await registered({ personalNumber: number }));
    await post(`temporary-registrations/${first}/ending`, ending());
    const filing = ninhKieu.filing({ personalNumber: number }, await ninhKieu.dwelling('9 Nguyễn Trãi'));
    second = await ninhKieu.register(filing, inDays(0), inDays(100));
    interface Page {
      readonly items: { id: string; registrationId: string }[];
    }
    const unseen = async (who = 'police.commune') => (await get('handovers', who)).json<Page>().items;
    const [handover] = await unseen();
    expect(handover).toMatchObject({
      registrationId: first,
      newCommuneCode: '31135',
      endedOn: inDays(0),
      undone: false,
      openCases: [{ kind: 'ending', state: 'opened' }],
    });
    expect(await unseen('police.commune2')).toEqual([]);
    const path = `handovers/${handover?.id}/seen`;
    expect((await post(path, {}, 'police.commune2')).statusCode).toBe(404);
    expect((await post(path)).statusCode).toBe(200);
    expect(await unseen()).toEqual([]);
  });

  it('is entered in the national system from a sheet; a wrong code is voided and said anew', async () => {
    const [entry] = await entriesOf(residentId, 'to_enter', 'police.commune2');
    expect(entry).toMatchObject({ subject: 'registration', registrationId: second, made: null });
    const path = `national-entries/${entry?.id}`;
    const sheet = (await get(`${path}/sheet`, 'police.commune2')).json<{
      fields: { field: string; value: string | null }[];
      missing: string[];
    }>();
    expect(sheet.missing).toEqual([]);
    expect(sheet.fields.map(({ field }) => field).slice(0, 5)).toEqual([
      'addressee',
      'full_name',
      'date_of_birth',
      'sex',
      'personal_number',
    ]);
    expect(sheet.fields.at(-1)?.value).toContain('9 Nguyễn Trãi, Phường Ninh Kiều');
    expect((await get(`${path}/sheet`)).statusCode).toBe(404);
    const made = (dossierCode: string) => ({ dossierCode, enteredOn: inDays(0) });
    const enter = (code: string) => post(`${path}/made`, made(code), 'police.commune2');
    expect((await enter('000.31.135.G22-261122-9')).statusCode).toBe(201);
    expect(codes(await enter('000.31.135.G22-261122-8'))).toEqual(['already_entered']);
    const reason = { reason: 'Nhập sai số cuối' };
    expect((await post(`${path}/made/voiding`, reason, 'police.commune2')).json()).toMatchObject({
      made: null,
    });
    expect((await enter('000.31.135.G22-261122-8')).statusCode).toBe(201);
    expect(await entriesOf(residentId, 'entered', 'police.commune2')).toMatchObject([
      { made: { dossierCode: '000.31.135.G22-261122-8' } },
    ]);
  });

  it('is cancelled if it was wrong: the one here is in force again, in the counts too, and the history keeps all', async () => {
    // Still present in Ninh Kiều, the person counts there: registered so far, registered elsewhere from now on.
    const statusThere = async () => {
      const question = `on=${inDays(0)}&by=commune,status&population=all_away`;
      const { rows } = (await asking.get('labour.national', `headcounts?${question}`)).json<{
        rows: { commune: string; status: string }[];
      }>();
      return rows.find(({ commune }) => commune === '31135')?.status;
    };
    expect(await statusThere()).toBe('registered_temporary');
    const [of] = await asIfByHand<{ case_id: string }>(
      asking.database,
      `select case_id from temporary_registration where id = $1`,
      [second],
    );
    const papers = `cases/${of?.case_id}/papers`;
    expect((await post(papers, { kind: 'result' }, 'police.commune2')).statusCode).toBe(201);
    const why = { why: 'wrong_condition', explanation: 'Chỗ ở không phải là chỗ ở hợp pháp' };
    const path = `temporary-registrations/${second}/cancellation`;
    expect(codes(await post(path, why))).toEqual(['outside_area']);
    const opened = (await post(path, why, 'police.commune2')).json<Case>();
    expect(opened).toMatchObject({ state: 'complete', dueOn: null, request: { restores: [{ id: first }] } });
    const granted = await post(`cases/${opened.id}/decision`, { verdict: 'grant' }, 'police.commune2');
    expect([granted.statusCode, granted.json<Case>().state]).toEqual([200, 'granted']);

    expect(await registrationsOf(residentId)).toMatchObject([
      { id: second, endedOn: inDays(0), endGround: 'b' },
      { id: first, endedOn: null, endGround: null },
    ]);
    expect((await get(`cases/${of?.case_id}`, 'police.commune2')).json()).toMatchObject({
      state: 'cancelled',
      registration: { endGround: 'b' },
    });
    expect((await get(papers, 'police.commune2')).json()).toMatchObject({ issued: [] });
    expect((await entriesOf(residentId)).map(({ subject }) => subject)).toContain('restoration');
    expect(
      (await entriesOf(residentId, 'to_enter', 'police.commune2')).map(({ subject }) => subject),
    ).toEqual(['cancellation']);
    expect(await statusThere()).toBe('unregistered_elsewhere');
    expect(codes(await post(path, why, 'police.commune2'))).toEqual(['already_cancelled']);
    const handovers = await get('handovers?state=seen');
    expect(handovers.json()).toMatchObject({ items: [{ registrationId: first, undone: true }] });
  });
});

describe('a wrong registration that is complex', () => {
  const why = { why: 'wrong_authority', explanation: 'Địa chỉ thuộc địa bàn xã khác' };

  it('goes to the provincial police, who decide it or send it back', async () => {
    const { residentId, registrationId } = await registered();
    const path = `temporary-registrations/${registrationId}/cancellation`;
    const { id } = (await post(path, why)).json<Case>();
    const grant = (who: string) => post(`cases/${id}/decision`, { verdict: 'grant' }, who);
    expect(codes(await grant('police.province'))).toEqual(['not_permitted']);
    const reason = { reason: 'Ranh giới hai xã chưa rõ' };
    const referred = (await post(`cases/${id}/referral`, reason)).json<Case>();
    expect(referred).toMatchObject({ state: 'referred', claim: null });
    expect(codes(await grant('police.commune'))).toEqual(['not_permitted']);
    const queue = await get('cases?state=referred', 'police.province');
    expect(queue.json()).toMatchObject({ items: [{ id, kind: 'cancellation' }] });
    const back = await post(`cases/${id}/return`, { reason: 'Bổ sung bản đồ' }, 'police.province');
    expect(back.json()).toMatchObject({ state: 'complete', claim: null });
    await post(`cases/${id}/referral`, reason);
    expect((await grant('police.province')).json()).toMatchObject({ state: 'granted' });
    expect(await registrationsOf(residentId)).toMatchObject([{ endGround: 'b' }]);
    expect(await entriesOf(residentId)).toEqual([]);
  });

  it('that the province found itself is the province’s to decide; a commune elsewhere sees neither', async () => {
    const { registrationId } = await registered();
    const path = `temporary-registrations/${registrationId}/cancellation`;
    expect((await post(path, why, 'police.commune2')).statusCode).toBe(404);
    const opened = (await post(path, why, 'police.province')).json<Case>();
    expect(opened).toMatchObject({ state: 'referred' });
    const refused = await post(
      `cases/${opened.id}/decision`,
      { verdict: 'refuse', grounds: ['registration_is_right'] },
      'police.province',
    );
    expect(refused.json()).toMatchObject({ state: 'refused' });
  });
});
