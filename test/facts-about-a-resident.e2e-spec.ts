import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

interface Details {
  readonly fullName: string;
  readonly versions: { fullName: string; holdsFrom: string; voidReason: string | null }[];
  readonly permanentResidences: { id: string; communeCode: string; from: string; until: string | null }[];
  readonly temporaryRegistrations: { endedOn: string | null; endGround: string | null }[];
  readonly contacts: { kind: string; value: string }[];
  readonly diedOn: string | null;
}

interface Services {
  readonly schoolYear: number;
  readonly members: { residentId: string; fullName: string; services: { service: string }[] }[];
  readonly insuredTogether: object[];
}

const thisYear = Number(inDays(0).slice(0, 4));

describe('facts about a resident', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
  });

  afterAll(() => asking.close());

  const read = async (id: string) =>
    (await asking.get('police.commune', `residents/${id}`, purpose)).json<Details>();
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    asking.post('police.commune', path, body, { ...purpose, ...headers });

  it('keeps the wrong version beside the corrected one, with the reason', async () => {
    const id = await saiGon.record(somebody({ fullName: 'Le Van Tam' }));
    const answer = await post(`residents/${id}/corrections`, {
      reason: 'Sai dấu khi nhập',
      fullName: 'Lê Văn Tám',
    });
    expect(answer.statusCode).toBe(201);
    const { fullName, versions } = await read(id);
    expect(fullName).toBe('Lê Văn Tám');
    expect(versions.map((version) => [version.fullName, version.voidReason])).toEqual(
      expect.arrayContaining([
        ['Le Van Tam', 'Sai dấu khi nhập'],
        ['Lê Văn Tám', null],
      ]),
    );
  });

  it('ends the permanent residence before on the first day of the next', async () => {
    const id = await saiGon.record();
    await post(`residents/${id}/permanent-residences`, { communeCode: '00070', from: inDays(-20) });
    const { permanentResidences } = await read(id);
    expect(permanentResidences.map(({ communeCode, until }) => [communeCode, until])).toEqual([
      ['00070', null],
      ['31135', inDays(-20)],
    ]);
  });

  it('voids a permanent residence that was wrong; the one that it had ended holds again', async () => {
    const id = await saiGon.record();
    const move = (communeCode: string, from: number) =>
      post(`residents/${id}/permanent-residences`, { communeCode, from: inDays(from) });
    const wrong = (await move('00070', -20)).json<{ id: string }>().id;
    await move('00004', -10);
    const path = `residents/${id}/permanent-residences/${wrong}/voiding`;
    expect((await post(path, { reason: 'Nhầm phường' })).statusCode).toBe(204);
    const homes = async () =>
      (await read(id)).permanentResidences.map(({ communeCode, until }) => [communeCode, until]);
    expect(await homes()).toEqual([
      ['00004', null],
      ['31135', inDays(-10)],
    ]);
    const [last] = (await read(id)).permanentResidences;
    const lastPath = `residents/${id}/permanent-residences/${last?.id}/voiding`;
    expect((await post(lastPath, { reason: 'Không chuyển đi đâu cả' })).statusCode).toBe(204);
    expect(await homes()).toEqual([['31135', null]]);
    expect((await post(path, { reason: 'Một lần nữa' })).statusCode).toBe(404);
  });

  it('records an arrival to come without a confirmation of today', async () => {
    const id = await saiGon.record();
    const dwellingId = await saiGon.dwelling('3 Pasteur');
    const presence = { dwellingId, arrivedOn: inDays(5), purpose: 'study', source: 'host_list' };
    const answer = await post(`residents/${id}/presences`, presence);
    expect(answer.statusCode).toBe(201);
    expect((await asking.get('police.commune', `residents/${id}`, purpose)).json()).toMatchObject({
      presences: [{ arrivedOn: inDays(5), facts: [] }],
    });
  });

  it('records contacts, and a death that ends the status', async () => {
    const id = await saiGon.record();
    await saiGon.register(saiGon.filing({ residentId: id }, await saiGon.dwelling('1 Pasteur')));
    await post(`residents/${id}/contacts`, { kind: 'email', value: 'binh@example.vn' });
    await post(`residents/${id}/death`, { diedOn: inDays(0) });
    const { contacts, diedOn } = await read(id);
    expect(contacts.map(({ value }) => value)).toEqual(['binh@example.vn']);
    expect(diedOn).toBe(inDays(0));
    const { segments } = (await asking.get('police.commune', `residents/${id}/timeline`, purpose)).json<{
      segments: { until: string }[];
    }>();
    expect(segments.at(-1)?.until).toBe(inDays(0));
  });

  it('marks two records as possibly one person', async () => {
    const [one, other] = [await saiGon.record(), await saiGon.record()];
    const answer = await post(`residents/${one}/possible-duplicates`, {
      otherResidentId: other,
      reason: 'Cùng tên, cùng quê',
    });
    expect(answer.statusCode).toBe(201);
    const record = await asking.get('police.commune', `residents/${other}`, purpose);
    expect(record.json()).toMatchObject({ possiblySame: [{ residentId: one }] });
  });

  it('records one death; a wrong one is voided with its reason, and the person counts again', async () => {
    const id = await saiGon.record();
    await saiGon.register(saiGon.filing({ residentId: id }, await saiGon.dwelling('2 Pasteur')));
    const lastDay = async () =>
      (await asking.get('police.commune', `residents/${id}/timeline`, purpose))
        .json<{ segments: { until: string }[] }>()
        .segments.at(-1)?.until;
    const before = await lastDay();
    await post(`residents/${id}/death`, { diedOn: inDays(0) });
    const again = await post(`residents/${id}/death`, { diedOn: inDays(-1) });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'already_dead']);
    expect(await lastDay()).toBe(inDays(0));
    const registration = async () => (await read(id)).temporaryRegistrations[0];
    expect(await registration()).toMatchObject({ endedOn: inDays(0), endGround: 'a' });
    const voided = await post(`residents/${id}/death/voiding`, { reason: 'Nhầm với người cùng tên' });
    expect(voided.statusCode).toBe(204);
    expect([(await read(id)).diedOn, await lastDay()]).toEqual([null, before]);
    expect(await registration()).toMatchObject({ endedOn: null, endGround: null });
    expect((await post(`residents/${id}/death/voiding`, { reason: 'Một lần nữa' })).statusCode).toBe(404);
  });

  it('voids a contact and a mark of a double, from the page of either record', async () => {
    const [one, other] = [await saiGon.record(), await saiGon.record()];
    const contact = await post(`residents/${one}/contacts`, { kind: 'phone', value: '0901234567' });
    const mark = await post(`residents/${one}/possible-duplicates`, {
      otherResidentId: other,
      reason: 'Cùng tên, cùng quê',
    });
    const url = (whose: string, list: string, answer: { json<T>(): T }) =>
      `residents/${whose}/${list}/${answer.json<{ id: string }>().id}/voiding`;
    const wrong = { reason: 'Ghi nhầm người' };
    expect((await post(url(other, 'contacts', contact), wrong)).statusCode).toBe(404);
    expect((await post(url(one, 'contacts', contact), wrong)).statusCode).toBe(204);
    expect((await post(url(other, 'possible-duplicates', mark), wrong)).statusCode).toBe(204);
    const record = await asking.get('police.commune', `residents/${one}`, purpose);
    expect(record.json()).toMatchObject({ contacts: [], possiblySame: [] });
  });

  it('keeps a household with one head at a time', async () => {
    const [head, child] = [await saiGon.record(), await saiGon.record()];
    const founded = await post('households', { headResidentId: head, from: inDays(-10) });
    const { id } = founded.json<{ id: string }>();
    const joined = await post(`households/${id}/members`, {
      residentId: child,
      relation: 'child',
      from: inDays(-5),
    });
    expect(joined.json()).toMatchObject({
      members: [{ relation: 'head' }, { relation: 'child', residentId: child }],
    });
    const second = await post(`households/${id}/members`, {
      residentId: child,
      relation: 'head',
      from: inDays(-5),
    });
    expect(second.json()).toMatchObject({ code: 'invalid_input', errors: [{ code: 'already_a_member' }] });
    const [, member] = joined.json<{ members: { id: string }[] }>().members;
    const left = await post(`households/${id}/members/${member?.id}/ending`, { until: inDays(0) });
    expect(left.json()).toMatchObject({ members: [{ until: null }, { until: inDays(0) }] });
    const households = async () =>
      (await asking.get('police.commune', `residents/${child}/households`, purpose)).json<{
        items: object[];
      }>().items;
    expect(await households()).toHaveLength(1);
    const wrong = await post(`households/${id}/members/${member?.id}/voiding`, { reason: 'Nhầm cháu bé' });
    expect([wrong.statusCode, await households()]).toEqual([204, []]);
  });

  it('tells a family what its residence opens: school at once, insurance together once registered', async () => {
    const mother = await saiGon.record(
      somebody({ fullName: 'Lý Thị Mẹ', sex: 'female', dateOfBirth: '1990' }),
    );
    const child = await saiGon.record(
      somebody({ fullName: 'Lý Văn Con', dateOfBirth: `${thisYear - 8}`, permanentResidence: null }),
    );
    const founded = await post('households', { headResidentId: mother, from: inDays(-10) });
    const household = founded.json<{ id: string }>().id;
    await post(`households/${household}/members`, { residentId: child, relation: 'child', from: inDays(-9) });
    const opens = async (day: string) => {
      const answer = await asking.get('police.commune', `residents/${mother}/services?on=${day}`, purpose);
      return answer.json<Services>();
    };
    const of = ({ members }: Services, id: string, service: string) =>
      members.find(({ residentId }) => residentId === id)?.services.find((one) => one.service === service);

    const before = await opens(inDays(0));
    expect(before.members.map(({ fullName }) => fullName)).toEqual(['Lý Thị Mẹ', 'Lý Văn Con']);
    const school = before.schoolYear - (thisYear - 8) <= 10 ? 'primary_school' : 'lower_secondary_school';
    expect(of(before, child, school)).toMatchObject({ access: 'open', invitesToRegister: true });
    expect(of(before, mother, school)).toBeUndefined();
    expect(of(before, mother, 'household_health_insurance')).toMatchObject({
      access: 'opens_when',
      way: { step: 'register_temporary_residence', workingDays: 3 },
      confirmed: false,
    });
    expect(before.insuredTogether).toEqual([]);

    const dwelling = await saiGon.dwelling('5 ngõ 3 Lê Lai');
    const consents = [{ of: 'parent_or_guardian', method: 'form_signature', giverName: 'Lý Thị Mẹ' }];
    await saiGon.register(saiGon.filing({ residentId: mother }, dwelling));
    await saiGon.register(saiGon.filing({ residentId: child }, dwelling, { consents }));
    const after = await opens(inDays(0));
    expect(of(after, child, school)).toMatchObject({ access: 'open', invitesToRegister: false });
    expect(after.insuredTogether).toMatchObject([{ residentIds: [mother], each: [105_300], others: 0 }]);
    expect(of(after, child, 'pupil_health_insurance')).toMatchObject({ office: 'school', confirmed: false });
    // The head leaves: whoever stays is a pupil, insured through the school, and of no household.
    const head = founded.json<{ members: { id: string }[] }>().members[0]?.id;
    await post(`households/${household}/members/${head}/ending`, { until: inDays(0) });
    const left = (
      await asking.get('police.commune', `residents/${child}/services`, purpose)
    ).json<Services>();
    expect(left).toMatchObject({
      members: [{ residentId: child }],
      insuredTogether: [],
    });
    // On the day before she joined, the child is not of the household.
    expect((await opens(inDays(-10))).members).toHaveLength(1);
    const labour = await asking.get('labour.province', `residents/${mother}/services`, purpose);
    expect(labour.statusCode).toBe(403);
    const province = await asking.get('police.province', `residents/${mother}/services`, purpose);
    expect(province.json()).toMatchObject({ errors: [{ field: 'communeCode', code: 'required' }] });
  });

  it('insures who is at home here as registered, without a place for a child under six', async () => {
    const dwellingId = await saiGon.dwelling('8 Hẻm Nhà Mình');
    const atHome = async (fullName: string, born: number) => {
      const permanentResidence = { communeCode: '26740', from: `${thisYear - 3}-01-01` };
      const id = await saiGon.record(somebody({ fullName, dateOfBirth: `${born}`, permanentResidence }));
      const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
      expect((await post(`residents/${id}/presences`, presence)).statusCode).toBe(201);
      return id;
    };
    const [toddler, father] = [await atHome('Hồ Thị Út', thisYear - 3), await atHome('Hồ Văn Nhà', 1988)];
    const placing = { 'access-purpose': 'service_placement' };
    const listed = await asking.get(
      'insurance.province',
      'service-needs?need=health_insurance&limit=200',
      placing,
    );
    const { items } = listed.json<{ items: { residentId: string }[] }>();
    expect(items.find(({ residentId }) => residentId === father)).toMatchObject({ registeredTogether: 2, registeredAt: dwellingId }); // prettier-ignore
    const asked = { need: 'health_insurance', residentIds: [toddler, father] };
    const made = await asking.post('insurance.province', 'service-requests', asked, placing);
    const families = made.json<{ items: { insuredTogether: object[]; insuredApart: object[] }[] }>().items;
    expect(families.flatMap((one) => one.insuredTogether)).toMatchObject([{ fullNames: ['Hồ Văn Nhà'], each: [105_300] }]); // prettier-ignore
    expect(families.flatMap((one) => one.insuredApart)).toMatchObject([{ group: 'under_six', residentIds: [toddler] }]); // prettier-ignore
  });

  it('answers a repeated creation with the first answer, and refuses the key for another body', async () => {
    const person = somebody({ fullName: 'Phạm Một Lần' });
    const key = { 'idempotency-key': 'one-person-once' };
    const answers = await Promise.all([post('residents', person, key), post('residents', person, key)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
    const found = await post('residents/search', { name: 'pham mot lan' });
    expect(found.json<{ items: object[] }>().items).toHaveLength(1);
    const other = await post('residents', somebody(), key);
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([409, 'idempotency_key_reused']);
  });

  it('leads from a number that is known here to the resident, and from one known elsewhere to the look-up', async () => {
    const id = await saiGon.record(somebody({ personalNumber: '079088000111' }));
    const here = await post('residents', somebody({ personalNumber: '079088000111' }));
    expect(here.json()).toMatchObject({ status: 409, code: 'resident_known_here', residentId: id });
    await counterOf(asking, 'police.commune2', '31135').record(
      somebody({ personalNumber: '079088000222', permanentResidence: null }),
    );
    const elsewhere = await post('residents', somebody({ personalNumber: '079088000222' }));
    expect(elsewhere.json()).toMatchObject({ status: 409, code: 'resident_known_elsewhere' });
    expect(elsewhere.body).not.toContain('Trần');
  });
});
