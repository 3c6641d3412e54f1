import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays } from './support/people.ts';
import { purpose, type Regularisation, visitsIn } from './support/visits.ts';

describe('somebody who is found unregistered', () => {
  let asking: TestApp;
  let at: ReturnType<typeof visitsIn>;

  beforeAll(async () => {
    asking = await startApp();
    at = visitsIn(asking);
  });

  afterAll(() => asking.close());

  const opened = async (more: object = {}) => {
    const dwellingId = await at.saiGon.dwelling(`${randomUUID()} Hẻm Giúp`);
    const { residentId } = await at.living(dwellingId, inDays(-33), more);
    const { findings } = await at.visit(dwellingId, [{ found: 'present', residentId }]);
    return { residentId, dwellingId, id: findings[0]!.regularisationCaseId! };
  };

  it('is followed by information, an invitation, help and an end, each of them remembered', async () => {
    const { id, residentId, dwellingId } = await opened();
    const step = (body: object) =>
      at.post<Regularisation>(`regularisation-cases/${id}/steps`, { happenedOn: inDays(0), ...body });
    expect(await at.get(`regularisation-cases/${id}`)).toMatchObject({
      state: 'opened',
      remindOn: inDays(7),
      residentId,
    });
    expect((await step({ step: 'informed', note: 'Đã đưa tờ hướng dẫn' })).remindOn).toBe(inDays(7));
    const invited = await step({ step: 'invited', appointmentOn: inDays(2) });
    expect([invited.state, invited.remindOn]).toEqual(['invited', inDays(3)]);
    expect(
      await at.refused(`regularisation-cases/${id}/steps`, { step: 'informed', happenedOn: inDays(0) }),
    ).toEqual([409, 'case_moved_on']);
    const close = { step: 'closed', happenedOn: inDays(0) };
    expect(await at.refused(`regularisation-cases/${id}/steps`, close)).toEqual([
      400,
      'invalid_input',
      'outcome required',
    ]);
    expect(await at.refused(`regularisation-cases/${id}/steps`, { ...close, outcome: 'registered' })).toEqual(
      [409, 'not_registered_yet'],
    );
    await at.saiGon.register(at.saiGon.filing({ residentId }, dwellingId, { arrivedOn: inDays(-33) }));
    await step({ step: 'helped' });
    const closed = await step({ step: 'closed', outcome: 'registered' });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'registered', remindOn: null, mayFollow: [] });
    expect(closed.history.map((entry) => entry.step)).toEqual([
      'opened',
      'informed',
      'invited',
      'helped',
      'closed',
    ]);
    expect(await at.refused(`regularisation-cases/${id}/steps`, { ...close, outcome: 'left' })).toEqual([
      409,
      'case_moved_on',
    ]);
  });

  it('comes up when its day has come, and is one as long as it is open', async () => {
    const { id, residentId, dwellingId } = await opened();
    const list = async (which: string) =>
      (await at.get<{ items: Regularisation[] }>(`regularisation-cases?list=${which}`)).items.map(
        (one) => one.id,
      );
    expect(await list('due')).not.toContain(id);
    expect(await list('open')).toContain(id);
    await asIfByHand(
      asking.database,
      `update regularisation_case set remind_on = current_date where id = $1`,
      [id],
    );
    expect(await list('due')).toEqual([id]);
    const again = await at.post<Regularisation>('regularisation-cases', {
      residentId,
      dwellingId,
      foundOn: inDays(0),
    });
    expect(again.id).toBe(id);
  });

  it('shows an adult’s provisions as ranges with their tags, and none at all to somebody under 18', async () => {
    const adult = await opened({ dateOfBirth: '1990-03-05' });
    const answer = await at.get<{ offered: boolean; provisions: object[] }>(
      `regularisation-cases/${adult.id}/candidate-provisions`,
    );
    expect(answer).toMatchObject({
      offered: true,
      provisions: [
        {
          code: 'registration_rules',
          leastVnd: 500_000,
          mostVnd: 1_000_000,
          warningPossible: true,
          tag: 'A',
        },
        {
          code: 'lives_elsewhere_unchanged',
          leastVnd: 2_000_000,
          mostVnd: 4_000_000,
          warningPossible: false,
        },
      ],
    });
    const child = await opened({
      dateOfBirth: '2012-03-05',
      permanentResidence: { communeCode: '31135', from: '2012-03-05' },
    });
    expect(await at.get(`regularisation-cases/${child.id}/candidate-provisions`)).toMatchObject({
      offered: false,
      because: 'under_18',
      provisions: [],
    });
  });

  interface Matches {
    items: { id: string; reason: string; residents: { id: string }[] }[];
  }

  it('met without a number goes into the matching queue beside whoever is called the same, and is settled there', async () => {
    const dwellingId = await at.saiGon.dwelling('1 Hẻm Trùng Tên');
    const known = await at.living(dwellingId, inDays(-5), {
      fullName: 'Tô Văn Trùng',
      dateOfBirth: '1993-02-01',
    });
    const phone = '0909000111';
    const person = { fullName: 'to van trung', sex: 'male', dateOfBirth: '1993', phone };
    const met = { found: 'new', person, arrivedOn: inDays(-33), purpose: 'work' };
    const { findings } = await at.visit(await at.saiGon.dwelling('2 Hẻm Trùng Tên'), [met]);
    const { residentId, regularisationCaseId } = findings[0]!;
    const { items } = await at.get<Matches>('stay-matches');
    const match = items.find(({ residents }) => residents.some(({ id }) => id === residentId))!;
    expect([match.reason, match.residents.map(({ id }) => id)]).toEqual([
      'same_name_and_birth_year',
      [residentId, known.residentId],
    ]);
    await at.post(`stay-matches/${match.id}/settlement`, { verdict: 'same', note: 'Cùng một người' }, 204);
    expect((await at.statusesOf(residentId)).length).toBe(0);
    expect((await at.statusesOf(known.residentId))[0]?.[0]).toBe(inDays(-33));
    const help = await at.get<Regularisation>(`regularisation-cases/${regularisationCaseId}`);
    expect([help.state, help.outcome]).toEqual(['closed', 'opened_by_mistake']);
    // A list that was taken along before names the record that was emptied since.
    const reached = await at.get<{ contacts: object[] }>(`residents/${known.residentId}`);
    expect(reached.contacts).toMatchObject([{ value: phone }]);
    const { findings: later } = await at.visit(dwellingId, [{ found: 'present', residentId }]);
    expect(later[0]).toMatchObject({ residentId: known.residentId });
  });

  it('of whom nobody knows name or birth is recorded with what is known, and counted', async () => {
    const dwellingId = await at.saiGon.dwelling('3 Hẻm Không Tên');
    const met = { found: 'new', person: { sex: 'male' }, arrivedOn: inDays(-33), purpose: 'work' };
    const { findings } = await at.visit(dwellingId, [met, met]);
    const [one, other] = findings;
    expect(one!.residentId).not.toBe(other!.residentId);
    const resident = await at.get<{ fullName: string; dateOfBirth: string | null }>(
      `residents/${one!.residentId}`,
    );
    expect([resident.fullName, resident.dateOfBirth]).toEqual(['Chưa rõ họ tên', null]);
    expect((await at.statusesOf(one!.residentId)).map(([, , status]) => status)).toContain(
      'unregistered_over_30',
    );
    const { items } = await at.get<Matches>('stay-matches');
    expect(items.filter(({ residents }) => residents.some(({ id }) => id === one!.residentId))).toEqual([]);
    const numbered = { ...met, person: { sex: 'male', personalNumber: '092090001111' } };
    const told = { dwellingId, inspectedOn: inDays(0), outcome: 'met', findings: [numbered] };
    expect(await at.refused('inspections', told)).toEqual([
      400,
      'invalid_input',
      'findings.0.person.fullName required',
      'findings.0.person.dateOfBirth required',
    ]);
  });

  it('met by the number of somebody who stands on the same visit is refused as named twice', async () => {
    const dwellingId = await at.saiGon.dwelling('4 Hẻm Hai Lần');
    const { residentId } = await at.living(dwellingId, inDays(-5), {
      ...{ fullName: 'Tô Thị Hai', dateOfBirth: '1994-02-01', sex: 'female', personalNumber: '092194002222' },
    });
    const person = {
      fullName: 'Tô Thị Hai',
      sex: 'female',
      dateOfBirth: '1994',
      personalNumber: '092194002222',
    };
    const told = { dwellingId, inspectedOn: inDays(0), outcome: 'met' };
    const findings = [
      { found: 'present', residentId },
      { found: 'new', person, purpose: 'work' },
    ];
    expect(await at.refused('inspections', { ...told, findings })).toEqual([
      400,
      'invalid_input',
      'findings.1.person.personalNumber named_twice',
    ]);
  });

  it('met by two officers at one door at once, or after the door was merged, is found once', async () => {
    const dwellingId = await at.saiGon.dwelling('5 Hẻm Hai Người');
    const { residentId } = await at.living(dwellingId, inDays(-40));
    const left = [{ found: 'left', residentId, leftOn: inDays(-2) }];
    await Promise.all([at.visit(dwellingId, left), at.visit(dwellingId, left)]);
    const [{ n } = { n: 0 }] = await asIfByHand<{ n: number }>(
      asking.database,
      `select count(*)::int as n from departure where resident_id = $1 and voided_at is null`,
      [residentId],
    );
    expect(n).toBe(1);
    const old = await at.saiGon.dwelling('6 Hẻm Gộp');
    const there = await at.living(old, inDays(-40));
    const kept = await at.saiGon.dwelling('6 Hẻm Gộp Lại');
    await at.post('dwelling-merges', { keptId: kept, mergedId: old, reason: 'Cùng một nhà' });
    const { findings } = await at.visit(old, [{ found: 'present', residentId: there.residentId }]);
    expect(findings[0]?.presenceId).toBe(there.presenceId);
  });

  it('is helped also where an officer only heard of them, but not where nothing is due', async () => {
    const dwellingId = await at.saiGon.dwelling('7 Hẻm Nghe Nói');
    const long = await at.living(dwellingId, inDays(-40));
    const short = await at.living(dwellingId, inDays(-3));
    const open = { dwellingId, foundOn: inDays(0) };
    const help = await at.post<Regularisation>('regularisation-cases', {
      ...open,
      residentId: long.residentId,
    });
    const again = await at.post<Regularisation>('regularisation-cases', {
      ...open,
      residentId: long.residentId,
    });
    expect(again.id).toBe(help.id);
    const own = await at.get<{ items: { id: string }[] }>(
      `regularisation-cases?list=all&residentId=${long.residentId}`,
    );
    expect(own.items.map(({ id }) => id)).toEqual([help.id]);
    expect(await at.refused('regularisation-cases', { ...open, residentId: short.residentId })).toEqual([
      409,
      'registration_not_due',
    ]);
    expect(
      await at.refused('regularisation-cases', {
        ...open,
        residentId: long.residentId,
        foundOn: inDays(-31),
      }),
    ).toEqual([400, 'invalid_input', 'foundOn too_long_ago']);
    const ninhKieu = counterOf(asking, 'police.commune2', '31135');
    const answer = await asking.post(
      'police.commune2',
      'regularisation-cases',
      { ...open, residentId: await ninhKieu.record() },
      purpose,
    );
    expect(answer.statusCode).toBe(404);
  });
});
