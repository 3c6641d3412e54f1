import pg from 'pg';
import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

const megabyte = 'a'.repeat(1_000_000);
const nested = JSON.parse(`${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`) as object;

describe('bad input gets a problem document with a code, and nothing is stored', () => {
  let asking: TestApp;
  let superuser: pg.Client;
  let filing: object;
  let registrationId: string;

  beforeAll(async () => {
    asking = await startApp();
    superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
    await superuser.connect();
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await saiGon.dwelling('1 Đồng Khởi');
    const registered = await saiGon.record();
    registrationId = await saiGon.register(saiGon.filing({ residentId: registered }, dwellingId));
    filing = saiGon.filing({ residentId: await saiGon.record() }, dwellingId);
    overlapping = saiGon.filing({ residentId: registered }, dwellingId);
  });

  let overlapping: object;
  const ending = { begun: 'ex_officio', ground: 'a', aroseOn: inDays(0), endedOn: inDays(0) };

  afterAll(async () => {
    await superuser.end();
    await asking.close();
  });

  const rows = async () => {
    const counts = await superuser.query<{ table_name: string; count: string }>(
      `select table_name, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || table_name, false, true, '')))[1]::text as count
         from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and table_name not in ('sign_in_attempt', 'session') order by 1`,
    );
    return Object.fromEntries(counts.rows.map(({ table_name, count }) => [table_name, count]));
  };

  const refused: readonly (readonly [
    what: string,
    path: () => string,
    body: () => object,
    status: number,
    code: string,
  ])[] = [
    ['a name that is a number', () => 'residents', () => somebody({ fullName: 7 }), 400, 'fullName'],
    [
      'a list within a list',
      () => 'data-feed/endings/check',
      () => ({ source: 'court', rows: [[]] }),
      400,
      'rows.0',
    ],
    ['what is nested beyond reason', () => 'residents', () => nested, 400, Array(21).fill('a').join('.')],
    [
      'a list for an entry',
      () => 'guest-stay-notices',
      () => ({ communeCode: '26740', address: '1 Lê Lợi', guest: [] }),
      400,
      'guest',
    ],
    ['30 February', () => 'residents', () => somebody({ dateOfBirth: '1999-02-30' }), 400, 'dateOfBirth'],
    ['an unknown field', () => 'residents', () => somebody({ religion: 'x' }), 400, 'religion'],
    [
      'eleven digits',
      () => 'residents',
      () => somebody({ personalNumber: '12345678901' }),
      400,
      'personalNumber',
    ],
    [
      'a birth in the future',
      () => 'residents',
      () => somebody({ dateOfBirth: inDays(2) }),
      400,
      'dateOfBirth',
    ],
    [
      'an unknown commune',
      () => 'residents',
      () => somebody({ permanentResidence: { communeCode: '99999', from: '2000-01-01' } }),
      400,
      'permanentResidence.communeCode',
    ],
    [
      'an abolished commune',
      () => 'residents',
      () => somebody({ permanentResidence: { communeCode: '00013', from: '2000-01-01' } }),
      400,
      'permanentResidence.communeCode',
    ],
    ['a search for nothing', () => 'residents/search', () => ({}), 400, 'name'],
    ['an array for a name', () => 'residents/search', () => ({ name: ['a', 'b'] }), 400, 'name'],
    ['a search for a megabyte', () => 'residents/search', () => ({ name: 'a'.repeat(100_000) }), 400, 'name'],
    ['half a number', () => 'residents/lookup', () => ({ personalNumber: '0920' }), 400, 'personalNumber'],
    ['no proof', () => 'cases', () => ({ ...filing, proof: undefined }), 400, 'proof'],
    [
      'a dwelling in an abolished commune, so that nobody can be registered there',
      () => 'dwellings',
      () => ({ communeCode: '00013', address: '1 Phố Cũ', kind: 'rented' }),
      400,
      'communeCode',
    ],
    [
      'an arrival in the future',
      () => 'cases',
      () => ({ ...filing, arrivedOn: inDays(1) }),
      400,
      'arrivedOn',
    ],
    [
      'a term over two years',
      () => 'cases',
      () => ({ ...filing, requestedLastDay: inDays(732) }),
      422,
      'lastDay',
    ],
    [
      'a term that ends before it begins',
      () => 'cases',
      () => ({ ...filing, requestedLastDay: inDays(-1) }),
      422,
      'lastDay',
    ],
    ['an overlapping registration in the same commune', () => 'cases', () => overlapping, 422, 'from'],
    [
      'an end after the last day',
      () => `temporary-registrations/${registrationId}/ending`,
      () => ({ ...ending, endedOn: inDays(400) }),
      422,
      'endedOn',
    ],
    [
      'a ground that the law does not know',
      () => `temporary-registrations/${registrationId}/ending`,
      () => ({ ...ending, ground: 'z' }),
      400,
      'ground',
    ],
  ];

  it.each(refused)('%s', async (_what, path, body, status, field) => {
    const before = await rows();
    const answer = await asking.post('police.commune', path(), body(), purpose);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<{
      status: number;
      code: string;
      reference: string;
      errors: { field: string }[];
    }>();
    expect([answer.statusCode, problem.status, typeof problem.code]).toEqual([status, status, 'string']);
    expect(problem.errors.map((error) => error.field)).toContain(field);
    expect(await rows()).toEqual(before);
  });

  it.each([
    'residents',
    'residents/search',
    'residents/lookup',
    'cases',
    'residence-status/preview',
    'sign-in',
  ])('broken JSON and a megabyte at %s', async (path) => {
    const before = await rows();
    const headers = {
      ...purpose,
      authorization: `Bearer ${await asking.signIn('police.commune')}`,
      'content-type': 'application/json',
    };
    const broken = await asking.app.inject({
      method: 'POST',
      url: `/api/v1/${path}`,
      headers,
      payload: '{"fullName": ',
    });
    const huge = await asking.app.inject({
      method: 'POST',
      url: `/api/v1/${path}`,
      headers,
      payload: JSON.stringify({ name: megabyte }),
    });
    expect([broken.statusCode, broken.json<{ code: string }>().code]).toEqual([400, 'invalid_input']);
    expect([huge.statusCode, huge.json<{ code: string }>().code]).toEqual([413, 'too_large']);
    expect(await rows()).toEqual(before);
  });

  it('a zero byte in a text', async () => {
    const before = await rows();
    const body = { ...filing, proof: { kind: 'written_lease', note: 'số\u0000 1' } };
    const answer = await asking.post('police.commune', 'cases', body, purpose);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'invalid_input']);
    expect(await rows()).toEqual(before);
  });

  it('a read without a purpose', async () => {
    const answer = await asking.post('police.commune', 'residents/search', { name: 'An' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'purpose_required']);
  });

  it.each([
    'on=2026-02-30&by=commune',
    'by=commune',
    'on=2026-03-01&by=shoe_size',
    'on=2026-03-01&by=group&basis=mine',
    'on=2026-03-01&province=99',
    'on=2026-03-01&commune=99999',
    'on=2026-03-01&on=2026-03-02',
  ])('a headcount of %s', async (query) => {
    const answer = await asking.get('labour.province', `headcounts?${query}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'invalid_input']);
  });

  it('a headcount of somebody else’s area', async () => {
    const answer = await asking.get('labour.province', 'headcounts?on=2026-03-01&by=group&province=92');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'outside_area']);
  });

  it('a national headcount that would single people out', async () => {
    for (const by of ['commune,birth_year', 'province,sex,status,age_group']) {
      const answer = await asking.get('labour.national', `headcounts?on=2026-03-01&by=${by}`);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
        403,
        'needs_disclosure_control',
      ]);
    }
  });
});
