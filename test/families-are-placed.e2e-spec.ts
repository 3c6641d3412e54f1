import { insuredTogether } from './families/insured-together.ts';
import { onAWaitingList } from './families/on-a-waiting-list.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand, whileHeld } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

const placing = { 'access-purpose': 'service_placement' };
const year = Number(inDays(0).slice(0, 4));

interface InNeed {
  readonly items: {
    residentId: string;
    grade: number | null;
    registeredTogether: number | null;
    registeredAt: string | null;
    guardian: string | null;
  }[];
}
interface Request {
  readonly id: string;
  readonly familyId: string;
  readonly state: string;
  readonly mayFollow: string[];
  readonly dueOn: string | null;
}

describe('a migrant family is placed in school and insured', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;
  let mother: string;
  let child: string;
  let request: Request;
  let household: string;

  /** A person who arrived in Phường Sài Gòn, as the counter records it. */
  const arrives = async (fullName: string, dateOfBirth: string): Promise<string> => {
    const id = await saiGon.record(somebody({ fullName, dateOfBirth, permanentResidence: null }));
    const dwelling = await saiGon.dwelling(`${fullName} 15 Lê Lai`);
    const presence = { dwellingId: dwelling, arrivedOn: inDays(-9), purpose: 'work', source: 'person' };
    const answer = await asking.post('police.commune', `residents/${id}/presences`, presence, purpose);
    expect(answer.statusCode).toBe(201);
    return id;
  };
  const joinsTheHousehold = async (residentId: string): Promise<void> => {
    const member = { residentId, relation: 'child', from: inDays(-9) };
    const answer = await asking.post('police.commune', `households/${household}/members`, member, purpose);
    expect(answer.statusCode).toBe(201);
  };
  const inNeed = async (who: string, need: string) =>
    (await asking.get(who, `service-needs?need=${need}&limit=200`, placing)).json<InNeed>().items;
  const ask = (who: string, need: string, residentIds: string[]) =>
    asking.post(who, 'service-requests', { need, residentIds }, placing);
  const step = (taken: object, id = request.id) =>
    asking.post('education.province', `service-requests/${id}/steps`, taken, placing);

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
    mother = await arrives('Đỗ Thị Bức Tường', '1990');
    child = await arrives('Đỗ Văn Bé', `${year - 8}`);
    const founded = { headResidentId: mother, from: inDays(-9) };
    const answer = await asking.post('police.commune', 'households', founded, purpose);
    household = answer.json<{ id: string }>().id;
    await joinsTheHousehold(child);
  });

  afterAll(() => asking.close());

  it('finds the child without a place, though nobody of the family is registered', async () => {
    const children = await inNeed('education.province', 'school_place');
    expect(children).toEqual([
      expect.objectContaining({ residentId: child, guardian: 'Đỗ Thị Bức Tường', registeredTogether: null }),
    ]);
    expect(children[0]?.grade).toBeGreaterThan(1);
    const counts = await asking.get('education.province', 'service-need-counts?need=school_place', {});
    expect(counts.json()).toMatchObject({ total: 1, rows: [{ communeCode: '26740', count: 1 }] });
  });

  it('shows schools nothing of insurance, insurers nothing of schools, and neither to anybody else', async () => {
    expect(
      (await inNeed('insurance.province', 'health_insurance')).map(({ residentId }) => residentId).sort(),
    ).toEqual([mother, child].sort());
    const other = await asking.get('insurance.province', 'service-needs?need=school_place', placing);
    expect([other.statusCode, other.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'not_of_this_office' }),
    ]);
    for (const who of ['police.commune', 'police.province', 'labour.province', 'host', 'auditor', 'admin']) {
      expect((await asking.get(who, 'service-needs?need=school_place', placing)).statusCode).toBe(403);
    }
  });

  it('asks once: a second request, or one for somebody who does not live here, makes nothing', async () => {
    const made = await ask('education.province', 'school_place', [child]);
    expect(made.statusCode).toBe(201);
    [request] = made.json<{ items: [Request] }>().items;
    expect(request).toMatchObject({
      state: 'requested',
      mayFollow: ['refer', 'refuse', 'withdraw', 'contact', 'has_already', 'decline', 'move_away'],
      isOverdue: false,
    });
    expect(await inNeed('education.province', 'school_place')).toEqual([]);
    const again = await ask('education.province', 'school_place', [child, mother]);
    expect(again.json()).toMatchObject({
      code: 'not_in_this_need',
      errors: [
        { field: 'residentIds.0', code: 'asked_already' },
        { field: 'residentIds.1', code: 'not_in_this_need' },
      ],
    });
  });

  it('refers, waits, accepts and enrols, and takes no step that does not follow', async () => {
    for (const place of [null, '   '])
      expect((await step({ step: 'refer', place })).json()).toMatchObject({
        errors: [{ field: 'place', code: 'required' }],
      });
    const referred = (await step({ step: 'refer', place: 'Trường Tiểu học Bức Tường' })).json<Request>();
    expect(referred.dueOn).toMatch(/^\d{4}-/);
    expect((await step({ step: 'enrol' })).json()).toMatchObject({ code: 'request_moved_on' });
    expect((await step({ step: 'put_on_waiting_list' })).json()).toMatchObject({
      state: 'waiting_list',
      dueOn: expect.stringMatching(/^\d{4}-/),
    });
    expect((await step({ step: 'accept' })).json()).toMatchObject({
      state: 'accepted',
      mayFollow: ['enrol', 'withdraw', 'contact', 'move_away'],
    });
    expect((await step({ step: 'enrol' })).json()).toMatchObject({
      state: 'enrolled',
      place: 'Trường Tiểu học Bức Tường',
    });
    // A second school is another request, and there is no room for one while the child is enrolled.
    expect((await ask('education.province', 'school_place', [child])).json()).toMatchObject({
      errors: [{ field: 'residentIds.0', code: 'enrolled_already' }],
    });
  });

  it('says of a child who moved that another province holds the place, which this one does not see', async () => {
    const heldIn = (commune: string) =>
      asIfByHand(
        asking.database,
        `update service_access.request set commune_code = '${commune}' where id = '${request.id}'`,
      );
    await heldIn('31135');
    expect((await ask('education.province', 'school_place', [child])).json()).toMatchObject({
      code: 'not_in_this_need',
      errors: [{ field: 'residentIds.0', code: 'asked_elsewhere' }],
    });
    await heldIn('26740');
  });

  it('takes one step of two officers, also where the family was parted while they waited', async () => {
    const one = await arrives('Đỗ Thị Một Lúc', `${year - 9}`);
    const [{ id }] = (await ask('education.province', 'school_place', [one])).json<{ items: [Request] }>()
      .items;
    const refer = () => step({ step: 'refer', place: 'Trường Tiểu học Một Lúc' }, id);
    const family = `where id = '${id}'`;
    const answers = await whileHeld(asking.database, `service_access.request ${family}`, {
      meanwhile: [refer, refer],
      then: `update service_access.request set family_id = gen_random_uuid() ${family}`,
    });
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it('notes what came of calling on a family, in one go, and takes it up again', async () => {
    const twins = [await arrives('Đỗ Thị Sinh', `${year - 7}`), await arrives('Đỗ Thị Đôi', `${year - 7}`)];
    for (const twin of twins) await joinsTheHousehold(twin);
    const noted = (outcome: string, more: object = {}) =>
      asking.post(
        'education.province',
        'service-requests',
        { need: 'school_place', residentIds: twins, outcome, ...more },
        placing,
      );
    expect((await noted('has_already')).json()).toMatchObject({
      errors: [{ field: 'place', code: 'required' }],
    });
    const gone = (await noted('move_away', { note: 'Chủ nhà nói' })).json<{ items: Request[] }>().items;
    expect(gone.map(({ state, mayFollow }) => [state, mayFollow])).toEqual([
      ['moved_away', ['reopen']],
      ['moved_away', ['reopen']],
    ]);
    expect(await inNeed('education.province', 'school_place')).toEqual([]);
    const [first, second] = gone;
    const reopened = await step({ step: 'reopen', wholeFamily: true }, first?.id);
    expect(reopened.json()).toMatchObject({ state: 'requested', familySize: 2 });
    // The family as one: both are asked for again, and both are found to be in a school already.
    expect((await step({ step: 'contact' }, second?.id)).json()).toMatchObject({ state: 'requested' });
    await step({ step: 'has_already', place: 'Trường Hoa Sen', wholeFamily: true }, second?.id);
    const read = await asking.get('education.province', `service-requests/${first?.id}`, placing);
    expect(read.json()).toMatchObject({ state: 'enrolled', place: 'Trường Hoa Sen', dueOn: null });
  });

  it('lists what is overdue, and counts a residence group from ten on', async () => {
    const late = await arrives('Đỗ Văn Muộn', `${year - 10}`);
    const [asked] = (await ask('education.province', 'school_place', [late])).json<{ items: [Request] }>()
      .items;
    await asIfByHand(
      asking.database,
      `update service_access.request set due_on = '2026-01-02' where id = '${asked.id}'`,
    );
    const overdue = await asking.get(
      'education.province',
      'service-requests?need=school_place&due=overdue',
      placing,
    );
    expect(overdue.json()).toMatchObject({ items: [{ id: asked.id, isOverdue: true }] });
    const alone = await arrives('Đỗ Văn Ít', `${year - 9}`);
    const counts = await asking.get('education.province', 'service-need-counts?need=school_place', {});
    expect(counts.json()).toMatchObject({ overdue: 1, total: 1 });
    // Of every group, also of those that nobody is of: a count of nobody would tell that the one is of another.
    const { byGroup } = counts.json<{ byGroup: { group: string; count: number | null }[] }>();
    expect(byGroup.map(({ count }) => count)).toEqual([null, null, null, null, null]);
    await step({ step: 'move_away' }, asked.id);
    const declined = { need: 'school_place', residentIds: [alone], outcome: 'decline' };
    await asking.post('education.province', 'service-requests', declined, placing);
    // Asked long ago, but declined today: a year counts from what was said last.
    await asIfByHand(
      asking.database,
      `update service_access.request set recorded_at = now() - interval '400 days' where resident_id = '${alone}'`,
    );
    expect(await inNeed('education.province', 'school_place')).toEqual([]);
  });

  it('refuses with a reason, after which the family may ask again; want of registration is no reason', async () => {
    const brother = await arrives('Đỗ Văn Anh', `${year - 12}`);
    const [second] = (await ask('education.province', 'school_place', [brother])).json<{ items: [Request] }>()
      .items;
    expect((await step({ step: 'refuse', reason: 'not_registered' }, second.id)).statusCode).toBe(400);
    expect((await step({ step: 'refuse' }, second.id)).json()).toMatchObject({
      errors: [{ field: 'reason' }],
    });
    const ofInsurers = { step: 'refuse', reason: 'insured_through_employer' };
    expect((await step(ofInsurers, second.id)).json()).toMatchObject({
      errors: [{ field: 'reason', code: 'not_for_this_need' }],
    });
    const refused = await step(
      { step: 'refuse', reason: 'no_place_free', note: 'Hết chỗ năm nay' },
      second.id,
    );
    expect(refused.json()).toMatchObject({ state: 'refused', mayFollow: [], afterRefusal: 'in_need' });
    expect((await inNeed('education.province', 'school_place')).map(({ residentId }) => residentId)).toEqual([
      brother,
    ]);
  });

  it('names the eldest adult of the household where its head has left', async () => {
    const post = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const aunt = await arrives('Đỗ Thị Dì', '1985');
    const head = await arrives('Đỗ Văn Chủ', '1980');
    const baby = await arrives('Đỗ Thị Út', `${year - 4}`);
    const founded = await post('households', { headResidentId: head, from: inDays(-9) });
    const { id, members } = founded.json<{ id: string; members: { id: string }[] }>();
    for (const [residentId, relation] of [
      [aunt, 'sibling'],
      [baby, 'child'],
    ]) {
      const joined = await post(`households/${id}/members`, { residentId, relation, from: inDays(-9) });
      expect(joined.statusCode).toBe(201);
    }
    const guardian = async () =>
      (await inNeed('education.province', 'school_place')).find(({ residentId }) => residentId === baby)
        ?.guardian;
    expect(await guardian()).toBe('Đỗ Văn Chủ');
    await post(`households/${id}/members/${members[0]?.id}/ending`, { until: inDays(0) });
    expect(await guardian()).toBe('Đỗ Thị Dì');
  });

  insuredTogether(() => ({ asking, mother, child }));
  onAWaitingList(() => asking);

  it('tells the police only that the family wishes to register, once it agreed', async () => {
    const wishes = async () =>
      (await asking.get('police.commune', 'registration-wishes', purpose)).json<{ items: object[] }>().items;
    expect(await wishes()).toEqual([]);
    const path = `service-requests/${request.id}/registration-wish`;
    expect((await asking.post('education.province', path, {}, placing)).json()).toMatchObject({
      wishesToRegister: true,
    });
    const again = await asking.post('education.province', path, {}, placing);
    expect(again.json()).toMatchObject({ code: 'already_passed_on' });
    const [wish] = (await wishes()) as { id: string }[];
    expect(Object.keys(wish ?? {}).sort()).toEqual(
      ['agreedOn', 'communeCode', 'fullName', 'id', 'residentId', 'seenAt'].sort(),
    );
    await asking.post('police.commune', `registration-wishes/${wish?.id}/seen`, {}, purpose);
    expect(await wishes()).toEqual([]);
  });

  it('moves nobody’s status', async () => {
    const timeline = async () =>
      (await asking.get('police.commune', `residents/${child}/timeline`, purpose)).json<{
        segments: object[];
      }>();
    const before = await timeline();
    await step({ step: 'end' });
    expect(await timeline()).toEqual(before);
  });
});
