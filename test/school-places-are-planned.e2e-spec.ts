import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

const year = Number(inDays(0).slice(0, 4));

/** The school year for which families seek a place now. */
const schoolYear = Number(inDays(0).slice(5, 7)) >= 6 ? year : year - 1;

const policy = {
  level: 'primary_school',
  startsOn: inDays(0),
  placesFirstFor: ['permanent', 'temporary'],
  temporaryMonths: 6,
  others: 'placed_after',
  documentNumber: '12/QĐ-UBND',
  documentTitle: 'Kế hoạch tuyển sinh lớp 1',
  issuedOn: inDays(-30),
};

const placing = { 'access-purpose': 'service_placement' };

interface Services {
  readonly members: { readonly services: { readonly service: string; readonly policy: object | null }[] }[];
}

interface Answer {
  readonly people: {
    readonly services: {
      readonly service: string;
      readonly access: string;
      readonly policy: object | null;
    }[];
  }[];
}

describe('an education officer plans school places', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;
  const children: string[] = [];
  const as = (who: string, path: string, body: object) => asking.post(who, path, body);
  const enter = (more: object = {}, who = 'education.province') =>
    as(who, 'school-places', {
      communeCode: '26740',
      school: 'Trường Tiểu học Bến Thành',
      grade: 3,
      schoolYear,
      places: 40,
      source: 'kế hoạch 12',
      ...more,
    });
  const listed = async (who: string, need: string) => {
    const { items } = (await asking.get(who, `service-needs?need=${need}&limit=200`, placing)).json<{
      items: { residentId: string }[];
    }>();
    return items.map(({ residentId }) => residentId);
  };
  const plan = async () =>
    (await asking.get('education.province', `school-plan?schoolYear=${schoolYear}`)).json<{
      rows: object[];
      entries: { id: string }[];
    }>();

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await saiGon.dwelling('9 Hẻm Trường Học');
    for (let place = 0; place < 12; place += 1) {
      const born = `${schoolYear - (place < 11 ? 8 : 9)}`;
      const id = await saiGon.record(somebody({ dateOfBirth: born, permanentResidence: null }));
      children.push(id);
      const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
      await asking.post('police.commune', `residents/${id}/presences`, presence, purpose);
    }
    // One of them is a child of the commune itself.
    const permanent = { communeCode: '26740', from: inDays(-900) };
    await asking.post('police.commune', `residents/${children[0]}/permanent-residences`, permanent, purpose);
  });

  afterAll(() => asking.close());

  it('sets the places that were entered beside the children who live there, registered or not', async () => {
    expect((await plan()).rows).toEqual([
      { communeCode: '26740', grade: 3, children: 11, withoutPlace: 11, places: null },
      { communeCode: '26740', grade: 4, children: 1, withoutPlace: 1, places: null },
    ]);
    expect((await enter()).statusCode).toBe(201);
    await enter({ school: 'Trường Tiểu học Hòa Bình', places: 5 });
    expect((await plan()).rows[0]).toMatchObject({ places: 45 });
  });

  it('counts nobody of whom nothing was heard for long, but asks for them like for anybody', async () => {
    const gone = await saiGon.record(
      somebody({ dateOfBirth: `${schoolYear - 8}`, permanentResidence: null }),
    );
    const dwellingId = await saiGon.dwelling('9 Hẻm Trường Học, phòng 3');
    // Recorded once and never again, and never registered: after six months the status definition ends the presence.
    const presence = { dwellingId, arrivedOn: inDays(-215), purpose: 'family', source: 'person' };
    await asking.post('police.commune', `residents/${gone}/presences`, presence, purpose);
    expect((await plan()).rows[0]).toMatchObject({ children: 11, withoutPlace: 11 });
    const aside = () => listed('education.province', 'school_place&setAside=only');
    expect(await listed('education.province', 'school_place')).not.toContain(gone);
    expect(await aside()).toEqual([gone]);
    const counts = await asking.get('education.province', 'service-need-counts?need=school_place', {});
    expect(counts.json()).toMatchObject({ total: 12, rows: [{ grade: 3, count: 11, setAside: 1 }, {}] });
    // The family comes to the counter: want of registration is no reason to send it away.
    const body = { need: 'school_place', residentIds: [gone] };
    const asked = await asking.post('education.province', 'service-requests', body, placing);
    expect([asked.statusCode, await aside()]).toEqual([201, []]);
  });

  it('looks a year for nobody who is insured already, but asks anew when they say otherwise', async () => {
    const [resident] = children;
    const office = 'insurance.province';
    const ask = async () => {
      const body = { need: 'health_insurance', residentIds: [resident] };
      const made = await asking.post(office, 'service-requests', body, placing);
      return made.json<{ items: { id: string; state: string }[] }>().items[0];
    };
    const former = `service-requests/${(await ask())?.id}`;
    const step = { step: 'refuse', reason: 'insured_in_another_group' };
    const refused = await asking.post(office, `${former}/steps`, step, placing);
    expect(refused.json()).toMatchObject({ state: 'refused', afterRefusal: 'set_aside' });
    expect(await listed(office, 'health_insurance')).not.toContain(resident);
    expect(await listed(office, 'health_insurance&setAside=only')).toContain(resident);
    expect(await ask()).toMatchObject({ state: 'requested' });
    expect((await asking.get(office, former, placing)).json()).toMatchObject({ afterRefusal: null });
  });

  it('notes everybody whose name an officer reads, also where the list shows no request of theirs', async () => {
    const [, brother, sister] = children;
    const founded = { headResidentId: brother, from: inDays(-9) };
    const home = await asking.post('police.commune', 'households', founded, purpose);
    const member = { residentId: sister, relation: 'sibling', from: inDays(-9) };
    const members = `households/${home.json<{ id: string }>().id}/members`;
    expect((await asking.post('police.commune', members, member, purpose)).statusCode).toBe(201);
    const as = (path: string, body: object) => asking.post('insurance.province', path, body, placing);
    const body = { need: 'health_insurance', residentIds: [brother, sister] };
    const { items } = (await as('service-requests', body)).json<{
      items: { id: string; residentId: string }[];
    }>();
    const id = items.find(({ residentId }) => residentId === brother)?.id;
    await as(`service-requests/${id}/steps`, { step: 'refer', place: 'Điểm thu Bến Thành' });
    const referred = 'service-requests?need=health_insurance&state=referred';
    const list = await asking.get('insurance.province', referred, placing);
    expect(list.json()).toMatchObject({ items: [{ residentId: brother }] });
    const [noted] = await asIfByHand<{ who: string[] }>(
      asking.database,
      `select resident_ids as who from audit_entry where action = 'service_request.list' order by id desc limit 1`,
    );
    expect(noted?.who.sort()).toEqual([brother, sister].sort());
  });

  it('takes a number once, corrects it by a new one, and keeps what it was', async () => {
    expect((await enter({ school: 'trường tiểu học BẾN THÀNH', places: 7 })).json()).toMatchObject({
      code: 'places_entered_already',
    });
    const [first] = (await plan()).entries;
    expect((await enter({ places: 30, corrects: first?.id })).statusCode).toBe(201);
    expect((await plan()).rows[0]).toMatchObject({ places: 35 });
    expect((await enter({ places: 31, corrects: first?.id })).statusCode).toBe(404);
    expect((await plan()).rows[0]).toMatchObject({ places: 35 });
    for (const [wrong, field] of [
      [{ places: -1 }, 'places'],
      [{ places: 1.5 }, 'places'],
      [{ grade: 13 }, 'grade'],
      [{ school: '    ' }, 'school'],
      [{ communeCode: '99999' }, 'communeCode'],
    ] as const) {
      expect((await enter(wrong)).json()).toMatchObject({ code: 'invalid_input', errors: [{ field }] });
    }
    expect((await enter({ communeCode: '31135' })).json()).toMatchObject({ code: 'outside_area' });
  });

  it('refuses a policy that contradicts itself or the nation, with every ground and the article', async () => {
    const wrong = { ...policy, until: inDays(-1), placesFirstFor: ['permanent'] };
    const itself = await as('education.province', 'school-place-policies', wrong);
    expect([itself.statusCode, itself.json()]).toEqual([
      400,
      expect.objectContaining({
        errors: [
          { field: 'until', code: 'period_ends_before_it_begins' },
          { field: 'temporaryMonths', code: 'months_without_temporary' },
        ],
      }),
    ]);
    for (const path of ['school-place-policies', 'school-place-policies/effect']) {
      const answer = await as('education.province', path, { ...policy, others: 'not_admitted' });
      expect([answer.statusCode, answer.json()]).toEqual([
        422,
        expect.objectContaining({
          errors: [
            {
              field: 'others',
              code: 'schooling_is_never_closed',
              article: expect.stringContaining('Luật Giáo dục (43/2019/QH14), Điều 13'),
            },
          ],
        }),
      ]);
    }
  });

  it('shows before it is recorded how many children it places after the others, and no count under ten', async () => {
    const answer = await as('education.province', 'school-place-policies/effect', policy);
    // Eleven of the twelve: of the one whom it places first it would be told too.
    expect(answer.json()).toMatchObject({
      children: 12,
      placedAfter: null,
      byCommuneAndGrade: [
        { communeCode: '26740', grade: 3, placedAfter: null },
        { communeCode: '26740', grade: 4, placedAfter: null },
      ],
      supersedes: null,
    });
    const groups = answer.json<{ byGroup: { placedAfter: number | null }[] }>().byGroup;
    expect(groups.map(({ placedAfter }) => placedAfter)).toEqual([null, null, null, null, null]);
    const [tried] = await asIfByHand<{ details: object }>(
      asking.database,
      `select details from audit_entry where action = 'school_place_policy.tried' order by id desc limit 1`,
    );
    expect(tried?.details).toMatchObject({ startsOn: inDays(0), temporaryMonths: 6 });
    expect((await asking.get('education.province', 'school-place-policies')).json()).toEqual({ items: [] });
  });

  it('is recorded once, superseded by a later one, and taken back with a reason', async () => {
    const first = await as('education.province', 'school-place-policies', policy);
    expect(first.json()).toMatchObject({ standing: 'in_force', provinceCode: '79' });
    expect((await as('education.province', 'school-place-policies', policy)).json()).toMatchObject({
      code: 'policy_of_this_day_exists',
    });
    const next = { ...policy, startsOn: inDays(20), documentNumber: '13/QĐ-UBND' };
    const effect = await as('education.province', 'school-place-policies/effect', next);
    expect(effect.json()).toMatchObject({ supersedes: { documentNumber: '12/QĐ-UBND' } });
    const later = await as('education.province', 'school-place-policies', next);
    const { id } = later.json<{ id: string }>();
    expect(later.json()).toMatchObject({ standing: 'to_come' });
    const path = `school-place-policies/${id}/void`;
    expect((await as('education.province', path, { reason: 'nhập nhầm' })).json()).toMatchObject({
      standing: 'voided',
      voidReason: 'nhập nhầm',
    });
    expect((await as('education.province', path, { reason: 'nhập nhầm' })).json()).toMatchObject({
      code: 'already_voided',
    });
  });

  it('is told to anybody who asks what opens, and keeps nothing of the answers', async () => {
    const ask = (people: object[], communeCode = '26740') =>
      asking.post(null, 'what-opens', { communeCode, people });
    const child = { birthYear: schoolYear - 8, standing: 'living' };
    const answer = await ask([child, { birthYear: 1990, standing: 'temporary', since: inDays(-400) }]);
    const [first, second] = answer.json<Answer>().people;
    expect(first?.services.find(({ service }) => service === 'primary_school')).toMatchObject({
      access: 'open',
      grade: 3,
      invitesToRegister: true,
      policy: { isPlacedFirst: false, documentNumber: '12/QĐ-UBND' },
    });
    expect(second?.services.find(({ service }) => service === 'voting_for_commune_council')).toMatchObject({
      access: 'open',
    });
    expect(answer.json()).toMatchObject({ householdPays: { each: [105_300] } });
    expect((await ask([{ ...child, since: inDays(9) }])).json()).toMatchObject({
      errors: [{ field: 'people.0.since', code: 'after_the_day_asked_about' }],
    });
    expect((await ask([])).statusCode).toBe(400);
    expect((await ask([child], '00001')).json()).toMatchObject({ errors: [{ field: 'communeCode' }] });
  });

  it('is told to the family with its document; the child is admitted all the same', async () => {
    const schoolOf = async (child: string | undefined) => {
      const answer = await asking.get('police.commune', `residents/${child}/services`, purpose);
      return answer.json<Services>().members[0]?.services.find(({ service }) => service === 'primary_school');
    };
    expect(await schoolOf(children[1])).toMatchObject({
      access: 'open',
      invitesToRegister: true,
      policy: { isPlacedFirst: false, documentNumber: '12/QĐ-UBND', temporaryMonths: 6 },
    });
    expect(await schoolOf(children[0])).toMatchObject({ access: 'open', policy: { isPlacedFirst: true } });
  });
});
