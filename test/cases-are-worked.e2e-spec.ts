import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

interface Case {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly claim: { displayName: string } | null;
  readonly mayFollow: { action: string; requires: string[] }[];
  readonly dueDerivation: { stopped?: object[]; stoppedBy?: string | null } | null;
  readonly filing: { feeVnd: number; number: string } | null;
  readonly history: { kind: string; details: object }[];
  readonly request: {
    papers: {
      needed: { code: string; handling: string }[];
      notAsked: { code: string }[];
      consents: { of: string; given: object[] }[];
    };
  };
}
interface Problem {
  readonly code: string;
  readonly errors?: { field: string; code: string; article?: string }[];
  readonly holder?: { displayName: string };
}

describe('the cases of a commune', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
    await asIfByHand(
      asking.database,
      `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed, password_hash, password_set_at)
       select 'police.colleague', 'Đồng nghiệp', role, area_level, area_code, area_province_code, false, password_hash, password_set_at
         from account where username = 'police.commune'`,
    );
  });

  afterAll(() => asking.close());

  const ask = (path: string, body: object = {}, who = 'police.commune') =>
    asking.post(who, path, body, purpose);
  const done = async <T = Case>(path: string, body: object = {}, who = 'police.commune'): Promise<T> => {
    const answer = await ask(path, body, who);
    if (answer.statusCode >= 300) throw new Error(`${path} ${String(answer.statusCode)} ${answer.body}`);
    return answer.json<T>();
  };
  const refused = async (path: string, body: object = {}, who = 'police.commune') => {
    const answer = await ask(path, body, who);
    return { status: answer.statusCode, ...answer.json<Problem>() };
  };
  const idsOf = async (list: string, who = 'police.commune') =>
    (await asking.get(who, `cases?list=${list}&limit=200`, purpose))
      .json<{ items: { id: string }[] }>()
      .items.map(({ id }) => id);
  const newCase = async (more: object = {}) =>
    saiGon.open(
      saiGon.filing(
        { residentId: await saiGon.record() },
        await saiGon.dwelling(`${String(Math.random())} Lê Lai`),
        more,
      ),
    );

  it('are checked before the form: all that blocks or is good to know, at once', async () => {
    const dwellingId = await saiGon.dwelling('1 Lê Lai');
    await done(`dwellings/${dwellingId}/blocks`, {
      reason: 'house_in_dispute',
      basis: 'Bản án 12',
      from: inDays(-9),
    });
    const nobody = await done<{ findings: { code: string }[]; mayOpen: boolean }>('cases/pre-check', {
      personalNumber: '001099123456',
      dwellingId,
    });
    expect([nobody.mayOpen, nobody.findings.map(({ code }) => code)]).toEqual([
      false,
      ['person_unknown', 'dwelling_blocked'],
    ]);

    const child = await saiGon.record(
      somebody({
        dateOfBirth: inDays(-3000),
        permanentResidence: { communeCode: '31135', from: inDays(-2900) },
      }),
    );
    const checked = await done<{
      kind: string;
      mayOpen: boolean;
      fee: { vnd: number };
      findings: { code: string; severity: string }[];
      papers: { consents: { of: string }[]; notAsked: { code: string }[] };
    }>('cases/pre-check', { residentId: child });
    expect(checked).toMatchObject({
      kind: 'registration',
      mayOpen: true,
      fee: { vnd: 15_000, eachVnd: 15_000, charged: 1 },
    });
    expect(checked.findings).toMatchObject([{ code: 'person_minor', severity: 'warns' }]);
    expect(checked.papers.consents.map(({ of }) => of)).toEqual(['parent_or_guardian']);
    expect(checked.papers.notAsked.map(({ code }) => code)).toContain('household_book');
    const blocked = await refused('cases', saiGon.filing({ residentId: child }, dwellingId));
    expect([blocked.status, blocked.errors?.map(({ code }) => code)]).toEqual([422, ['dwelling_blocked']]);
  });

  it('are complete only with the consents they need', async () => {
    const child = await saiGon.record(
      somebody({
        dateOfBirth: inDays(-3000),
        permanentResidence: { communeCode: '31135', from: inDays(-2900) },
      }),
    );
    const id = await saiGon.open(saiGon.filing({ residentId: child }, await saiGon.dwelling('2 Lê Lai')));
    expect(await refused(`cases/${id}/completion`)).toMatchObject({
      status: 422,
      errors: [{ field: 'consents', code: 'parent_has_not_consented' }],
    });
    const given = await done(`cases/${id}/consents`, {
      of: 'parent_or_guardian',
      method: 'vneid',
      giverName: 'Trần Thị Mẹ',
    });
    expect(given.request.papers.consents[0]?.given).toHaveLength(1);
    expect((await done(`cases/${id}/completion`)).state).toBe('complete');
  });

  it('and with the papers they need: an original by the number of its minutes, an authorisation of an agent', async () => {
    const dwellingId = await saiGon.dwelling('4 Lê Lai');
    const whom = await saiGon.record(somebody());
    const id = await saiGon.open(saiGon.filing({ residentId: whom }, dwellingId, { filedBy: 'agent' }));
    const wanting = await refused(`cases/${id}/completion`);
    expect(wanting).toMatchObject({
      status: 422,
      errors: [{ field: 'papersSeen.authorisation', code: 'paper_not_seen' }],
    });
    expect(JSON.stringify(wanting)).toContain('116/2026/TT-BCA');
    const seen = await done(`cases/${id}/papers-seen`, { code: 'authorisation', minutesNumber: '12/BB' });
    const needed = seen.request.papers.needed.filter(({ handling }) => handling !== 'made_by_office');
    expect(needed).toMatchObject([
      { code: 'written_lease', seenOn: inDays(0), minutesNumber: seen.filing?.number },
      { code: 'authorisation', seenOn: inDays(0), minutesNumber: '12/BB' },
    ]);
    expect((await done(`cases/${id}/completion`)).state).toBe('complete');
    const no = await done(`cases/${id}/decision`, {
      verdict: 'refuse',
      grounds: ['dwelling_not_lawful', 'false_declaration'],
    });
    expect(no.history.at(-1)?.details).toEqual({
      grounds: ['dwelling_not_lawful', 'false_declaration'],
      articles: ['Luật Cư trú (68/2020/QH14), Điều 27 khoản 1', expect.stringContaining('116/2026/TT-BCA')],
      note: null,
    });
  });

  it('stand still while the People’s Committee confirms, with a way out for the officer', async () => {
    const id = await newCase();
    const asked = await done(`cases/${id}/supplement-request`, {
      missing: ['written_lease'],
      until: inDays(3),
    });
    expect([asked.state, asked.mayFollow.map(({ action }) => action)]).toEqual([
      'waiting_for_applicant',
      ['supplemented', 'completed', 'refused', 'withdrawn'],
    ]);
    expect(await idsOf('waiting_for_applicant')).toContain(id);
    const complete = await done(`cases/${id}/completion`);
    expect(complete.dueOn).not.toBeNull();
    const waiting = await done(`cases/${id}/outside-question`, {
      of: 'peoples_committee',
      about: 'undisputed_dwelling',
    });
    expect([waiting.state, waiting.dueOn]).toEqual(['waiting_for_outside', null]);
    expect(await idsOf('waiting_for_outside')).toContain(id);
    const without = await refused(`cases/${id}/outside-answer`, { outcome: 'no_answer' });
    expect([without.status, without.errors?.[0]?.field]).toEqual([400, 'note']);
    const goes = await done(`cases/${id}/outside-answer`, { outcome: 'no_answer', note: 'Đã hỏi hai lần' });
    expect(goes.dueOn).not.toBeNull();
    expect(goes.dueDerivation?.stopped).toHaveLength(1);
    expect(goes.dueDerivation?.stoppedBy).not.toBeNull();
  });

  it('are held by one officer; a colleague hears who, and takes over what rests', async () => {
    const id = await newCase();
    expect(await idsOf('unassigned', 'police.colleague')).toContain(id);
    const mine = await done(`cases/${id}/claim`);
    expect(mine.claim).not.toBeNull();
    expect([await idsOf('mine'), await idsOf('mine', 'police.colleague')]).toEqual([
      expect.arrayContaining([id]),
      [],
    ]);
    for (const [path, body] of [
      ['completion', {}],
      ['claim', {}],
      ['claim', { takeOver: true }],
      ['withdrawal', {}],
    ] as const) {
      const held = await refused(`cases/${id}/${path}`, body, 'police.colleague');
      expect([held.status, held.code, held.holder?.displayName]).toEqual([
        409,
        'case_claimed',
        mine.claim?.displayName,
      ]);
    }
    await asIfByHand(
      asking.database,
      `update residence_case set claimed_at = now() - interval '31 minutes' where id = '${id}'`,
    );
    const taken = await done(
      `cases/${id}/claim`,
      { takeOver: true, reason: 'Đồng chí ấy nghỉ ốm' },
      'police.colleague',
    );
    expect(taken.claim?.displayName).toBe('Đồng nghiệp');
    // The province may give it back to everybody, but decides nothing of it.
    expect((await done(`cases/${id}/release`, {}, 'police.province')).claim).toBeNull();
    expect((await refused(`cases/${id}/completion`, {}, 'police.province')).code).toBe('not_permitted');
  });

  it('are decided by one of many at once, and by nobody after that', async () => {
    const id = await newCase();
    await done(`cases/${id}/completion`);
    await done(`cases/${id}/release`);
    const grant = { verdict: 'grant', from: inDays(0), lastDay: inDays(30) };
    const refuse = { verdict: 'refuse', grounds: ['papers_missing'] };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_none, index) =>
        ask(
          `cases/${id}/decision`,
          index % 2 ? grant : refuse,
          index % 3 ? 'police.commune' : 'police.colleague',
        ),
      ),
    );
    const codes = answers.map(({ statusCode }) => statusCode).sort();
    expect(codes).toEqual([200, ...Array<number>(7).fill(409)]);
    for (const path of ['completion', 'withdrawal', 'outside-question']) {
      const body = path === 'outside-question' ? { of: 'other', about: 'other' } : {};
      expect(await refused(`cases/${id}/${path}`, body)).toMatchObject({
        status: 409,
        code: 'case_moved_on',
      });
    }
  });

  it('extend a registration in its last fifteen days, earlier by discretion, and move it to another dwelling', async () => {
    const residentId = await saiGon.record();
    const dwellingId = await saiGon.dwelling('9 Lê Lai');
    await saiGon.register(saiGon.filing({ residentId }, dwellingId), inDays(0), inDays(60));
    const extension = saiGon.filing({ residentId }, dwellingId, {
      kind: 'extension',
      requestedFrom: inDays(61),
      requestedLastDay: inDays(400),
    });
    expect(await refused('cases', extension)).toMatchObject({
      status: 422,
      errors: [{ field: 'discretion', code: 'before_window' }],
    });
    const early = await done('cases', { ...extension, discretion: 'Người này sắp đi công tác dài ngày' });
    expect(await refused('cases', saiGon.filing({ residentId }, dwellingId))).toMatchObject({
      code: 'case_already_open',
    });
    await done(`cases/${early.id}/consents`, { of: 'owner', method: 'form_signature', giverName: 'Bà Tám' });
    await done(`cases/${early.id}/completion`);
    await done(`cases/${early.id}/decision`, { verdict: 'grant', from: inDays(61), lastDay: inDays(400) });

    const elsewhere = await saiGon.dwelling('10 Lê Lai');
    const fits = await done<{ kind: string; findings: { code: string }[] }>('cases/pre-check', {
      residentId,
      dwellingId: elsewhere,
    });
    expect(fits).toMatchObject({ kind: 'change_of_dwelling' });
    const move = await done(
      'cases',
      saiGon.filing({ residentId }, elsewhere, { kind: 'change_of_dwelling', arrivedOn: inDays(0) }),
    );
    await done(`cases/${move.id}/completion`);
    await done(`cases/${move.id}/decision`, { verdict: 'grant', from: inDays(0), lastDay: inDays(300) });
    const record = await asking.get('police.commune', `residents/${residentId}`, purpose);
    const { temporaryRegistrations } = record.json<{
      temporaryRegistrations: { address: string; endedOn: string | null; endGround: string | null }[];
    }>();
    const inForce = temporaryRegistrations.filter(({ endedOn }) => endedOn === null);
    expect(inForce.map(({ address }) => address)).toEqual(['10 Lê Lai']);
    const lapsing = await asking.get('police.commune', 'cases/lapsing?within=30', purpose);
    expect(lapsing.statusCode).toBe(200);
    const counts = await asking.get('police.commune', 'cases/counts', purpose);
    expect(counts.json()).toMatchObject({ open: expect.any(Number), lapsing30: expect.any(Number) });
  });
});
