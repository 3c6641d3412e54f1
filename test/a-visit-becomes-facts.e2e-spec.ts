import { randomUUID } from 'node:crypto';
import { whatTheListShows } from './inspections/what-the-list-shows.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, somebody } from './support/people.ts';
import { type Recorded, purpose, visitsIn } from './support/visits.ts';

describe('a visit to a dwelling', () => {
  let asking: TestApp;
  let at: ReturnType<typeof visitsIn>;

  beforeAll(async () => {
    asking = await startApp();
    at = visitsIn(asking);
  });

  afterAll(() => asking.close());
  whatTheListShows(() => at);

  it('is on the list from the thirtieth day without registration, with why, and not before', async () => {
    const dwellingId = await at.saiGon.dwelling('1 Hẻm Ba Mươi');
    await at.living(dwellingId, inDays(-29));
    expect(await at.lineOf(dwellingId)).toBeUndefined();
    const long = await at.living(dwellingId, inDays(-30));
    expect(await at.lineOf(dwellingId)).toMatchObject({
      gain: 0.5,
      reasons: [{ reason: 'over_30', people: 1, likelihood: 0.5 }],
    });
    const { people } = (await at.lineOf(dwellingId))!;
    expect(people.map(({ reasons }) => reasons)).toEqual([['over_30'], []]);
    expect(people[0]?.residentId).toBe(long.residentId);
    expect(await at.lineOf(dwellingId, 'reason=lapsed')).toBeUndefined();
  });

  it('is for those whose registration ran out, and for those of whom nobody has heard for over 120 days', async () => {
    const dwellingId = await at.saiGon.dwelling('2 Hẻm Hết Hạn');
    const lapsed = await at.living(dwellingId, inDays(-60));
    await at.saiGon.register(
      at.saiGon.filing({ residentId: lapsed.residentId }, dwellingId, { arrivedOn: inDays(-60) }),
    );
    await asIfByHand(
      asking.database,
      `update temporary_registration set starts_on = starts_on - 400, last_day = current_date - 1 where resident_id = $1`,
      [lapsed.residentId],
    );
    const quiet = await at.living(dwellingId, inDays(-121));
    await at.living(dwellingId, inDays(-120));
    const line = (await at.lineOf(dwellingId))!;
    const reasonsOf = (id: string) => line.people.find(({ residentId }) => residentId === id)?.reasons;
    expect(reasonsOf(lapsed.residentId)).toEqual(['lapsed']);
    expect(reasonsOf(quiet.residentId)).toEqual(['over_30', 'suspected_left']);
    expect(line.reasons.map(({ reason, people }) => [reason, people])).toEqual([
      ['over_30', 2],
      ['lapsed', 1],
      ['suspected_left', 1],
    ]);
  });

  it('leaves out who is registered, at the counter, at home, a foreigner or gone as planned', async () => {
    const dwellingId = await at.saiGon.dwelling('3 Hẻm Yên');
    const registered = await at.living(dwellingId, inDays(-40));
    await at.saiGon.register(
      at.saiGon.filing({ residentId: registered.residentId }, dwellingId, { arrivedOn: inDays(-40) }),
    );
    const filing = await at.living(dwellingId, inDays(-40));
    await at.saiGon.open(
      at.saiGon.filing({ residentId: filing.residentId }, dwellingId, { arrivedOn: inDays(-40) }),
    );
    await at.living(dwellingId, inDays(-40), {
      permanentResidence: { communeCode: '26740', from: '2000-01-01' },
    });
    await at.living(dwellingId, inDays(-40), { nationality: 'LA', permanentResidence: null });
    const visitor = await at.saiGon.record();
    const planned = {
      dwellingId,
      arrivedOn: inDays(-40),
      plannedUntil: inDays(-5),
      purpose: 'work',
      source: 'person',
    };
    await at.post(`residents/${visitor}/presences`, planned);
    expect(await at.lineOf(dwellingId)).toBeUndefined();
  });

  it('turns what was found into facts of the day of the visit, and helps who should be registered', async () => {
    const dwellingId = await at.saiGon.dwelling('4 Hẻm Gặp');
    const there = await at.living(dwellingId, inDays(-50));
    const gone = await at.living(dwellingId, inDays(-45));
    const unknown = await at.living(dwellingId, inDays(-35));
    const met = { fullName: 'Lý Thị Mới', sex: 'female', dateOfBirth: '2001', permanentCommuneCode: '31135' };
    const recorded = await at.visit(
      dwellingId,
      [
        { found: 'present', residentId: there.residentId },
        { found: 'left', residentId: gone.residentId, leftOn: inDays(-10) },
        { found: 'not_known', residentId: unknown.residentId },
        { found: 'new', person: met, arrivedOn: inDays(-31), purpose: 'work' },
        {
          found: 'new',
          person: { ...met, fullName: 'Lý Văn Mới Đến' },
          arrivedOn: inDays(-3),
          purpose: 'work',
        },
      ],
      { inspectedOn: inDays(-2) },
    );
    const [first, second, third, fourth, fifth] = recorded.findings;
    expect(await at.statusesOf(there.residentId)).toContainEqual([
      inDays(-20),
      expect.any(String),
      'unregistered_over_30',
    ]);
    expect((await at.statusesOf(gone.residentId)).at(-1)?.[1]).toBe(inDays(-10));
    expect((await at.statusesOf(unknown.residentId)).at(-1)?.[1]).toBe(inDays(-2));
    expect(await at.statusesOf(fourth!.residentId)).toContainEqual([
      inDays(-1),
      expect.any(String),
      'unregistered_over_30',
    ]);
    const seen = await asIfByHand<{ confirmed_on: string }>(
      asking.database,
      `select confirmed_on::text from confirmation where resident_id = any ($1) order by 1`,
      [[there.residentId, fourth!.residentId]],
    );
    expect(seen.map(({ confirmed_on: on }) => on)).toEqual([inDays(-2), inDays(-2)]);
    expect([first, second, third, fourth, fifth].map((one) => one?.regularisationCaseId !== null)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(await at.lineOf(dwellingId)).toBeUndefined();
  });

  it('is recorded once however often it is sent, as a phone on a bad line sends it', async () => {
    const dwellingId = await at.saiGon.dwelling('5 Hẻm Mất Sóng');
    const { residentId } = await at.living(dwellingId, inDays(-33));
    const body = {
      dwellingId,
      inspectedOn: inDays(0),
      outcome: 'met',
      findings: [{ found: 'present', residentId }],
    };
    const headers = { ...purpose, 'idempotency-key': randomUUID() };
    const send = () => asking.post('police.commune', 'inspections', body, headers);
    const answers = await Promise.all([send(), send()]);
    answers.push(await send());
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json<Recorded>().id)).size).toBe(1);
    const counted = await asIfByHand<{ n: number }>(
      asking.database,
      `select count(*)::int as n from confirmation where resident_id = $1`,
      [residentId],
    );
    expect(counted[0]?.n).toBe(1);
  });

  it('finds by the number somebody who is known elsewhere', async () => {
    const ninhKieu = counterOf(asking, 'police.commune2', '31135');
    const known = await ninhKieu.record(
      somebody({ fullName: 'Đỗ Văn Gặp Lại', dateOfBirth: '1990-03-05', personalNumber: '092090007777' }),
    );
    const dwellingId = await at.saiGon.dwelling('6 Hẻm Quen');
    const person = {
      fullName: 'Do Van Gap Lai',
      sex: 'male',
      dateOfBirth: '1990',
      personalNumber: '092090007777',
    };
    const { findings } = await at.visit(dwellingId, [{ found: 'new', person, purpose: 'work' }]);
    expect(findings[0]?.residentId).toBe(known);
    expect(
      await at.refused('inspections', {
        ...{ dwellingId, inspectedOn: inDays(0), outcome: 'met' },
        findings: [{ found: 'new', person: { ...person, fullName: 'Người Khác' }, purpose: 'work' }],
      }),
    ).toEqual([400, 'invalid_input', 'findings.0.personalNumber number_is_somebody_elses']);
  });

  it('is refused with every field that contradicts it, and then nothing is recorded', async () => {
    const dwellingId = await at.saiGon.dwelling('7 Hẻm Sai');
    const { residentId } = await at.living(dwellingId, inDays(-33));
    const told = { dwellingId, inspectedOn: inDays(0), outcome: 'met', findings: [] as object[] };
    expect(await at.refused('inspections', told)).toEqual([400, 'invalid_input', 'findings required']);
    expect(
      await at.refused('inspections', {
        ...told,
        inspectedOn: inDays(1),
        findings: [{ found: 'present', residentId }],
      }),
    ).toEqual([400, 'invalid_input', 'inspectedOn in_the_future']);
    expect(
      await at.refused('inspections', { ...told, inspectedOn: inDays(-31), findings: [{ found: 'left' }] }),
    ).toEqual([400, 'invalid_input', 'inspectedOn too_long_ago', 'findings.0.residentId required']);
    expect(
      await at.refused('inspections', {
        ...told,
        findings: [
          { found: 'present', residentId },
          { found: 'left', residentId, leftOn: inDays(1) },
        ],
      }),
    ).toEqual([
      400,
      'invalid_input',
      'findings.1.leftOn after_the_visit',
      'findings.1.residentId named_twice',
    ]);
    expect(
      await at.refused('inspections', {
        ...told,
        outcome: 'nobody_home',
        findings: [{ found: 'present', residentId }],
      }),
    ).toEqual([400, 'invalid_input', 'findings nobody_was_home']);
    const early = { found: 'left', residentId, leftOn: inDays(-40) };
    expect(await at.refused('inspections', { ...told, findings: [early] })).toEqual([
      400,
      'invalid_input',
      'findings.0.leftOn not_after_arrival',
    ]);
    expect(await at.lineOf(dwellingId)).toBeDefined();
  });

  it('to a door that nobody opens is left for three days', async () => {
    const dwellingId = await at.saiGon.dwelling('8 Hẻm Vắng');
    await at.living(dwellingId, inDays(-33));
    await at.visit(dwellingId, [], { outcome: 'nobody_home', inspectedOn: inDays(-3) });
    expect(await at.lineOf(dwellingId)).toBeDefined();
    await at.visit(dwellingId, [], { outcome: 'nobody_home', inspectedOn: inDays(-2) });
    expect(await at.lineOf(dwellingId)).toBeUndefined();
  });

  it('is for dwellings with more people than their floor suggests, and for an owner’s objection', async () => {
    const dwellingId = await at.saiGon.dwelling('10 Hẻm Chật');
    await at.post(`dwellings/${dwellingId}/descriptions`, {
      ...{ holdsFrom: inDays(-10), premises: 'rented_rooms', floorAreaM2: 20 },
    });
    for (let people = 0; people < 4; people += 1) await at.living(dwellingId, inDays(-5));
    expect(await at.lineOf(dwellingId)).toMatchObject({
      gain: 1,
      reasons: [{ reason: 'too_many_people', people: 2 }],
    });
    await asIfByHand(
      asking.database,
      `insert into owner_objection (commune_code, dwelling_id, account_id, says, due_on, due_derivation)
       select '26740', $1, id, 'không có ai tên đó', current_date + 3, '{}' from account where username = 'host'`,
      [dwellingId],
    );
    const line = await at.lineOf(dwellingId);
    expect(line).toMatchObject({ gain: 1.5, objectionDueOn: expect.any(String) as string });
    const gone = line?.people[0]?.residentId;
    await at.visit(dwellingId, [{ found: 'not_known', residentId: gone }]);
    expect(await at.lineOf(dwellingId)).toBeUndefined();
    const found = await asIfByHand<{ resident_id: string; departures: number }>(
      asking.database,
      `select resident_id, cardinality(departures) as departures from dwelling_finding where dwelling_id = $1`,
      [dwellingId],
    );
    expect(found).toEqual([{ resident_id: gone, departures: 1 }]);
    const { hitRates } = await at.get<{ hitRates: object[] }>('inspections/counts');
    expect(hitRates).toContainEqual({ reason: 'too_many_people', looked: 1, right: 1 });
    expect(hitRates).toContainEqual({ reason: 'owner_objection', looked: 1, right: 1 });
  });

  it('makes a reason likelier or less likely, and the rate is shown', async () => {
    const { hitRates, communes } = await at.get<{
      hitRates: { reason: string; looked: number; right: number }[];
      communes: { communeCode: string; visits: number; nobodyHome: number; over30: number; open: number }[];
    }>('inspections/counts');
    const over30 = hitRates.find(({ reason }) => reason === 'over_30')!;
    expect(over30).toEqual({ reason: 'over_30', looked: 4, right: 2 });
    const dwellingId = await at.saiGon.dwelling('9 Hẻm Nghi');
    await at.living(dwellingId, inDays(-33));
    expect((await at.lineOf(dwellingId))?.gain).toBe(0.5);
    expect(communes.map(({ communeCode }) => communeCode)).toEqual(['26740']);
    expect(communes[0]).toMatchObject({ visits: 6, nobodyHome: 2 });
  });

  it('is for the police of the commune; the province sees counts by commune, others nothing', async () => {
    const counts = await asking.get('police.province', 'inspections/counts');
    expect(counts.statusCode).toBe(200);
    expect(counts.body).not.toMatch(/Hẻm|Trần|residentId/);
    for (const who of [
      'police.province',
      'labour.province',
      'host',
      'auditor',
      'admin',
      'education.province',
      'insurance.province',
    ]) {
      const answer = await asking.get(who, 'inspections/visit-list', purpose);
      expect([who, answer.statusCode]).toEqual([who, 403]);
    }
    const elsewhere = await asking.get('police.commune2', 'inspections/visit-list', purpose);
    expect(elsewhere.json()).toMatchObject({ items: [] });
  });
});
