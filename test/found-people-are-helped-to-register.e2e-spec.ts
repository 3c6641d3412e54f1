import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { inDays } from './support/people.ts';
import { type Regularisation, visitsIn } from './support/visits.ts';

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
});
