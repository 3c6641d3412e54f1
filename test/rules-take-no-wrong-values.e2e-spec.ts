import { day } from '@libs/calendar';
import { Transactions } from '../apps/api/src/database/index.ts';
import { CurrentRules } from '../apps/api/src/rule-book/current-rules.ts';
import { RuleBookQueries } from '../apps/api/src/rule-book/rule-book.queries.ts';
import { RulesInForce } from '../apps/api/src/rule-book/rules-in-force.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { makeSecondAdministrator, proposalsOf, source } from './support/rules.ts';

let asking: TestApp;
let proposing: ReturnType<typeof proposalsOf>;
beforeAll(async () => {
  asking = await startApp();
  await makeSecondAdministrator(asking);
  proposing = proposalsOf(asking);
});
afterAll(() => asking.close());

const good = {
  kind: 'supersession',
  parameter: 'longestTemporaryResidence',
  from: inDays(60),
  value: { years: 3 },
  source,
};
const rowsOf = (table: string) => asIfByHand(asking.database, `select from ${table}`);

describe('a proposal', () => {
  it.each([
    ['of no parameter', { parameter: 'longestHoliday' }, 'parameter', 'is_in'],
    ['of another key', { value: { months: 24 } }, 'value', 'other_keys'],
    ['of one key too many', { value: { years: 2, days: 1 } }, 'value', 'other_keys'],
    ['of a text', { value: { years: '3' } }, 'value', 'wrong_kind'],
    ['of a negative number', { value: { years: -3 } }, 'value', 'out_of_range'],
    ['of nothing', { value: { years: 0 } }, 'value', 'out_of_range'],
    ['of a broken number', { value: { years: 2.5 } }, 'value', 'out_of_range'],
    ['of a thousand years', { value: { years: 1000 } }, 'value', 'out_of_range'],
    ['that changes nothing', { value: { years: 2 } }, 'value', 'changes_nothing'],
    ['from an impossible day', { from: '2027-02-30' }, 'from', 'is_day'],
    ['from before the law', { from: '2021-06-30' }, 'from', 'before_the_law'],
    ['from far ahead', { from: '2099-01-01' }, 'from', 'too_far_ahead'],
    ['without a source', { source: undefined }, 'source', 'is_defined'],
    ['with an unknown tag', { source: { ...source, tag: 'A+' } }, 'source.tag', 'is_in'],
    [
      'compared tomorrow',
      { source: { ...source, checkedOn: inDays(1) } },
      'source.checkedOn',
      'in_the_future',
    ],
    [
      'confirming another value',
      { kind: 'confirmation', from: '2021-07-01' },
      'value',
      'not_the_value_in_force',
    ],
    ['confirming from another day', { kind: 'confirmation', value: { years: 2 } }, 'from', 'not_a_first_day'],
    ['with something else', { approved: true }, 'approved', 'unknown_field'],
  ])('%s is bad input', async (_name, wrong, field, code) => {
    const answer = await asking.post('admin', 'rules/proposals', { ...good, ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: object[] }>().errors).toContainEqual(
      expect.objectContaining({ field, code }),
    );
    expect(await rowsOf('rule_proposal')).toEqual([]);
  });

  it.each(['police.commune', 'labour.national', 'auditor'])('is not for %s', async (who) => {
    expect((await asking.post(who, 'rules/proposals', good)).statusCode).toBe(403);
    expect((await asking.get(who, 'rules/parameters')).statusCode).toBe(403);
  });

  it('that nobody has made is not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const deed of ['submission', 'approval', 'withdrawal', 'dry-run']) {
      expect((await proposing.act('admin', id, deed)).statusCode).toBe(404);
    }
  });

  it('is approved once, and by the rules under which it was tried', async () => {
    const first = await proposing.draft('admin', good);
    const second = await proposing.draft('admin', { ...good, from: inDays(90), value: { years: 4 } });
    const early = await proposing.act('admin', first.id, 'approval');
    expect([early.statusCode, early.json<{ code: string }>().code]).toEqual([
      409,
      'proposal_is_in_another_state',
    ]);
    for (const { id } of [first, second]) {
      expect((await proposing.tried(id)).dryRun).toMatchObject({ changing: 0 });
      expect((await proposing.act('admin', id, 'submission')).statusCode).toBe(200);
    }
    expect((await proposing.act('admin2', first.id, 'approval')).json()).toMatchObject({
      state: 'approved',
      recalculation: null,
    });
    expect((await proposing.act('admin2', first.id, 'approval')).statusCode).toBe(409);
    const outdated = await proposing.act('admin2', second.id, 'approval');
    expect([outdated.statusCode, outdated.json<{ code: string }>().code]).toEqual([409, 'dry_run_outdated']);
    await proposing.act('admin2', second.id, 'dry-run');
    await proposing.tried(second.id);
    expect(
      (await proposing.act('admin2', second.id, 'rejection', { reason: 'chưa có hiệu lực' })).json(),
    ).toMatchObject({
      state: 'rejected',
      decisionNote: 'chưa có hiệu lực',
    });
    expect(await rowsOf('rule_version')).toHaveLength(1);
  });

  it('that is approved decides from its day on what the law excludes', async () => {
    const counter = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await counter.dwelling('3 Lê Lợi');
    const residentId = await counter.record(somebody());
    const filing = (days: number) =>
      counter.filing({ residentId }, dwellingId, {
        requestedFrom: inDays(days),
        requestedLastDay: inDays(days + 900),
      });
    await expect(counter.open(filing(59))).rejects.toThrow(/term_over_longest/);
    await expect(counter.open(filing(60))).resolves.toMatch(/-/);
  });

  it('that is approved holds at once in another process, which had read the rules before', async () => {
    const elsewhere = new CurrentRules(new RulesInForce(new RuleBookQueries()), asking.app.get(Transactions));
    const years = async () =>
      (await elsewhere.now()).on(day(inDays(0))).longestTemporaryResidence.value.years;
    expect(await years()).toBe(2);
    const { id } = await proposing.draft('admin', { ...good, from: inDays(-1), value: { years: 1 } });
    await proposing.tried(id);
    await proposing.act('admin', id, 'submission');
    expect((await proposing.act('admin2', id, 'approval')).statusCode).toBe(200);
    expect(await years()).toBe(1);
  });

  it('that confirms a value as it is changes its source and nobody’s status', async () => {
    const { id } = await proposing.draft('admin', {
      kind: 'confirmation',
      parameter: 'shortestStayToRegister',
      from: '2021-07-01',
      value: { days: 30 },
      source,
    });
    await proposing.tried(id);
    await proposing.act('admin', id, 'submission');
    expect((await proposing.act('admin2', id, 'approval')).json()).toMatchObject({ recalculation: null });
    const { items } = (await asking.get('admin', 'rules/parameters')).json<{
      items: { name: string; versions: { confirmed: boolean; reference: string }[] }[];
    }>();
    expect(items.find(({ name }) => name === 'shortestStayToRegister')?.versions).toEqual([
      expect.objectContaining({ confirmed: true, reference: source.checkedAgainst }),
    ]);
  });

  it('is in the audit with what was proposed', async () => {
    const rows = await asIfByHand<{ action: string; role: string }>(
      asking.database,
      `select distinct action, role from audit_entry where action like 'rule.%' order by 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'rule.approved',
      'rule.drafted',
      'rule.proposed',
      'rule.rejected',
      'rule.tried_again',
    ]);
  });
});

describe('the office calendar', () => {
  const off = (day: string) => ({ day, kind: 'off', name: 'Tết Nguyên đán', basis: 'Thông báo thử' });
  const year = {
    notice: 'Thông báo thử/TB-BNV',
    days: [off('2027-02-04'), off('2027-02-05')],
    uncertain: [],
  };

  it('shows each year with its notice, or that it is provisional', async () => {
    const { items } = (await asking.get('admin', 'office-years')).json<{
      items: { year: number; provisional: boolean; uncertain: string[] }[];
    }>();
    expect(items.find((one) => one.year === 2026)).toMatchObject({ provisional: false });
    expect(items.find((one) => one.year === 2027)).toMatchObject({
      provisional: true,
      uncertain: ['2027-02-04', '2027-02-11', '2027-09-01', '2027-09-03'],
    });
  });

  it('takes a year as the notice says it, and counts by it', async () => {
    const answer = await asking.post('admin', 'office-years/2027', year);
    expect(answer.json()).toMatchObject({ year: 2027, provisional: false, notice: year.notice });
    const swapped = { day: '2026-11-23', kind: 'off', name: 'Hoán đổi', basis: 'Thông báo thử' };
    const known = (await asking.get('admin', 'office-years')).json<{
      items: { year: number; days: object[] }[];
    }>();
    const days = known.items.find((one) => one.year === 2026)?.days ?? [];
    await asking.post('admin', 'office-years/2026', { notice: 'Thông báo thử', days: [...days, swapped] });
    const { items } = (await asking.get('admin', 'office-years')).json<{
      items: { year: number; days: object[] }[];
    }>();
    expect(items.find((one) => one.year === 2026)?.days).toContainEqual(swapped);
  });

  it('moves the due days of open cases when a day is declared off, and of no decided one', async () => {
    const counter = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await counter.dwelling('9 Lê Lợi');
    const complete = async () => {
      const id = await counter.open(counter.filing({ residentId: await counter.record() }, dwellingId));
      await counter.complete(id);
      return id;
    };
    const dueOf = async (id: string) => {
      const [row] = await asIfByHand<{ on: string; day: string; resident: string }>(
        asking.database,
        `select due_on::text as on, (due_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day, resident_id as resident
           from residence_case where id = $1`,
        [id],
      );
      return row!;
    };
    const [open, decided] = [await complete(), await complete()];
    await asking.post('police.commune', `cases/${decided}/decision`, {
      verdict: 'refuse',
      grounds: ['papers_missing'],
    }, purpose); // prettier-ignore
    const before = await dueOf(open);
    const ofYear = Number(before.on.slice(0, 4));
    const { items } = (await asking.get('admin', 'office-years')).json<{
      items: { year: number; notice: string | null; days: object[] }[];
    }>();
    const known = items.find(({ year: one }) => one === ofYear)!;
    await asking.post('admin', `office-years/${ofYear}`, {
      notice: known.notice,
      days: [...known.days, off(before.on)],
    });
    const end = Date.now() + 30_000;
    while ((await dueOf(open)).on === before.on && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));

    const after = await dueOf(open);
    expect(after.on > before.on).toBe(true);
    expect(after.day).toBe(after.on);
    expect((await dueOf(decided)).on).toBe(before.on);
    const details = await asking.get('police.commune', `cases/${open}`, purpose);
    expect(details.json()).toMatchObject({
      dueOn: after.on,
      dueDerivation: {
        skipped: expect.arrayContaining([{ day: before.on, why: 'Tết Nguyên đán' }]) as unknown,
      },
      history: expect.arrayContaining([
        expect.objectContaining({
          kind: 'due_moved',
          officerName: null,
          details: { before: before.on, after: after.on, year: ofYear },
        }),
      ]) as unknown,
    });
    const noted = await asIfByHand(
      asking.database,
      `select role, resident_ids, details->'cases' as cases from audit_entry where action = 'case.due_days_recounted'`,
    );
    expect(noted).toEqual([
      {
        role: 'system',
        resident_ids: [before.resident],
        cases: [{ caseId: open, before: before.on, after: after.on }],
      },
    ]);
  });

  it.each([
    ['a day of another year', { days: [off('2028-02-04')] }, 'days.0.day', 'another_year'],
    ['a day twice', { days: [off('2027-02-04'), off('2027-02-04')] }, 'days.1.day', 'given_twice'],
    ['a Sunday off', { days: [off('2027-02-07')] }, 'days.0.day', 'rests_anyway'],
    ['a Friday worked', { days: [{ ...off('2027-02-05'), kind: 'worked' }] }, 'days.0.day', 'worked_anyway'],
    ['an impossible day', { days: [off('2027-02-30')] }, 'days.0.day', 'is_day'],
    ['no days', { days: null }, 'days', 'is_array'],
    ['an uncertain text', { days: [], uncertain: ['soon'] }, 'uncertain', 'is_day'],
  ])('refuses %s', async (_name, wrong, field, code) => {
    const answer = await asking.post('admin', 'office-years/2027', { ...year, ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: object[] }>().errors).toContainEqual(
      expect.objectContaining({ field, code }),
    );
  });

  it('knows no year before 2025, and takes none from anybody else', async () => {
    expect((await asking.post('admin', 'office-years/2024', year)).statusCode).toBe(404);
    expect((await asking.post('admin', 'office-years/now', year)).statusCode).toBe(404);
    expect((await asking.post('police.commune', 'office-years/2027', year)).statusCode).toBe(403);
  });
});
