import { type Day, day, Temporal } from '@libs/calendar';
import { type ConfirmedVersion, RuleBook, seededRules } from '@libs/residence-law';
import { background, Transactions } from '../apps/api/src/database/index.ts';
import { Population } from '../apps/api/src/population/population.ts';
import { loadPopulation } from '../apps/api/src/population/population.repository.ts';
import { ProjectStatus } from '../apps/api/src/residence-status/project-status.ts';
import { numberOf, readDay } from './reference/index.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { makeSecondAdministrator, proposalsOf, source, type Proposal } from './support/rules.ts';
import { readsOtherwise, readUnder, storedOtherwise } from './support/read-under-rules.ts';
import { rowsUnder, storedRows } from './support/stored-status.ts';

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const from: Day = today.add({ days: 30 });
const people = 450;

/** `stayDays` of the status definition raised to 45 days for whoever arrives from the day on. */
const supersession = {
  kind: 'supersession',
  parameter: 'shortestStayToRegister',
  from: from.toString(),
  value: { days: 45 },
  source,
};
const citation = seededRules.parameter('shortestStayToRegister').on(today).source;
const newRules = new RuleBook([
  {
    parameter: 'shortestStayToRegister',
    from,
    value: { days: 45 },
    source: citation,
  } satisfies ConfirmedVersion,
]);

let asking: TestApp;
let proposing: ReturnType<typeof proposalsOf>;
let proposal: Proposal;
let counter: ReturnType<typeof counterOf>;
let dwellingId: string;
/** Somebody who arrives on the first day of the new value, and the one who arrives the day before. */
let arrivals: { onTheDay: string; theDayBefore: string };

beforeAll(async () => {
  asking = await startApp();
  await makeSecondAdministrator(asking);
  proposing = proposalsOf(asking);
  await loadPopulation(
    asking.database.ownerUrl,
    new Population({
      people,
      seed: 11,
      today,
      only: new Map([
        ['26740', 1],
        ['31135', 1],
      ]),
      serials: { from: 0, size: 900_000 },
      houseSuffix: '',
    }),
  );
  counter = counterOf(asking, 'police.commune', '26740');
  dwellingId = await counter.dwelling('7 Lê Lợi');
  arrivals = { theDayBefore: await arriving(29), onTheDay: await arriving(30) };
}, 60_000);
afterAll(() => asking.close());

/** Records somebody who will arrive so many days from today, for 200 days. */
async function arriving(on: number): Promise<string> {
  const id = await counter.record(somebody());
  await asIfByHand(
    asking.database,
    `insert into presence (resident_id, commune_code, dwelling_id, arrived_on, planned_until, purpose, host_relation, source, recorded_by)
       select $1, '26740', $2, $3, $4, 'work', 'none', 'case_file', id from account where username = 'police.commune'`,
    [id, dwellingId, inDays(on), inDays(on + 200)],
  );
  await asking.app
    .get(Transactions)
    .run(background('test'), (tx) => asking.app.get(ProjectStatus, { strict: false }).refresh(tx, [id]));
  return id;
}

const raisedFrom = numberOf(from.toString());
/** Everybody as the reference reads them under the shipped value and under the new one. */
const readings = () => readUnder(asking, (arrival) => (arrival >= raisedFrom ? 45 : 30));

/** Whom the reference reads otherwise on at least one day. */
const changingByTheReference = async (): Promise<string[]> =>
  (await readings())
    .filter((one) => readsOtherwise(one))
    .map(({ residentId }) => residentId)
    .sort();

const headcount = async (on: Day) => {
  const answer = await asking.get(
    'labour.national',
    `headcounts?on=${on.toString()}&by=status&population=all_away`,
  );
  expect(answer.statusCode).toBe(200);
  const { rows } = answer.json<{ rows: { status: string; count: number }[] }>();
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
};

const statusesOf = async (residentId: string) => {
  const answer = await asking.get('police.commune', `residents/${residentId}/timeline`, purpose);
  return answer
    .json<{ segments: { from: string; status: string }[] }>()
    .segments.map((segment) => `${segment.from} ${segment.status}`);
};

const previewOf = async (arrivedOn: number) => {
  const answer = await asking.post(null, 'residence-status/preview', {
    person: { nationality: 'VN' },
    facts: {
      permanentResidences: [{ communeCode: '31135', from: '2000-01-01' }],
      presences: [
        {
          id: 'p',
          communeCode: '26740',
          dwelling: 'd',
          arrivedOn: inDays(arrivedOn),
          plannedUntil: inDays(arrivedOn + 200),
        },
      ],
    },
    from: inDays(0),
    until: inDays(300),
  });
  return answer
    .json<{ segments: { from: string; status: string }[] }>()
    .segments.map((s) => `${s.from} ${s.status}`);
};

describe('superseding the shortest stay to register from a day to come', () => {
  it('is drafted and tried: the dry run names no one and counts those whom the reference names', async () => {
    const segments = await storedRows(asking);
    const changing = await changingByTheReference();
    expect(changing).toContain(arrivals.onTheDay);
    expect(changing).not.toContain(arrivals.theDayBefore);

    const draft = await proposing.draft('admin', supersession);
    expect(draft).toMatchObject({ state: 'trying', own: true });
    proposal = await proposing.tried(draft.id);
    expect(proposal.dryRun).toMatchObject({
      people: people + 2,
      lookedAt: people + 2,
      changing: changing.length,
    });
    expect(proposal.dryRun.changes.reduce((sum, row) => sum + row.people, 0)).toBe(changing.length);
    expect(proposal.dryRun.changes).toContainEqual(
      expect.objectContaining({
        communeAfter: '26740',
        statusBefore: 'unregistered_over_30',
        statusAfter: 'unregistered_under_30',
      }),
    );
    expect(JSON.stringify(proposal)).not.toMatch(/fullName|personalNumber|residentId/);

    expect(await storedRows(asking)).toEqual(segments);
    expect(await asIfByHand(asking.database, `select from rule_version`)).toEqual([]);
    expect(await previewOf(31)).toEqual([
      `${inDays(31)} unregistered_under_30`,
      `${inDays(61)} unregistered_over_30`,
    ]);
  });

  it('waits for a second administrator: whoever put it forward cannot approve it', async () => {
    expect((await proposing.act('admin', proposal.id, 'submission')).statusCode).toBe(200);
    const own = await proposing.act('admin', proposal.id, 'approval');
    expect([own.statusCode, own.json<{ code: string }>().code]).toEqual([403, 'second_person_needed']);
    const police = await proposing.act('police.province', proposal.id, 'approval');
    expect([police.statusCode, police.json<{ code: string }>().code]).toEqual([403, 'not_permitted']);
    expect(await asIfByHand(asking.database, `select from rule_version`)).toEqual([]);
  });

  it('changes the stored status of exactly those, and of nobody else, with progress', async () => {
    const changing = await changingByTheReference();
    expect((await proposing.act('admin2', proposal.id, 'approval')).statusCode).toBe(200);
    const { recalculation } = await proposing.recalculated(proposal.id);
    expect(recalculation).toMatchObject({
      state: 'finished',
      people: people + 2,
      done: people + 2,
      changed: changing.length,
    });
    const touched = await asIfByHand<{ resident_id: string }>(
      asking.database,
      `select distinct resident_id from status_segment
        where known_until <> 'infinity' and known_until >= (select approved_at from rule_version) order by 1`,
    );
    expect(touched.map(({ resident_id }) => resident_id)).toEqual(changing);
    expect(await storedRows(asking)).toEqual(await rowsUnder(asking, newRules));
  });

  it('changes the timeline of who arrives on the day, and not of who arrived the day before', async () => {
    expect(await statusesOf(arrivals.theDayBefore)).toEqual([
      `${inDays(29)} unregistered_under_30`,
      `${inDays(59)} unregistered_over_30`,
    ]);
    expect(await statusesOf(arrivals.onTheDay)).toEqual([
      `${inDays(30)} unregistered_under_30`,
      `${inDays(75)} unregistered_over_30`,
    ]);
  });

  it('changes the preview', async () => {
    expect(await previewOf(31)).toEqual([
      `${inDays(31)} unregistered_under_30`,
      `${inDays(76)} unregistered_over_30`,
    ]);
  });

  it('leaves stored what the reference reads, day by day, of everybody', async () => {
    const differing = await storedOtherwise(asking, await readings());
    expect(differing).toEqual([]);
  });

  it('changes the headcount of the days between, and of no day before', async () => {
    const people = await readings();
    for (const on of [today, today.add({ days: 59 }), today.add({ days: 65 }), today.add({ days: 80 })]) {
      const expected: Record<string, number> = {};
      for (const { after } of people) {
        const seen = readDay(after, numberOf(on.toString()));
        if (seen) expected[seen.status] = (expected[seen.status] ?? 0) + 1;
      }
      expect(await headcount(on)).toEqual(expected);
    }
  });

  it('holds for what is recorded afterwards', async () => {
    expect(await statusesOf(await arriving(40))).toEqual([
      `${inDays(40)} unregistered_under_30`,
      `${inDays(85)} unregistered_over_30`,
    ]);
    expect(await storedRows(asking)).toEqual(await rowsUnder(asking, newRules));
  });

  it('goes on where a killed process left off', async () => {
    const ids = (
      await asIfByHand<{ id: string }>(asking.database, `select id from resident order by id`)
    ).map(({ id }) => id);
    const half = ids[226] ?? '';
    // What a server leaves behind that was killed in the middle: the job is its own, and nobody says that it lives.
    await asIfByHand(
      asking.database,
      `update status_recalculation set state = 'running', finished_at = null, done = 227, last_resident_id = $1`,
      [half],
    );
    await asIfByHand(
      asking.database,
      `update job_queue.job set state = 'active', completed_on = null, started_on = now() - interval '5 minutes',
              heartbeat_on = now() - interval '4 minutes' where name = 'recalculate-status'`,
    );
    await asIfByHand(
      asking.database,
      `update status_segment set status = 'pending' where known_until = 'infinity' and resident_id > $1`,
      [half],
    );
    const [before] = await asIfByHand<{ id: string }>(
      asking.database,
      `select max(id::text) as id from audit_entry`,
    );
    const { recalculation } = await proposing.recalculated(proposal.id, 40_000);
    expect(recalculation).toMatchObject({ state: 'finished', done: people + 3, people: people + 3 });
    const again = await asIfByHand<{ id: string }>(
      asking.database,
      `select unnest(resident_ids) as id from audit_entry
        where action = 'status.recalculated' and role = 'system' and id > $1::uuid order by 1`,
      [before?.id],
    );
    expect(again.map(({ id }) => id)).toEqual(ids.slice(227));
    expect(await storedRows(asking)).toEqual(await rowsUnder(asking, newRules));
  }, 60_000);

  it('shows as a confirmed version beside the shipped one', async () => {
    const answer = await asking.get('admin', 'rules/parameters');
    const parameter = answer
      .json<{ items: { name: string; versions: { from: string; value: object; confirmed: boolean }[] }[] }>()
      .items.find(({ name }) => name === 'shortestStayToRegister');
    expect(parameter?.versions.map((version) => [version.from, version.value, version.confirmed])).toEqual([
      [from.toString(), { days: 45 }, true],
      ['2021-07-01', { days: 30 }, false],
    ]);
    expect(day(parameter?.versions[0]?.from ?? '').equals(from)).toBe(true);
  });
});
