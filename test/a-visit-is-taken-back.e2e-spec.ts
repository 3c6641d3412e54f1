import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { inDays } from './support/people.ts';
import { type Recorded, type Regularisation, purpose, visitsIn } from './support/visits.ts';

interface Past {
  items: {
    id: string;
    voidReason: string | null;
    mayBeTakenBack: boolean;
    findings: { id: string; residentId: string; found: string; voidReason: string | null }[];
  }[];
}

describe('a visit', () => {
  let asking: TestApp;
  let at: ReturnType<typeof visitsIn>;

  beforeAll(async () => {
    asking = await startApp();
    at = visitsIn(asking);
  });

  afterAll(() => asking.close());

  const reason = 'Ghi nhầm người';
  const takeBack = (findingId: string, instead?: object) =>
    at.post<Recorded>(`inspection-findings/${findingId}/voiding`, {
      reason,
      ...(instead ? { instead } : {}),
    });
  const lastDayOf = async (residentId: string) => (await at.statusesOf(residentId)).at(-1)?.[1];
  const standing = async (table: string, residentId: string) => {
    const [row] = await asIfByHand<{ n: number }>(
      asking.database,
      `select count(*)::int as n from ${table} where resident_id = $1 and voided_at is null`,
      [residentId],
    );
    return row?.n;
  };

  it('recorded by mistake is taken back with the departure, and what was right is recorded in its place', async () => {
    const dwellingId = await at.saiGon.dwelling('1 Hẻm Nhầm');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const before = await lastDayOf(residentId);
    const { findings } = await at.visit(dwellingId, [{ found: 'left', residentId, leftOn: inDays(-5) }]);
    expect(await lastDayOf(residentId)).toBe(inDays(-5));
    const { findings: instead } = await takeBack(findings[0]!.id, { found: 'present', residentId });
    expect(instead[0]?.regularisationCaseId).toEqual(expect.any(String));
    expect((await lastDayOf(residentId))! > before!).toBe(true);
    const { items } = await at.get<Past>(`residents/${residentId}/inspections`);
    expect(items).toHaveLength(1);
    expect(items[0]?.findings.map(({ found, voidReason }) => [found, voidReason])).toEqual([
      ['left', reason],
      ['present', null],
    ]);
    expect(await at.refused(`inspection-findings/${findings[0]!.id}/voiding`, { reason })).toEqual([
      409,
      'already_voided',
    ]);
  });

  it('that is taken back leaves nothing of somebody who was never there, neither presence nor help', async () => {
    const dwellingId = await at.saiGon.dwelling('2 Hẻm Nhầm');
    const person = { fullName: 'Lâm Văn Nhầm', sex: 'male', dateOfBirth: '1991' };
    const met = { found: 'new', person, arrivedOn: inDays(-33), purpose: 'work' };
    const { findings } = await at.visit(dwellingId, [met]);
    const { residentId, regularisationCaseId } = findings[0]!;
    expect(await standing('presence', residentId)).toBe(1);
    await takeBack(findings[0]!.id);
    expect(await standing('presence', residentId)).toBe(0);
    expect(await standing('confirmation', residentId)).toBe(0);
    expect(await at.statusesOf(residentId)).toEqual([]);
    const help = await at.get<Regularisation>(`regularisation-cases/${regularisationCaseId}`);
    expect([help.state, help.outcome, help.remindOn]).toEqual(['closed', 'opened_by_mistake', null]);
  });

  it('that is taken back leaves the help that a later finding relies on, until that is taken back too', async () => {
    const dwellingId = await at.saiGon.dwelling('22 Hẻm Nhầm');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const found = async () => (await at.visit(dwellingId, [{ found: 'present', residentId }])).findings[0]!;
    const [wrong, right] = [await found(), await found()];
    expect(right.regularisationCaseId).toBe(wrong.regularisationCaseId);
    const help = async () =>
      (await at.get<Regularisation>(`regularisation-cases/${wrong.regularisationCaseId}`)).state;
    await takeBack(wrong.id);
    expect(await help()).toBe('opened');
    await takeBack(right.id);
    expect(await help()).toBe('closed');
  });

  it('that is taken back gives back whom nobody was said to know, with the registration untouched', async () => {
    const dwellingId = await at.saiGon.dwelling('3 Hẻm Nhầm');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const { findings } = await at.visit(dwellingId, [{ found: 'not_known', residentId }]);
    expect(await standing('departure', residentId)).toBe(1);
    await takeBack(findings[0]!.id);
    expect(await standing('departure', residentId)).toBe(0);
    expect(await standing('dwelling_finding', residentId)).toBe(0);
    expect((await at.lineOf(dwellingId))?.people.map((one) => one.residentId)).toEqual([residentId]);
  });

  it('is taken back as a whole when the door was another one; the door is on the list again', async () => {
    const dwellingId = await at.saiGon.dwelling('4 Hẻm Nhầm');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const { id } = await at.visit(dwellingId, [{ found: 'present', residentId }]);
    expect(await at.lineOf(dwellingId)).toBeUndefined();
    await at.post(`inspections/${id}/voiding`, { reason: 'Nhầm nhà' }, 204);
    expect(await at.lineOf(dwellingId)).toBeDefined();
    const { items } = await at.get<Past>(`dwellings/${dwellingId}/inspections`);
    expect(items.map((one) => [one.voidReason, one.mayBeTakenBack])).toEqual([['Nhầm nhà', false]]);
    expect(await at.refused(`inspections/${id}/voiding`, { reason })).toEqual([409, 'already_voided']);
    const empty = await at.visit(dwellingId, [], { outcome: 'nobody_home' });
    await at.post(`inspections/${empty.id}/voiding`, { reason: 'Nhầm nhà' }, 204);
    expect(await at.lineOf(dwellingId)).toBeDefined();
  });

  it('that was taken back counts no more for how often a reason proves right', async () => {
    const rates = async () =>
      (await at.get<{ hitRates: { reason: string; looked: number; right: number }[] }>('inspections/counts'))
        .hitRates;
    const dwellingId = await at.saiGon.dwelling('5 Hẻm Nhầm');
    await at.post(`dwellings/${dwellingId}/descriptions`, {
      ...{ holdsFrom: inDays(-10), premises: 'rented_rooms', floorAreaM2: 8 },
    });
    const { residentId } = await at.living(dwellingId, inDays(-40));
    await at.living(dwellingId, inDays(-40));
    const before = await rates();
    const { findings } = await at.visit(dwellingId, [{ found: 'left', residentId }]);
    expect(await rates()).toContainEqual({ reason: 'too_many_people', looked: 1, right: 1 });
    await takeBack(findings[0]!.id);
    expect(await rates()).toContainEqual({ reason: 'too_many_people', looked: 1, right: 0 });
    const ofPeople = (all: typeof before) => all.filter(({ reason: code }) => code === 'over_30');
    expect(ofPeople(await rates())).toEqual(ofPeople(before));
  });

  it('stays recorded where later work builds on it, after thirty days, and to officers elsewhere', async () => {
    const dwellingId = await at.saiGon.dwelling('6 Hẻm Nhầm');
    const person = {
      fullName: 'Lâm Thị Đúng',
      sex: 'female',
      dateOfBirth: '1990',
      personalNumber: '092190004321',
    };
    const met = { found: 'new', person, arrivedOn: inDays(-33), purpose: 'work' };
    const { id, findings } = await at.visit(dwellingId, [met]);
    const { residentId, id: findingId } = findings[0]!;
    const voiding = `inspection-findings/${findingId}/voiding`;
    const elsewhere = await asking.post('police.commune2', voiding, { reason }, purpose);
    expect(elsewhere.statusCode).toBe(404);
    await asIfByHand(asking.database, `alter table inspection disable trigger voided_once`, []);
    const recorded = (days: number) =>
      asIfByHand(
        asking.database,
        `update inspection set recorded_at = now() - make_interval(days => $2) where id = $1`,
        [id, days],
      );
    await recorded(31);
    expect(await at.refused(voiding, { reason })).toEqual([409, 'too_late_to_take_back']);
    await recorded(30);
    await asIfByHand(asking.database, `alter table inspection enable trigger voided_once`, []);
    await at.saiGon.open(at.saiGon.filing({ residentId }, dwellingId, { arrivedOn: inDays(-33) }));
    expect(await at.refused(voiding, { reason })).toEqual([409, 'later_work_builds_on_it']);
    expect(await standing('presence', residentId)).toBe(1);
  });

  it('is corrected to somebody else only once, and not against the day of the visit', async () => {
    const dwellingId = await at.saiGon.dwelling('7 Hẻm Nhầm');
    const [one, other] = [await at.living(dwellingId, inDays(-40)), await at.living(dwellingId, inDays(-40))];
    const { findings } = await at.visit(dwellingId, [
      { found: 'left', residentId: one.residentId },
      { found: 'present', residentId: other.residentId },
    ]);
    const voiding = `inspection-findings/${findings[0]!.id}/voiding`;
    const again = { found: 'left', residentId: other.residentId };
    expect(await at.refused(voiding, { reason, instead: again })).toEqual([
      400,
      'invalid_input',
      'instead.residentId named_twice',
    ]);
    const tomorrow = { found: 'left', residentId: one.residentId, leftOn: inDays(1) };
    expect(await at.refused(voiding, { reason, instead: tomorrow })).toEqual([
      400,
      'invalid_input',
      'instead.leftOn after_the_visit',
    ]);
    expect(await standing('departure', one.residentId)).toBe(1);
  });

  it('is asked for beyond each edge, and not on it', async () => {
    const { saiGon } = at;
    const edge = async (address: string, floorAreaM2: number, people: number) => {
      const dwellingId = await saiGon.dwelling(address);
      const described = { holdsFrom: inDays(-10), premises: 'rented_rooms', floorAreaM2 };
      await at.post(`dwellings/${dwellingId}/descriptions`, described);
      for (let one = 0; one < people; one += 1) await at.living(dwellingId, inDays(-5));
      return at.lineOf(dwellingId, 'reason=too_many_people');
    };
    expect(await edge('1 Hẻm Ranh', 16, 2)).toBeUndefined();
    expect(await edge('2 Hẻm Ranh', 16, 3)).toMatchObject({
      reasons: [{ reason: 'too_many_people', people: 1 }],
    });
    const lastDay = async (address: string, days: number) => {
      const dwellingId = await saiGon.dwelling(address);
      const { residentId } = await at.living(dwellingId, inDays(-60));
      await saiGon.register(saiGon.filing({ residentId }, dwellingId, { arrivedOn: inDays(-60) }));
      await asIfByHand(
        asking.database,
        `update temporary_registration set starts_on = $2, last_day = $3 where resident_id = $1`,
        [residentId, inDays(-400), inDays(days)],
      );
      return at.lineOf(dwellingId, 'reason=lapsed');
    };
    expect(await lastDay('3 Hẻm Ranh', 0)).toBeUndefined();
    expect(await lastDay('4 Hẻm Ranh', -1)).toMatchObject({ reasons: [{ reason: 'lapsed', people: 1 }] });
    const contested = await saiGon.dwelling('5 Hẻm Ranh');
    await asIfByHand(
      asking.database,
      `insert into owner_objection (commune_code, dwelling_id, account_id, says, due_on, due_derivation)
       select '26740', $1, id, 'không có ai tên đó', current_date + 3, '{}' from account where username = 'host'`,
      [contested],
    );
    expect(await at.lineOf(contested, 'reason=owner_objection')).toBeDefined();
    const { items } = await at.get<{ items: { id: string }[] }>(`owner-objections?dwellingId=${contested}`);
    const answer = { outcome: 'not_upheld', note: 'Người này có hợp đồng thuê' };
    await at.post(`owner-objections/${items[0]!.id}/answer`, answer, 200);
    expect(await at.lineOf(contested, 'reason=owner_objection')).toBeUndefined();
  });

  it('is asked for at no hospital, and the door of a protected person does not go along on a device', async () => {
    const hospital = await at.saiGon.dwelling('6 Hẻm Bệnh Viện');
    await at.living(hospital, inDays(-40));
    expect(await at.lineOf(hospital)).toBeDefined();
    const described = { holdsFrom: inDays(-10), premises: 'medical_facility' };
    await at.post(`dwellings/${hospital}/descriptions`, described);
    expect(await at.lineOf(hospital)).toBeUndefined();
    const dwellingId = await at.saiGon.dwelling('7 Hẻm Kín');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const other = await at.living(dwellingId, inDays(-40));
    await at.post(`residents/${residentId}/protection`, { basis: 'Quyết định số 7' });
    const atTheOffice = await at.lineOf(dwellingId);
    expect(atTheOffice?.people.map((one) => one.residentId).sort()).toEqual(
      [residentId, other.residentId].sort(),
    );
    expect(await at.lineOf(dwellingId, 'takeAlong=true')).toBeUndefined();
    await at.living(await at.saiGon.dwelling('7 Hẻm Ngỏ'), inDays(-40));
    const list = (asked: string) =>
      at.get<{ items: { dwellingId: string }[]; atMost: number; nextCursor: string | null }>(
        `inspections/visit-list?${asked}`,
      );
    const [whole, along] = [await list('limit=100'), await list('limit=100&takeAlong=true')];
    expect(along.items).toContainEqual(expect.objectContaining({ address: '7 Hẻm Ngỏ' }));
    expect(along.atMost).toBe(whole.atMost - 1);
    expect(along.items).toHaveLength(whole.items.length - 1);
    const first = await list('limit=2&takeAlong=true');
    const next = await list(`limit=98&takeAlong=true&cursor=${String(first.nextCursor)}`);
    expect([...first.items, ...next.items]).toEqual(along.items);
  });

  it('is asked for by the floor that the province wants, as long as its resolution stands', async () => {
    const dwellingId = await at.saiGon.dwelling('8 Hẻm Diện Tích');
    const described = { holdsFrom: inDays(-10), premises: 'rented_rooms', floorAreaM2: 20 };
    await at.post(`dwellings/${dwellingId}/descriptions`, described);
    for (let one = 0; one < 2; one += 1) await at.living(dwellingId, inDays(-5));
    expect(await at.lineOf(dwellingId)).toBeUndefined();
    const area = {
      ...{ provinceCode: '79', holdsFrom: inDays(0), squareMetres: 12 },
      basis: 'NQ 1/2026',
      confirmed: false,
    };
    const enter = async (more: object, who = 'admin') => {
      const answer = await asking.post(who, 'floor-areas', { ...area, ...more });
      const { code, errors = [] } = answer.json<{
        code?: string;
        errors?: { field: string; code: string }[];
      }>();
      return [answer.statusCode, code, ...errors.map((error) => `${error.field} ${error.code}`)];
    };
    expect(await enter({}, 'police.commune')).toEqual([403, 'not_permitted']);
    expect(await enter({ provinceCode: '00' })).toEqual([
      400,
      'invalid_input',
      'provinceCode unknown_province',
    ]);
    expect((await enter({ squareMetres: 7 }))[0]).toBe(400);
    expect(await enter({})).toEqual([201, undefined]);
    expect(await enter({ squareMetres: 15 })).toEqual([400, 'invalid_input', 'holdsFrom given_twice']);
    expect(await at.lineOf(dwellingId)).toMatchObject({
      reasons: [{ reason: 'too_many_people', people: 1 }],
    });
    const { hints } = await at.get<{ hints: object[] }>(`dwellings/${dwellingId}`);
    expect(hints).toMatchObject([{ limit: 12, article: area.basis, tag: 'C', confirmed: false }]);
    const listed = (await asking.get('admin', 'floor-areas')).json<{ items: { id: string }[] }>();
    const voided = await asking.post('admin', `floor-areas/${listed.items[0]!.id}/voiding`, {
      reason: 'Nhập nhầm',
    });
    expect(voided.statusCode).toBe(204);
    expect(await at.lineOf(dwellingId)).toBeUndefined();
  });
});
