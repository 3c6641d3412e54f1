import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose } from './support/people.ts';

describe('a stay that an officer records', () => {
  let asking: TestApp;
  let dwellingId: string;
  let saiGon: ReturnType<typeof counterOf>;

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
    dwellingId = await saiGon.dwelling('20 Tôn Đức Thắng');
  });

  afterAll(() => asking.close());

  const post = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
  const present = async (residentId: string, more: object = {}) => {
    const answer = await post(`residents/${residentId}/presences`, {
      dwellingId,
      arrivedOn: inDays(-10),
      purpose: 'family',
      source: 'person',
      ...more,
    });
    return { answer, id: answer.json<{ id: string }>().id };
  };
  const statuses = async (residentId: string) => {
    const { segments } = (
      await asking.get('police.commune', `residents/${residentId}/timeline`, purpose)
    ).json<{
      segments: { from: string; until: string; status: string }[];
    }>();
    return segments.map(({ from, until, status }) => [from, until, status]);
  };
  const code = (answer: { json<T>(): T }) =>
    answer.json<{ code: string; errors?: { field: string; code: string }[] }>();

  it('counts as reported from the day of a late report on, and not after the departure', async () => {
    const residentId = await saiGon.record();
    const { id } = await present(residentId, { plannedUntil: inDays(15) });
    expect(
      (await post(`presences/${id}/stay-reports`, { from: inDays(-10), until: inDays(5) })).statusCode,
    ).toBe(201);
    expect(await statuses(residentId)).toEqual([
      [inDays(-10), inDays(0), 'unregistered_under_30'],
      [inDays(0), inDays(5), 'registered_stay'],
      [inDays(5), inDays(15), 'unregistered_under_30'],
    ]);
    await post(`presences/${id}/departures`, { leftOn: inDays(-2) });
    expect(await statuses(residentId)).toEqual([[inDays(-10), inDays(-2), 'unregistered_under_30']]);
  });

  it('ends every open presence of the dwelling with one departure', async () => {
    const residentId = await saiGon.record();
    const first = await present(residentId, { arrivedOn: inDays(-20) });
    await present(residentId, { arrivedOn: inDays(-8) });
    await post(`presences/${first.id}/departures`, { leftOn: inDays(-3) });
    expect((await statuses(residentId)).at(-1)?.[1]).toBe(inDays(-3));
  });

  it('leaves a stay that ended as stated as it was, when the guest came again and left', async () => {
    const residentId = await saiGon.record();
    await present(residentId, { arrivedOn: inDays(-90), plannedUntil: inDays(-85) });
    const last = await present(residentId, { arrivedOn: inDays(-8) });
    await post(`presences/${last.id}/departures`, { leftOn: inDays(-3) });
    const days = (await statuses(residentId)).map(([from, until]) => [from, until]);
    expect(days).toEqual([
      [inDays(-90), inDays(-85)],
      [inDays(-8), inDays(-3)],
    ]);
  });

  it('takes new facts about somebody whose case was complete and decided on one day', async () => {
    const residentId = await saiGon.record();
    await saiGon.register(saiGon.filing({ residentId }, dwellingId, { arrivedOn: inDays(-4) }));
    const record = await asking.get('police.commune', `residents/${residentId}`, purpose);
    const [presence] = record.json<{ presences: { id: string }[] }>().presences;
    const confirmed = await post(`presences/${presence?.id}/confirmations`, { confirmedOn: inDays(-1) });
    expect(confirmed.statusCode).toBe(201);
    expect((await statuses(residentId)).map(([, , status]) => status)).not.toContain('pending');
  });

  it('is as if it had never been once it is voided, and is voided once', async () => {
    const residentId = await saiGon.record();
    const { id } = await present(residentId);
    const voided = await post(`presences/${id}/voiding`, { reason: 'Ghi nhầm người' });
    expect(voided.statusCode).toBe(204);
    expect(await statuses(residentId)).toEqual([]);
    expect((await post(`presences/${id}/voiding`, { reason: 'Ghi nhầm người' })).statusCode).toBe(404);
  });

  it('brings back what a voided departure had ended', async () => {
    const residentId = await saiGon.record();
    const { id } = await present(residentId);
    const departure = await post(`presences/${id}/departures`, { leftOn: inDays(-1) });
    const url = `departures/${departure.json<{ id: string }>().id}/voiding`;
    expect((await post(url, { reason: 'Người đó vẫn còn ở' })).statusCode).toBe(204);
    expect((await statuses(residentId)).at(-1)?.[1]).not.toBe(inDays(-1));
    expect(code(await post(url, { reason: 'Người đó vẫn còn ở' }))).toMatchObject({ code: 'already_voided' });
  });

  it('shows in the record what was told of it, until that is voided', async () => {
    const residentId = await saiGon.record();
    const { id } = await present(residentId);
    await post(`presences/${id}/stay-reports`, { from: inDays(-10), until: inDays(5) });
    const confirmation = await post(`presences/${id}/confirmations`, { confirmedOn: inDays(-4) });
    await post(`presences/${id}/departures`, { leftOn: inDays(-1) });
    const told = async () => {
      const record = await asking.get('police.commune', `residents/${residentId}`, purpose);
      const [presence] = record.json<{
        presences: { facts: { kind: string; on: string; until: string | null }[] }[];
      }>().presences;
      return presence?.facts.map(({ kind, on, until }) => [kind, on, until]);
    };
    const rest = [
      ['stay_report', inDays(-10), inDays(5)],
      ['departure', inDays(-1), null],
    ];
    expect(await told()).toEqual([rest[0], ['confirmation', inDays(-4), null], rest[1]]);
    await post(`confirmations/${confirmation.json<{ id: string }>().id}/voiding`, {
      reason: 'Ghi nhầm ngày',
    });
    expect(await told()).toEqual(rest);
  });

  it('refuses what contradicts it', async () => {
    const residentId = await saiGon.record();
    const { id } = await present(residentId);
    const seen = await present(await saiGon.record());
    await post(`presences/${seen.id}/confirmations`, { confirmedOn: inDays(-4) });
    const refused = [
      [`presences/${seen.id}/departures`, { leftOn: inDays(-4) }, 'leftOn', 'seen_there_later'],
      [`presences/${id}/departures`, { leftOn: inDays(-10) }, 'leftOn', 'not_after_arrival'],
      [`presences/${id}/departures`, { leftOn: inDays(1) }, 'leftOn', 'in_the_future'],
      [`presences/${id}/confirmations`, { confirmedOn: inDays(-11) }, 'confirmedOn', 'before_arrival'],
      [`presences/${id}/stay-reports`, { from: inDays(-11), until: inDays(0) }, 'from', 'before_arrival'],
      [
        `presences/${id}/stay-reports`,
        { from: inDays(-1), until: inDays(-1) },
        'until',
        'not_after_beginning',
      ],
      [
        `residents/${residentId}/presences`,
        { dwellingId, arrivedOn: inDays(400), purpose: 'work', source: 'person' },
        'arrivedOn',
        'too_far_ahead',
      ],
      [
        `residents/${residentId}/presences`,
        { dwellingId, arrivedOn: '1950-01-01', purpose: 'work', source: 'person' },
        'arrivedOn',
        'before_birth',
      ],
    ] as const;
    const before = await statuses(residentId);
    for (const [path, body, field, why] of refused) {
      const answer = await post(path, body);
      expect([path, answer.statusCode, code(answer).errors]).toEqual([path, 400, [{ field, code: why }]]);
    }
    expect(await statuses(residentId)).toEqual(before);
  });
});
