import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

describe('a worker registered in one commune registers in another', () => {
  let asking: TestApp;
  const number = '001088000777';

  beforeAll(async () => {
    asking = await startApp();
  });

  afterAll(() => asking.close());

  it('ends the first on the new first day, in the same act, and the first commune sees it', async () => {
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const ninhKieu = counterOf(asking, 'police.commune2', '31135');
    const residentId = await saiGon.record(
      somebody({ personalNumber: number, permanentResidence: { communeCode: '00070', from: '1990-01-01' } }),
    );
    await saiGon.register(saiGon.filing({ residentId }, await saiGon.dwelling('5 Hàm Nghi')));

    const unseen = await asking.get('police.commune2', `residents/${residentId}`, purpose);
    expect(unseen.statusCode).toBe(404);
    const lookup = await asking.post(
      'police.commune2',
      'residents/lookup',
      { personalNumber: number },
      purpose,
    );
    expect(lookup.json()).toEqual({
      known: true,
      fullName: 'Trần Văn Bình',
      birthYear: expect.any(Number),
      registration: { communeCode: '26740', lastDay: inDays(300) },
    });

    const filing = ninhKieu.filing({ personalNumber: number }, await ninhKieu.dwelling('8 Nguyễn Trãi'));
    await ninhKieu.register(filing, inDays(10), inDays(200));

    const record = await asking.get('police.commune', `residents/${residentId}`, purpose);
    const { temporaryRegistrations } = record.json<{
      temporaryRegistrations: { communeCode: string; endedOn: string | null; endGround: string | null }[];
    }>();
    expect(
      temporaryRegistrations.map(({ communeCode, endedOn, endGround }) => [communeCode, endedOn, endGround]),
    ).toEqual([
      ['31135', null, null],
      ['26740', inDays(10), 'elsewhere'],
    ]);
  });

  it('lets one of two officers decide, and tells the other that the case has moved on', async () => {
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const residentId = await saiGon.record();
    const caseId = await saiGon.open(saiGon.filing({ residentId }, await saiGon.dwelling('7 Hàm Nghi')));
    await saiGon.complete(caseId);
    const decide = () =>
      asking.post(
        'police.commune',
        `cases/${caseId}/decision`,
        { verdict: 'grant', from: inDays(0), lastDay: inDays(30) },
        purpose,
      );
    const answers = await Promise.all([decide(), decide(), decide()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect(
      answers
        .filter(({ statusCode }) => statusCode === 409)
        .map((answer) => answer.json<{ code: string }>().code),
    ).toEqual(['case_moved_on', 'case_moved_on']);
  });

  it('lets one of two communes win that decide at the same moment, and leaves one registration in force', async () => {
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const ninhKieu = counterOf(asking, 'police.commune2', '31135');
    const personalNumber = '001088000778';
    await saiGon.record(
      somebody({ personalNumber, permanentResidence: { communeCode: '00070', from: '1990-01-01' } }),
    );
    const cases = [
      [
        'police.commune',
        await saiGon.open(saiGon.filing({ personalNumber }, await saiGon.dwelling('11 Hàm Nghi'))),
      ],
      [
        'police.commune2',
        await ninhKieu.open(ninhKieu.filing({ personalNumber }, await ninhKieu.dwelling('11 Trần Phú'))),
      ],
    ] as const;
    await saiGon.complete(cases[0][1]);
    await ninhKieu.complete(cases[1][1]);
    const answers = await Promise.all(
      cases.map(([officer, id]) =>
        asking.post(
          officer,
          `cases/${id}/decision`,
          { verdict: 'grant', from: inDays(0), lastDay: inDays(90) },
          purpose,
        ),
      ),
    );
    const won = answers.filter(({ statusCode }) => statusCode === 200);
    expect(won.length).toBeGreaterThanOrEqual(1);
    for (const lost of answers.filter(({ statusCode }) => statusCode !== 200)) {
      expect([lost.statusCode, lost.json<{ code: string }>().code]).toEqual([409, 'registration_overlaps']);
    }
    const lookup = await asking.post('police.commune', 'residents/lookup', { personalNumber }, purpose);
    expect(lookup.json()).toMatchObject({ known: true, registration: { lastDay: inDays(90) } });
  });

  it('refuses with reasons, as a result that names its grounds', async () => {
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const residentId = await saiGon.record();
    const caseId = await saiGon.open(saiGon.filing({ residentId }, await saiGon.dwelling('9 Hàm Nghi')));
    await saiGon.complete(caseId);
    const url = `cases/${caseId}/decision`;
    const without = await asking.post('police.commune', url, { verdict: 'refuse' }, purpose);
    expect(without.statusCode).toBe(400);
    const refused = await asking.post(
      'police.commune',
      url,
      { verdict: 'refuse', grounds: ['dwelling_not_lawful'], note: 'Nhà đang tranh chấp' },
      purpose,
    );
    expect(refused.json()).toMatchObject({ state: 'refused', mayFollow: [], registration: null });
  });

  it('brings somebody back to the dwelling left when the change of dwelling is cancelled', async () => {
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const residentId = await saiGon.record();
    const before = await saiGon.dwelling('13 Hàm Nghi');
    await saiGon.register(saiGon.filing({ residentId }, before, { arrivedOn: inDays(-30) }));
    // As if they had been at the counter a month ago.
    await asIfByHand(asking.database, `delete from confirmation where resident_id = $1`, [residentId]);
    const moved = saiGon.filing({ residentId }, await saiGon.dwelling('15 Hàm Nghi'), {
      kind: 'change_of_dwelling',
      arrivedOn: inDays(-1),
    });
    const registrationId = await saiGon.register(moved);
    const homes = async () =>
      (await asking.get('police.commune', `residents/${residentId}`, purpose))
        .json<{ presences: { dwellingId: string; leftOn: string | null }[] }>()
        .presences.find(({ dwellingId }) => dwellingId === before)?.leftOn;
    expect(await homes()).toBe(inDays(-1));
    const why = { why: 'wrong_condition', explanation: 'Chỗ ở mới đang tranh chấp' };
    const path = `temporary-registrations/${registrationId}/cancellation`;
    const { id } = (await asking.post('police.commune', path, why, purpose)).json<{ id: string }>();
    await asking.post('police.commune', `cases/${id}/decision`, { verdict: 'grant' }, purpose);
    expect(await homes()).toBeNull();
  });
});
