import { randomUUID } from 'node:crypto';
import type { BenchDatabase } from './bench-database.ts';
import { percentiles, print, timesOf, within } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';

const openCases = 10_000;
const officersAtOnce = 200;

/** The first page of a list of 10,000 must be there before an officer's eye is. */
const longestList = 100;

const purpose = { 'access-purpose': 'temporary_residence_case' };

/** Work lists of a commune with 10,000 open cases over HTTP, and 200 officers who decide there at once. */
export async function benchCases(database: BenchDatabase): Promise<void> {
  await fillCommune(database);
  const server = await BenchServer.start(database, officersAtOnce);
  try {
    await lists(server);
    await officers(database, server);
  } finally {
    await server.stop();
  }
}

async function lists(server: BenchServer): Promise<void> {
  const headers = { ...(await server.signIn('police.commune')), ...purpose };
  for (const list of ['open', 'unassigned', 'overdue', 'due_today', 'waiting_for_outside', 'mine']) {
    const ask = async () => {
      const { status, body } = await server.ask('GET', `/api/v1/cases?list=${list}&limit=50`, headers);
      if (status !== 200) throw new Error(`${list}: ${String(status)} ${body}`);
    };
    await timesOf(Array.from({ length: 10 }), ask);
    const times = await timesOf(Array.from({ length: 100 }), ask);
    print(
      within(`over HTTP: first page of "${list}" among ${String(openCases)} open cases`, times, longestList),
    );
  }
  const counted = await timesOf(Array.from({ length: 50 }), () =>
    server.ask('GET', '/api/v1/cases/counts', headers),
  );
  print(within('over HTTP: the counts of all lists', counted, longestList));
}

/** Each officer completes and refuses two cases of their own and one that ten want; nothing fails, nothing is decided twice. */
async function officers(database: BenchDatabase, server: BenchServer): Promise<void> {
  const past = await PastRowLevelSecurity.open(database, [
    'account',
    'residence_case',
    'residence_case_event',
  ]);
  const names = Array.from({ length: officersAtOnce }, (_none, index) => `bench.officer${String(index)}`);
  await past.client.query(
    `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed, password_hash, password_set_at)
     select name, name, role, area_level, area_code, area_province_code, false, password_hash, password_set_at
       from account, unnest($1::text[]) name where username = 'police.commune' on conflict do nothing`,
    [names],
  );
  const { rows } = await past.client.query<{ id: string }>(
    `select id from residence_case where commune_code = '26740' and state = 'opened' and claimed_by is null order by id limit $1`,
    [officersAtOnce * 2 + officersAtOnce / 10],
  );
  const ids = rows.map(({ id }) => id);
  const headers: Record<string, string>[] = [];
  for (const name of names) headers.push({ ...(await server.signIn(name)), ...purpose });
  const times: number[] = [];
  let failed = 0;
  const post = async (officer: number, path: string, body: object) => {
    const started = performance.now();
    const { status } = await server.ask('POST', `/api/v1/cases/${path}`, headers[officer]!, body);
    times.push(performance.now() - started);
    if (status !== 200 && status !== 409) failed += 1;
  };
  await Promise.all(
    names.map(async (_name, officer) => {
      const contested = ids[officersAtOnce * 2 + Math.floor(officer / 10)]!;
      for (const id of [ids[officer * 2]!, contested, ids[officer * 2 + 1]!]) {
        await post(officer, `${id}/completion`, {});
        await post(officer, `${id}/decision`, { verdict: 'refuse', grounds: ['papers_missing'] });
      }
    }),
  );
  const decided = await past.client.query<{ twice: number; decided: number }>(
    `select count(*) filter (where decisions > 1)::int as twice, count(*)::int as decided from (
       select count(*) as decisions from residence_case_event
        where case_id = any ($1::uuid[]) and kind in ('granted', 'refused') group by case_id) d`,
    [ids],
  );
  await past.close();
  const { p95 } = percentiles(times);
  const [{ twice, decided: all } = { twice: -1, decided: 0 }] = decided.rows;
  print({
    figure: `${String(officersAtOnce)} officers at once, ${String(times.length)} steps: failed requests, p95 ${p95.toFixed(0)} ms`,
    ours: String(failed),
    reference: 'limit 0',
    ratio: failed === 0 ? 'kept' : 'broken',
  });
  print({
    figure: `the same: cases decided twice, of ${String(all)} decided`,
    ours: String(twice),
    reference: 'limit 0',
    ratio: twice === 0 ? 'kept' : 'broken',
  });
}

/** Open cases for people of the population, most of them complete with a due day around today. */
async function fillCommune(database: BenchDatabase): Promise<void> {
  const tables = [
    'residence_filing',
    'residence_case',
    'registration_request',
    'residence_case_event',
    'visible_resident',
    'resident',
    'dwelling',
  ];
  const past = await PastRowLevelSecurity.open(database, tables);
  const recorder = randomUUID();
  await past.client.query(
    `create temporary table chosen as
       select gen_random_uuid() as id, r.id as resident_id, row_number() over (order by r.id)::int as place
         from resident r
        where not exists (select from residence_case c where c.resident_id = r.id and c.commune_code = '26740'
                             and c.state in ('opened', 'complete', 'waiting_for_applicant', 'waiting_for_outside', 'referred'))
        order by r.id limit ${String(openCases)}`,
  );
  await past.client.query(`
    insert into visible_resident (commune_code, resident_id, folded_name, given_name, birth_year)
    select distinct on (c.resident_id) '26740', v.resident_id, v.folded_name, v.given_name, v.birth_year
      from chosen c join visible_resident v on v.resident_id = c.resident_id on conflict do nothing;
    insert into residence_filing (id, commune_code, year, number, recorded_by)
    select id, '26740', 2031, place, '${recorder}' from chosen;
    insert into residence_case (id, filing_id, resident_id, commune_code, kind, state, due_on, waiting_until, recorded_by)
    select id, id, resident_id, '26740', 'registration',
           case when place % 10 < 3 then 'opened' when place % 10 = 3 then 'waiting_for_outside' else 'complete' end,
           case when place % 10 > 3 then current_date + place % 40 - 20 end,
           case when place % 10 = 3 then current_date + place % 20 end, '${recorder}' from chosen;
    insert into registration_request (case_id, resident_id, dwelling_id, arrived_on, purpose, host_relation, proof_kind,
                                      requested_from, requested_last_day, recorded_by)
    select c.id, c.resident_id, w.id, current_date - 3, 'work', 'none', 'written_lease', current_date, current_date + 300, '${recorder}'
      from chosen c, lateral (select id from dwelling where commune_code = '26740' limit 1) w;
    insert into residence_case_event (case_id, resident_id, kind, happened_on, recorded_by)
    select id, resident_id, 'opened', current_date, '${recorder}' from chosen;`);
  for (const table of tables) await past.client.query(`analyze ${table}`);
  await past.close();
}
