import pg from 'pg';
import { startApp, type TestApp } from './support/app.ts';

interface Preview {
  readonly segments: { from: string; until: string; status: string; flags: object[]; because: object[] }[];
}

const facts = {
  permanentResidences: [{ communeCode: '31135', from: '1999-05-04', until: null }],
  presences: [
    {
      id: 'p1',
      communeCode: '26740',
      dwelling: 'd1',
      arrivedOn: '2026-03-01',
      arrivedAt: null,
      leftOn: null,
      plannedUntil: null,
      confirmedOn: [],
      hostRelation: 'none',
      recordedAt: '2026-03-01T20:00:00+07:00',
    },
  ],
  stayReports: [
    { presenceId: 'p1', from: '2026-03-01', until: '2026-03-15', reportedAt: '2026-03-01T20:00:00+07:00' },
  ],
  temporaryRegistrations: [
    {
      communeCode: '26740',
      dwelling: 'd1',
      from: '2026-03-13',
      lastDay: '2028-03-12',
      endedOn: null,
      endGround: null,
    },
  ],
  pendingCases: [{ communeCode: '26740', completeOn: '2026-03-10', decidedOn: '2026-03-13' }],
  noResidenceDeclarations: [],
};
const question = {
  person: { nationality: 'VN', dateOfBirth: '1999-05-04', sex: 'female' },
  facts,
  from: '2026-01-01',
  until: '2029-01-01',
};

describe('a preview of a status', () => {
  let asking: TestApp;

  beforeAll(async () => {
    asking = await startApp();
  });

  afterAll(() => asking.close());

  const preview = (body: object, headers: Record<string, string> = {}) =>
    asking.post(null, 'residence-status/preview', body, headers);

  it('answers the example of the contract', async () => {
    const answer = await preview(question);
    expect(answer.statusCode).toBe(200);
    const { segments } = answer.json<Preview>();
    expect(segments[0]).toMatchObject({
      from: '2026-03-01',
      until: '2026-03-13',
      communeCode: '26740',
      status: 'registered_stay',
      group: 'registered',
      movement: { legal: 'inter_provincial', current34: 'inter_provincial', legacy63: 'inter_provincial' },
      migrant: { legal: false, current34: false, legacy63: false },
      because: [{ row: '4' }],
    });
    expect(segments.map(({ from, until, status }) => [from, until, status])).toEqual([
      ['2026-03-01', '2026-03-13', 'registered_stay'],
      ['2026-03-13', '2028-03-13', 'registered_temporary'],
      ['2028-03-13', '2028-09-12', 'unregistered_lapsed'],
    ]);
  });

  it('says its reasons in the language asked for', async () => {
    const [inVietnamese, inEnglish] = await Promise.all([
      preview(question),
      preview(question, { 'accept-language': 'en' }),
    ]);
    expect(inVietnamese.body).toContain('Luật Cư trú (68/2020/QH14), Điều 30');
    expect(inEnglish.body).toContain('article 30');
  });

  it('clips its segments to the days asked for', async () => {
    const { segments } = (
      await preview({ ...question, from: '2026-03-05', until: '2026-03-07' })
    ).json<Preview>();
    expect(segments.map(({ from, until }) => [from, until])).toEqual([['2026-03-05', '2026-03-07']]);
  });

  const wrong: readonly (readonly [what: string, body: object, field: string])[] = [
    ['no nationality', { ...question, person: {} }, 'person.nationality'],
    ['an unknown commune', withPresence({ communeCode: '99999' }), 'facts.presences.0.communeCode'],
    ['an impossible day', withPresence({ arrivedOn: '2026-02-30' }), 'facts.presences.0.arrivedOn'],
    ['a departure on the arrival', withPresence({ leftOn: '2026-03-01' }), 'facts.presences.0.leftOn'],
    [
      'a planned end before the arrival',
      withPresence({ plannedUntil: '2026-02-01' }),
      'facts.presences.0.plannedUntil',
    ],
    [
      'a confirmation before the arrival',
      withPresence({ confirmedOn: ['2026-02-01'] }),
      'facts.presences.0.confirmedOn.0',
    ],
    [
      'an arrival at another day’s hour',
      withPresence({ arrivedAt: '2026-03-02T20:00:00+07:00' }),
      'facts.presences.0.arrivedAt',
    ],
    [
      'an instant without its offset',
      withPresence({ arrivedAt: '2026-03-01T20:00:00' }),
      'facts.presences.0.arrivedAt',
    ],
    ['a report of an unknown presence', withReport({ presenceId: 'p9' }), 'facts.stayReports.0.presenceId'],
    ['a report before the arrival', withReport({ from: '2026-02-01' }), 'facts.stayReports.0.from'],
    ['a report that ends before it begins', withReport({ until: '2026-03-01' }), 'facts.stayReports.0.until'],
    [
      'an end without its ground',
      withRegistration({ endedOn: '2026-06-01' }),
      'facts.temporaryRegistrations.0.endGround',
    ],
    [
      'a ground without its end',
      withRegistration({ endGround: 'c' }),
      'facts.temporaryRegistrations.0.endedOn',
    ],
    [
      'an end after the last day',
      withRegistration({ endedOn: '2029-06-01', endGround: 'c' }),
      'facts.temporaryRegistrations.0.endedOn',
    ],
    [
      'overlapping permanent residences',
      {
        ...question,
        facts: {
          ...facts,
          permanentResidences: [
            ...facts.permanentResidences,
            { communeCode: '26740', from: '2010-01-01', until: null },
          ],
        },
      },
      'facts.permanentResidences.1.from',
    ],
    ['a span of eleven years', { ...question, until: '2037-01-02' }, 'until'],
    ['no days at all', { ...question, until: '2026-01-01' }, 'until'],
    ['an unknown field', { ...question, name: 'Hoa' }, 'name'],
    [
      'more than 200 facts',
      {
        ...question,
        facts: { ...facts, pendingCases: Array.from({ length: 201 }, () => facts.pendingCases[0]) },
      },
      'facts.pendingCases',
    ],
  ];

  it.each(wrong)('refuses %s and names the field', async (_what, body, field) => {
    const answer = await preview(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toContain(
      field,
    );
  });

  it('reads and writes nobody, and leaves no trace', async () => {
    const superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
    await superuser.connect();
    const entries = () =>
      superuser.query<{ count: string }>('select count(*) from audit_entry').then(({ rows }) => rows);
    const before = await entries();
    await preview(question);
    expect(await entries()).toEqual(before);
    await superuser.end();
  });

  it('is limited by address, and says when to come back', async () => {
    const ask = (remoteAddress: string) =>
      asking.app.inject({
        method: 'POST',
        url: '/api/v1/residence-status/preview',
        payload: question,
        remoteAddress,
      });
    for (let asked = 0; asked < 120; asked += 1) expect((await ask('203.0.113.7')).statusCode).toBe(200);
    const refused = await ask('203.0.113.7');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([429, 'too_many_requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('203.0.113.8')).statusCode).toBe(200);
  });
});

function withPresence(more: object): object {
  return { ...question, facts: { ...facts, presences: [{ ...facts.presences[0], ...more }] } };
}

function withReport(more: object): object {
  return { ...question, facts: { ...facts, stayReports: [{ ...facts.stayReports[0], ...more }] } };
}

function withRegistration(more: object): object {
  return {
    ...question,
    facts: { ...facts, temporaryRegistrations: [{ ...facts.temporaryRegistrations[0], ...more }] },
  };
}
