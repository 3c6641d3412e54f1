import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from '@libs/calendar';
import { seededRules, type RuleBook } from '@libs/residence-law';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { asRole, background, poolOf, type Transaction, Transactions } from '../database/index.ts';
import { ProjectStatus, segmentsOf } from '../residence-status/project-status.ts';
import { ResidenceFactsQueries } from '../residence-status/residence-facts.queries.ts';
import { ResidentsInStep } from '../residence-status/residents-in-step.repository.ts';
import { StatusSegments } from '../residence-status/status-segments.repository.ts';
import { Visibility } from '../residence-status/visibility.repository.ts';
import { lawInForce } from '../rule-book/index.ts';
import { CurrentRules } from '../rule-book/current-rules.ts';
import { RuleBookQueries } from '../rule-book/rule-book.queries.ts';
import { RulesInForce } from '../rule-book/rules-in-force.ts';
import { Population, type PopulationQuestion } from './population.ts';
import { holdsNobody, loadPopulation } from './population.repository.ts';

const question: PopulationQuestion = {
  people: 900,
  seed: 7,
  today: day('2026-11-22'),
  serials: { from: 0, size: 900_000 },
  houseSuffix: '',
};

const asker = background('population');

let database: TestDatabase;
let superuser: pg.Client;
let source: DataSource;
let schemaBefore: unknown;
let rules: RuleBook;

beforeAll(async () => {
  database = await cloneDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  source = await poolOf(database.url);
  schemaBefore = await schema();
  await supersedeShortestStay();
  ({ rules } = await lawInForce({ query: <T>(text: string) => all(text) as Promise<T> }));
});

/** Another rule than the shipped one is in force, so that a load by the shipped ones would be seen. */
async function supersedeShortestStay(): Promise<void> {
  const source = {
    instrument: '68/2020/QH14',
    article: '27',
    tag: 'A',
    checkedAgainst: 'Công báo',
    checkedOn: '2026-11-01',
  };
  await superuser.query('set session_replication_role = replica');
  await superuser.query(
    `insert into rule_version (parameter, holds_from, value, source, proposal_id, proposed_by, approved_by)
     values ('shortestStayToRegister', '2024-01-01', '{"days": 20}', $1, uuidv7(), uuidv7(), uuidv7())`,
    [JSON.stringify(source)],
  );
  await superuser.query('set session_replication_role = origin');
}

afterAll(async () => {
  await source.destroy();
  await superuser.end();
  await database.drop();
});

async function all<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await superuser.query(sql, values)).rows as Row[];
}

/** Everything that a load lays aside or lifts. */
const schema = () =>
  all(`
    select conrelid::regclass::text || ' ' || conname as name, pg_get_constraintdef(oid) as is from pg_constraint
     where connamespace = 'public'::regnamespace
    union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
     where indexrelid::regclass::text not like 'pg\\_%'
    union all select tgrelid::regclass::text || ' ' || tgname, tgenabled::text from pg_trigger where not tgisinternal
    union all select oid::regclass::text, concat(relrowsecurity, ' ', relforcerowsecurity) from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by 1, 2`);

const idsOfEverybody = async () => (await all<{ id: string }>('select id from resident')).map(({ id }) => id);

function inSteps<T>(ids: readonly string[], work: (tx: Transaction, step: readonly string[]) => Promise<T>) {
  const steps = Array.from({ length: Math.ceil(ids.length / 100) }, (_, at) =>
    ids.slice(at * 100, at * 100 + 100),
  );
  const transactions = new Transactions(source);
  return Promise.all(steps.map((step) => transactions.run(asker, (tx) => work(tx, step))));
}

describe('loading a synthetic population', () => {
  it('finds a new database empty', async () => {
    expect(await holdsNobody(database.ownerUrl)).toBe(true);
  });

  it('loads every person, each marked synthetic', async () => {
    const { people } = await loadPopulation(database.ownerUrl, new Population(question));
    expect(people).toBe(900);
    expect(await all(`select synthetic, count(*)::int from resident group by 1`)).toEqual([
      { synthetic: true, count: 900 },
    ]);
    expect(await holdsNobody(database.ownerUrl)).toBe(false);
  });

  it('leaves every constraint, index and row-level security as it was', async () => {
    expect(await schema()).toEqual(schemaBefore);
  });

  it('has the periods that the triggers derive from the facts', async () => {
    const differing = await all(`
      select p.id from permanent_residence p
       where holds <> daterange(starts_on, (select min(until) from permanent_residence_end e where e.permanent_residence_id = p.id))
      union all
      select r.id from temporary_registration r
       where holds <> daterange(starts_on, greatest(starts_on, least(last_day + 1,
               (select ended_on from temporary_registration_end e where e.temporary_registration_id = r.id))))`);
    expect(differing).toEqual([]);
  });

  it('goes by the rules in force', async () => {
    const on = day('2026-01-01');
    expect([rules, seededRules].map((book) => book.on(on).shortestStayToRegister.value.days)).toEqual([
      20, 30,
    ]);
    const [row] = await all<{ due: number }>(
      `select count(*)::int as due from residence_case where due_on is not null and due_at is not null`,
    );
    expect(row!.due).toBeGreaterThan(0);
  });

  it('stores what the projection would have stored', async () => {
    const segments = () =>
      all(
        `select count(*)::int as stored, count(*) filter (where known_until = 'infinity')::int as known from status_segment`,
      );
    const visible = () =>
      all(`select md5(string_agg(v::text, ',' order by v::text)) from visible_resident v`);
    const before = [await segments(), await visible()];
    const projection = new ProjectStatus(
      new ResidentsInStep(),
      new ResidenceFactsQueries(),
      new Visibility(),
      new StatusSegments(),
      new CurrentRules(new RulesInForce(new RuleBookQueries()), new Transactions(source)),
    );
    await inSteps(await idsOfEverybody(), (tx, step) => projection.refresh(tx, step));
    expect([await segments(), await visible()]).toEqual(before);
  });

  it.each(['2020-03-01', '2023-08-15', '2025-11-22', '2026-06-30'])(
    'knows what was known on %s',
    async (on) => {
      const at = `${on} 23:59:59+07`;
      const stored = await all<{ row: string }>(
        `select concat_ws(' ', resident_id, starts_on, until, commune_code, status, migrant_legal, origin_commune_code) as row
         from status_segment where known_from <= $1 and known_until > $1`,
        [at],
      );
      const derived = await inSteps(await idsOfEverybody(), (tx, step) =>
        asRole(
          tx,
          'residence_projection',
          async () =>
            (await new ResidenceFactsQueries().of(tx, step, at)).flatMap((resident) =>
              segmentsOf(resident, rules),
            ),
          step,
        ),
      );
      const rows = derived
        .flat()
        .map((row) =>
          [
            row.resident_id,
            row.starts_on,
            row.until,
            row.commune_code,
            row.status,
            row.migrant_legal ? 't' : 'f',
            row.origin_commune_code,
          ]
            .filter((cell) => cell !== null)
            .join(' '),
        );
      expect(stored.map(({ row }) => row).sort()).toEqual(rows.sort());
    },
  );

  it('refuses the same people a second time, and says so', async () => {
    await expect(loadPopulation(database.ownerUrl, new Population(question))).rejects.toThrow(
      /holds a synthetic population already/,
    );
    expect(await all('select count(*)::int from resident')).toEqual([{ count: 900 }]);
    expect(await schema()).toEqual(schemaBefore);
  });

  it('takes a second population whose numbers and addresses are its own', async () => {
    const other = {
      ...question,
      people: 100,
      seed: 8,
      serials: { from: 900_000, size: 100_000 },
      houseSuffix: 'A',
    };
    expect(await loadPopulation(database.ownerUrl, new Population(other))).toMatchObject({ people: 100 });
  });

  it('refuses a database with a person who is not synthetic', async () => {
    await superuser.query(`insert into resident (commune_code, recorded_by) values ('26740', uuidv7())`);
    const more = { ...question, seed: 9 };
    await expect(loadPopulation(database.ownerUrl, new Population(more))).rejects.toThrow(/not synthetic/);
    expect(await all('select count(*)::int from resident')).toEqual([{ count: 1001 }]);
    expect(await schema()).toEqual(schemaBefore);
  });
});
