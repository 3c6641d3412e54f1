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

describe('a visit recorded by mistake', () => {
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

  it('is taken back with the departure, and what was right is recorded in its place', async () => {
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

  it('leaves nothing of somebody who was never there, neither presence nor help', async () => {
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

  it('gives back whom nobody was said to know, with the registration untouched', async () => {
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

  it('counts no more for how often a reason proves right', async () => {
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

  it('stays where later work builds on it, after thirty days, and to officers elsewhere', async () => {
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
});
