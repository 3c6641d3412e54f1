import { CountServices } from '../apps/api/src/service-access/counts/count-services.ts';
import { RemindOfRequests } from '../apps/api/src/service-access/telling/remind-of-requests.ts';
import { EveryRouteIsDeclared } from '../apps/api/src/sign-in/every-route-is-declared.ts';
import { type AccountRole, mayDo } from '../apps/api/src/sign-in/permissions.ts';
import { apiDocument } from '../apps/api/src/api-document.ts';
import { aRecordCarriedOver } from './families/a-record-carried-over.ts';
import { ofSomebodyWhoDied } from './families/of-somebody-who-died.ts';
import { startApp, type TestApp } from './support/app.ts';
import { type SmsGateway, startSmsGateway } from './support/gateways.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';

const placing = { 'access-purpose': 'service_placement' };
const year = Number(inDays(0).slice(0, 4));
const job = { id: '0190a000-0000-7000-8000-000000000001', signal: new AbortController().signal };

interface Request {
  readonly id: string;
  readonly familyId: string;
  readonly messages: { readonly step: string; readonly state: string }[];
}

describe('a family is told how its requests stand, and everybody else is told counts', () => {
  let asking: TestApp;
  let sms: SmsGateway;
  let children: string[];
  let household: string;
  let first: Request;
  let second: Request;
  let code: string;
  const names = ['Phùng Thị Nhạc', 'Phùng Văn Hoạ'];
  const step = (id: string, taken: object) =>
    asking.post('education.province', `service-requests/${id}/steps`, taken, placing);
  const read = async () =>
    (await asking.get('education.province', `service-requests/${first.id}`, placing)).json<Request>();
  const track = (typed: string) => asking.post(null, 'family-tracking', { code: typed });
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 200 && !(await isSo()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
  };

  beforeAll(async () => {
    sms = await startSmsGateway();
    asking = await startApp({
      publicUrl: 'https://tamtru.example',
      smsGatewayUrl: sms.url,
      noticeWaits: [0.1],
    });
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await saiGon.dwelling('77 Hẻm Nhạc Hoạ');
    children = [];
    for (let place = 0; place < 14; place += 1) {
      const id = await saiGon.record(
        somebody({
          fullName: names[place] ?? `Phùng Văn ${'ABCDEGHIKLMNOP'.charAt(place)}`,
          dateOfBirth: `${year - 8}`,
          permanentResidence: null,
          phone: '0901234567',
        }),
      );
      const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
      await asking.post('police.commune', `residents/${id}/presences`, presence, purpose);
      children.push(id);
    }
    const head = await saiGon.record(somebody({ dateOfBirth: '1988', permanentResidence: null }));
    const founded = { headResidentId: head, from: inDays(-9) };
    const home = await asking.post('police.commune', 'households', founded, purpose);
    household = home.json<{ id: string }>().id;
    for (const residentId of children.slice(0, 2)) {
      const member = { residentId, relation: 'child', from: inDays(-9) };
      await asking.post('police.commune', `households/${household}/members`, member, purpose);
    }
    const made = await asking.post(
      'education.province',
      'service-requests',
      { need: 'school_place', residentIds: children.slice(0, 2) },
      placing,
    );
    [first, second] = made.json<{ items: [Request, Request] }>().items;
  });

  afterAll(async () => {
    await asking.close();
    await sms.close();
  });

  it('sends one short message a step to the family, without a name, a school or marks', async () => {
    // Two officers refer the same family at once, each from another child of it: one of them comes too late.
    const refer = { step: 'refer', place: 'Trường Tiểu học Bức Tường', wholeFamily: true };
    const answers = await Promise.all([first, second].map(({ id }) => step(id, refer)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    await until(() => sms.messages.size >= 2);
    const texts = [...sms.messages.values()].map(({ text }) => text);
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toMatch(/^Yeu cau cho hoc da|^Da nhan yeu cau cho hoc/);
      expect(text).not.toMatch(/Phung|Buc Tuong|[^ -~]/);
    }
    code = /theo-doi-nhu-cau#(\w+)/.exec(texts[0] ?? '')?.[1] ?? '';
    expect(code).toHaveLength(30);
    await until(async () => (await read()).messages.every(({ state }) => state === 'sent'));
    expect((await read()).messages.map(({ step: told }) => told)).toEqual(['requested', 'referred']);
  });

  it('shows the family its requests by the code of its paper, and nobody’s name', async () => {
    const followed = await track(`${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`);
    expect(followed.json()).toMatchObject({
      commune: 'Phường Sài Gòn',
      messagesWanted: true,
      requests: [
        { need: 'school_place', state: 'referred', place: 'Trường Tiểu học Bức Tường' },
        { need: 'school_place', state: 'referred' },
      ],
    });
    expect(followed.body).not.toMatch(/Phùng|residentId|77 Hẻm/);
    expect((await track('0'.repeat(30))).json()).toMatchObject({ code: 'no_such_request' });
  });

  it('prints a paper with all of the family, what may be done about a refusal, and the code', async () => {
    await step(first.id, { step: 'refuse', reason: 'no_place_free' });
    const paper = await asking.get('education.province', `service-requests/${first.id}.pdf`, placing);
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    const said = lettersOf((await textOfPages(paper.rawPayload)).join(' '));
    for (const words of [...names, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Hết chỗ', 'khiếu nại']) {
      expect(said).toContain(lettersOf(words));
    }
    expect(said.replaceAll('-', '')).toContain(code);
    expect(
      (await asking.get('insurance.province', `service-requests/${first.id}.pdf`, placing)).statusCode,
    ).toBe(404);
  });

  it('tells of a delay once, and nothing more once the family stopped it', async () => {
    const remind = () => asking.app.get(RemindOfRequests).remind(inDays(0), job);
    const late = `update service_access.request set due_on = '${inDays(-1)}' where family_id = '${first.familyId}' and state = 'referred'`;
    await asIfByHand(asking.database, late);
    // The refusal before is told by now.
    await until(async () => (await read()).messages.every(({ state }) => state === 'sent'));
    const before = sms.messages.size;
    await remind();
    await remind();
    await until(() => sms.messages.size > before);
    expect(sms.messages.size).toBe(before + 1);
    expect([...sms.messages.values()].at(-1)?.text).toContain('da qua han');
    expect((await asking.post(null, `family-tracking/${code}/stop`)).json()).toEqual({
      messagesWanted: false,
    });
    await asIfByHand(asking.database, late.replace(inDays(-1), inDays(-2)));
    await remind();
    expect((await read()).messages.at(-1)).toMatchObject({ step: 'late', state: 'not_sent' });
    for (const wanted of [false, true]) {
      const chosen = await asking.post(null, 'family-tracking/messages', { code, wanted });
      expect(chosen.json()).toEqual({ messagesWanted: wanted });
    }
    expect((await asking.post(null, `family-tracking/${'0'.repeat(30)}/stop`)).statusCode).toBe(404);
  });

  it('lets the police and labour know counts of ten and more, and the database takes no smaller one', async () => {
    const counts = async (who: string) =>
      (await asking.get(who, `service-counts?year=${year}`)).json<{ rows: object[] }>().rows;
    await asking.app.get(CountServices).count(inDays(0), job);
    // Two were asked for: fewer than ten.
    expect((await counts('police.commune')).filter((row) => JSON.stringify(row).includes('asked'))).toEqual(
      [],
    );
    const ask = (residentIds: string[], more: object = {}) =>
      asking.post(
        'education.province',
        'service-requests',
        { need: 'school_place', residentIds, ...more },
        placing,
      );
    const strangers = (await ask(children.slice(2, 9))).json<{ items: Request[] }>().items;
    // Asked for in one go, but of no household together: none of them reads of another.
    expect(new Set(strangers.map(({ familyId }) => familyId)).size).toBe(7);
    // Who is in a school already asked for nothing: nine and these three are no twelve.
    await ask(children.slice(11), { outcome: 'has_already', place: 'Trường Hoa Sen' });
    await asking.app.get(CountServices).count(inDays(0), job);
    expect((await counts('police.commune')).filter((row) => JSON.stringify(row).includes('asked'))).toEqual(
      [],
    );
    await ask(children.slice(9, 11));
    await asking.app.get(CountServices).count(inDays(0), job);
    // Eleven of fourteen are without a place: by subtracting, the police would know three who have one.
    expect(JSON.stringify(await counts('police.commune'))).not.toContain('children_without_place');
    for (const who of ['police.commune', 'police.province', 'labour.province', 'education.province']) {
      expect(await counts(who)).toContainEqual({
        communeCode: '26740',
        provinceCode: null,
        year,
        what: 'asked_school_place',
        people: 10,
      });
    }
    expect(await counts('police.commune2')).toEqual([]);
    const tiles = await asking.get('labour.national', `service-counts?by=province&year=${year}`);
    expect(tiles.json()).toMatchObject({
      countedOn: inDays(0),
      rows: expect.arrayContaining([expect.objectContaining({ provinceCode: '79', people: 10 })]),
    });
    await expect(
      asIfByHand(
        asking.database,
        `insert into service_count values ('26740', 2020, 'places', 9, current_date)`,
      ),
    ).rejects.toThrow('no_count_under_ten');
  });

  /** Every route that a role may ask, asked with what is known of the family; gives what it answered. */
  async function* answersTo(who: string, role: AccountRole) {
    const declared = asking.app.get(EveryRouteIsDeclared, { strict: false }).routes();
    const open = new Set(
      declared
        .filter(({ declared: asked }) => typeof asked === 'string' && mayDo(role, asked))
        .map(({ name }) => name),
    );
    const { paths } = apiDocument(asking.app);
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods as Record<string, { operationId: string }>)) {
        if (!open.has(operation.operationId.replace('.', 'Controller.')) || path.includes('session'))
          continue;
        for (const id of [children[0] ?? '', first.id]) {
          const asked = path.replace('/api/v1/', '').replaceAll(/\{[^}]+\}/g, id);
          for (const query of method === 'get'
            ? ['', `?on=${inDays(0)}&by=commune`, `?year=${year}`]
            : ['']) {
            const { body, statusCode } =
              method === 'get'
                ? await asking.get(who, asked + query, purpose)
                : await asking.post(who, asked + query, {}, purpose);
            yield { asked: `${method} ${asked}${query}`, body, isAnswered: statusCode < 300 };
          }
        }
      }
    }
  }

  it('lets no route of the police, read or written, say what a school or an insurer knows', async () => {
    for (const [who, role] of [
      ['police.commune', 'commune_police'],
      ['police.province', 'provincial_police'],
    ] as const) {
      let answered = 0;
      for await (const { asked, body, isAnswered } of answersTo(who, role)) {
        answered += isAnswered ? 1 : 0;
        expect([asked, /Bức Tường|Buc Tuong/.test(body), body.includes(first.familyId)]).toEqual([
          asked,
          false,
          false,
        ]);
        expect([asked, body.includes(code)]).toEqual([asked, false]);
      }
      expect(answered).toBeGreaterThan(20);
    }
  });

  it('lets no route that a labour officer may ask say a name', async () => {
    let answered = 0;
    for await (const { asked, body, isAnswered } of answersTo('labour.province', 'labour_officer')) {
      answered += isAnswered ? 1 : 0;
      const names = /Phùng|Nhạc Hoạ|0901234567/.test(body);
      expect([asked, names, children.some((id) => body.includes(id))]).toEqual([asked, false, false]);
    }
    expect(answered).toBeGreaterThan(2);
    const named = `select from audit_entry where role = 'labour_officer' and cardinality(resident_ids) > 0`;
    expect(await asIfByHand(asking.database, named)).toEqual([]);
  });

  it('parts a family that went different ways; the former code opens nothing any more', async () => {
    const part = () =>
      asking.post('education.province', `service-requests/${second.id}/family-parting`, {}, placing);
    expect((await part()).json()).toMatchObject({ code: 'family_is_one_household' });
    const homes = await asking.get('police.commune', `residents/${children[1]}/households`, purpose);
    const { members } = homes.json<{ items: [{ members: { id: string; residentId: string }[] }] }>().items[0];
    const membership = members.find(({ residentId }) => residentId === children[1])?.id;
    const left = `households/${household}/members/${membership}/ending`;
    expect((await asking.post('police.commune', left, { until: inDays(0) }, purpose)).statusCode).toBe(201);
    // The gateway was down: that the second was referred, nobody heard yet.
    await asIfByHand(
      asking.database,
      `update service_access.family_message set state = 'waiting', next_attempt_at = now() + interval '1 day'
        where family_id = '${first.familyId}' and step = 'referred'`,
    );
    const before = sms.messages.size;
    const parted = await part();
    expect(parted.json()).toMatchObject({ id: second.id, familySize: 1 });
    await until(() => sms.messages.size > before);
    const [, own] = /theo-doi-nhu-cau#(\w+)/.exec([...sms.messages.values()].at(-1)?.text ?? '') ?? [];
    expect((await track(own ?? '')).json()).toMatchObject({ requests: [{ state: 'referred' }] });
    expect(parted.json<{ history: { step: string }[] }>().history.at(-1)?.step).toBe('part_family');
    const families = [parted.json<Request>().familyId, (await read()).familyId, first.familyId];
    expect(new Set(families).size).toBe(3);
    expect((await track(code)).json()).toMatchObject({ code: 'no_such_request' });
    expect((await part()).json()).toMatchObject({ code: 'family_is_one_household' });
  });

  ofSomebodyWhoDied(() => ({ asking, sms }));
  aRecordCarriedOver(() => asking);
});
