import { randomUUID } from 'node:crypto';
import {
  filingFor,
  idOf,
  inDays,
  lookupsOf,
  purpose,
  registerWorker,
  said,
  secrets,
  startWithCanTho,
  worker,
} from './row-level-security/known-elsewhere.ts';
import type { TestApp } from './support/app.ts';

let asking: TestApp;
let residentId: string;
let dwellingId: string;
let caseId: string;
let registrationId: string;
let counted: Awaited<ReturnType<typeof countEverywhere>>;

beforeAll(async () => {
  asking = await startWithCanTho();
  counted = await countEverywhere();
  ({ residentId, dwellingId, caseId, registrationId } = await registerWorker(asking));
});

afterAll(() => asking.close());

const post = (who: string, path: string, body: object = {}) => asking.post(who, path, body, purpose);
const get = (who: string, path: string) => asking.get(who, path, purpose);

/** Every headcount that officers of Cần Thơ may ask for, and one of the nation. */
async function countEverywhere() {
  const questions = ['group', 'origin_province', 'birth_year', 'sex,age_group', 'status,movement', 'purpose'];
  const count = async (who: string, by: string, more = '') =>
    said(await get(who, `headcounts?on=${inDays(0)}&by=${by}&population=all_away${more}`));
  return {
    canTho: await Promise.all(
      ['police.commune2', 'police.cantho', 'labour.cantho'].flatMap((who) =>
        questions.map((by) => count(who, by)),
      ),
    ),
    nation: Number((await count('labour.national', 'group'))['total']),
  };
}

describe.each(['police.commune2', 'police.cantho'])('to %s, the worker is nobody', (who) => {
  it('in a search by number, by name, by any part of it', async () => {
    for (const question of [
      { personalNumber: worker.personalNumber },
      { name: worker.fullName },
      { name: 'nghiem thi khuat son', birthYear: 1995 },
      { name: 'son' },
      { name: 'ngh' },
    ]) {
      const answer = await post(who, 'residents/search', question);
      expect(said(answer)).toEqual({ statusCode: 200, items: [], nextCursor: null });
    }
    expect((await post(who, 'dwellings/search', { text: 'hẻm kín' })).json()).toMatchObject({ items: [] });
  });

  it('in the list of cases, in any state', async () => {
    for (const state of ['', '&state=granted', '&state=opened', '&state=complete']) {
      const answer = await get(who, `cases?limit=200${state}`);
      expect(said(answer)).toEqual({ statusCode: 200, items: [], nextCursor: null });
    }
  });

  it('by id: what is there is answered like what is not', async () => {
    const reads = [
      (id: string) => `residents/${id}`,
      (id: string) => `residents/${id}/timeline`,
      (id: string) => `residents/${id}/households`,
      (id: string) => `cases/${id}`,
    ];
    for (const path of reads) {
      const unknown = said(await get(who, path(randomUUID())));
      expect(unknown).toMatchObject({ statusCode: 404, code: 'not_found' });
      expect(said(await get(who, path(path('').includes('cases') ? caseId : residentId)))).toEqual(unknown);
    }
  });

  it('in headcounts, which are as they were', async () => {
    for (const area of ['commune=26740', 'province=79', 'province=79&commune=26740']) {
      const answer = await get(who, `headcounts?on=${inDays(0)}&by=group&${area}`);
      expect(said(answer)).toMatchObject({ statusCode: 403, code: 'outside_area' });
    }
  });

  it('in the audit, which is not theirs', async () => {
    expect(said(await get(who, `audit-entries?residentId=${residentId}`))).toMatchObject({
      statusCode: 403,
      code: 'not_permitted',
    });
  });
});

describe('an officer of another province', () => {
  it('changes nothing by id: what is there is answered like what is not', async () => {
    const own = await post('police.commune2', 'residents', { ...worker, personalNumber: null, phone: null });
    const ownId = own.json<{ resident: { id: string } }>().resident.id;
    const ownDwellingId = await ownDwelling();
    const reason = 'trùng tên và ngày sinh';
    const changes: [known: string, change: (id: string) => [path: string, body: object]][] = [
      [residentId, (id) => [`residents/${id}/corrections`, { reason, fullName: 'Tên Khác' }]],
      [
        residentId,
        (id) => [`residents/${id}/permanent-residences`, { communeCode: '31135', from: '2026-01-01' }],
      ],
      [residentId, (id) => [`residents/${id}/contacts`, { kind: 'phone', value: '0907654321' }]],
      [residentId, (id) => [`residents/${id}/death`, { diedOn: '2026-01-01' }]],
      [residentId, (id) => [`residents/${id}/death/voiding`, { reason }]],
      [residentId, (id) => [`residents/${id}/permanent-residences/${randomUUID()}/voiding`, { reason }]],
      [residentId, (id) => [`residents/${id}/possible-duplicates`, { otherResidentId: ownId, reason }]],
      [residentId, (id) => [`residents/${ownId}/possible-duplicates`, { otherResidentId: id, reason }]],
      [
        residentId,
        (id) => [
          `residents/${id}/presences`,
          { dwellingId: ownDwellingId, arrivedOn: inDays(-9), purpose: 'work', source: 'inspection' },
        ],
      ],
      [residentId, (id) => ['households', { headResidentId: id, from: '2026-01-01' }]],
      [residentId, (id) => ['cases', { residentId: id, ...filingFor(ownDwellingId) }]],
      [dwellingId, (id) => ['cases', { residentId: ownId, ...filingFor(id) }]],
      [caseId, (id) => [`cases/${id}/completion`, {}]],
      [caseId, (id) => [`cases/${id}/decision`, { verdict: 'refuse', grounds: ['papers_missing'] }]],
      [
        registrationId,
        (id) => [
          `temporary-registrations/${id}/ending`,
          { begun: 'ex_officio', ground: 'a', aroseOn: inDays(0), endedOn: inDays(0) },
        ],
      ],
      [
        registrationId,
        (id) => [`temporary-registrations/${id}/cancellation`, { why: 'wrong_subject', explanation: reason }],
      ],
      [
        residentId,
        (id) => ['residence-confirmations', { residentId: id, subjects: ['household'], wantedFor: reason }],
      ],
    ];
    for (const [known, change] of changes) {
      const [path, body] = change(known);
      const [otherPath, otherBody] = change(randomUUID());
      const unknown = said(await post('police.commune2', otherPath, otherBody));
      expect([path, unknown]).toEqual([
        path,
        expect.objectContaining({ statusCode: 404, code: 'not_found' }),
      ]);
      expect([path, said(await post('police.commune2', path, body))]).toEqual([path, unknown]);
    }
  });

  it('counts nobody more since the worker was registered, while the nation counts one', async () => {
    const now = await countEverywhere();
    expect(now.canTho).toEqual(counted.canTho);
    expect(now.nation).toBe(counted.nation + 1);
    for (const area of ['commune=26740', 'province=79']) {
      const answer = await get('labour.cantho', `headcounts?on=${inDays(0)}&${area}`);
      expect(said(answer)).toMatchObject({ statusCode: 403, code: 'outside_area' });
    }
  });

  it('who writes the number into a new record or a correction hears that it is known elsewhere, and no more', async () => {
    const [own] = (await post('police.commune2', 'residents/search', { name: worker.fullName })).json<{
      items: { id: string }[];
    }>().items;
    const { phone, ...person } = worker;
    const before = await lookupsOf(asking);
    for (const answer of [
      await post('police.commune2', 'residents', { ...person, fullName: 'Lê Văn Khác' }),
      await post('police.commune2', `residents/${own?.id}/corrections`, {
        reason: 'thiếu số',
        personalNumber: worker.personalNumber,
      }),
    ]) {
      expect(said(answer)).toEqual({
        statusCode: 409,
        status: 409,
        type: 'urn:tam-tru:problem:resident_known_elsewhere',
        title: 'resident known elsewhere',
        code: 'resident_known_elsewhere',
        errors: [{ field: 'personalNumber', code: 'resident_known_elsewhere' }],
      });
    }
    expect(await lookupsOf(asking)).toEqual({ audited: before.audited + 2, counted: before.counted + 2 });
  });

  it('learns by the look-up what it may tell, and nothing else', async () => {
    const { personalNumber } = worker;
    const answer = await post('police.commune2', 'residents/lookup', { personalNumber });
    expect(said(answer)).toEqual({
      statusCode: 200,
      known: true,
      fullName: worker.fullName,
      birthYear: 1995,
      registration: { communeCode: '26740', lastDay: inDays(300) },
    });
    const unknown = await post('police.commune2', 'residents/lookup', { personalNumber: '024195001235' });
    expect(said(unknown)).toEqual({ statusCode: 200, known: false });
  });

  it('never hears a word of the worker in a refusal of a case, but the attempt stays in the audit', async () => {
    const before = await lookupsOf(asking);
    const { personalNumber } = worker;
    const cases = [
      { personalNumber, ...filingFor(dwellingId) },
      { personalNumber, ...filingFor(randomUUID()) },
      { personalNumber, ...filingFor(await ownDwelling()), requestedLastDay: inDays(3000) },
      { personalNumber: '024195001235', ...filingFor(await ownDwelling()) },
    ];
    const answers = await Promise.all(cases.map((filing) => post('police.commune2', 'cases', filing)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 422, 400]);
    for (const { body } of answers) expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
    expect(await lookupsOf(asking)).toEqual({ audited: before.audited + 2, counted: before.counted + 2 });
    expect((await get('police.commune2', `residents/${residentId}`)).statusCode).toBe(404);
  });
});

describe('who is not of the police', () => {
  it.each([
    'labour.cantho',
    'labour.province',
    'labour.national',
    'education.province',
    'insurance.province',
    'host',
    'auditor',
    'admin',
  ])('%s learns nothing of the worker by any route that reads', async (who) => {
    for (const path of [
      `residents/${residentId}`,
      `residents/${residentId}/timeline`,
      'cases',
      `cases/${caseId}`,
    ]) {
      expect(said(await get(who, path))).toMatchObject({ statusCode: 403, code: 'not_permitted' });
    }
    const { personalNumber } = worker;
    for (const path of ['residents/search', 'residents/lookup']) {
      expect(said(await post(who, path, { personalNumber }))).toMatchObject({
        statusCode: 403,
        code: 'not_permitted',
      });
    }
  });

  it('reads in the audit who looked, never what was typed or seen', async () => {
    const { body } = await asking.get('auditor', `audit-entries?residentId=${residentId}&limit=200`);
    expect(body).toContain('resident.lookup');
    expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
  });
});

describe('taken into a case in another province', () => {
  it('the worker becomes visible there, and stays visible here', async () => {
    const { personalNumber } = worker;
    const filing = { ...filingFor(await ownDwelling()), arrivedOn: inDays(0), requestedFrom: inDays(1) };
    const opened = await post('police.commune2', 'cases', { personalNumber, ...filing });
    expect(opened.statusCode).toBe(201);
    for (const who of ['police.commune2', 'police.cantho', 'police.commune', 'police.province']) {
      const answer = await get(who, `residents/${residentId}`);
      expect(answer.json()).toMatchObject({ id: residentId, fullName: worker.fullName });
    }
  });
});

/** A dwelling of Phường Ninh Kiều; recorded again, it is the same. */
async function ownDwelling(): Promise<string> {
  const dwelling = { communeCode: '31135', address: '3 Hòa Bình', kind: 'rented' };
  return idOf(await post('police.commune2', 'dwellings', dwelling));
}
