import { randomUUID } from 'node:crypto';
import type { BenchDatabase } from './bench-database.ts';
import { print, timesOf, within } from './figures.ts';
import { benchListOf500, benchOfficersAtOnce, officersAtOnce } from './officers-at-once.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';

const openCases = 10_000;

/** The first page of a list of 10,000 must be there before an officer's eye is. */
const longestList = 100;

const purpose = { 'access-purpose': 'temporary_residence_case' };

/** Work lists of a commune with 10,000 open cases over HTTP, a list of 500, and 200 officers who work there at once. */
export async function benchCases(database: BenchDatabase): Promise<void> {
  await fillCommune(database);
  const server = await BenchServer.start(database, officersAtOnce);
  try {
    await lists(server);
    await benchListOf500(database, server);
    await benchOfficersAtOnce(database, server);
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
  const filtered = '/api/v1/cases?list=open&kind=registration&limit=50';
  const first = await server.ask('GET', filtered, headers);
  const { nextCursor } = JSON.parse(first.body) as { nextCursor: string };
  const second = await timesOf(Array.from({ length: 50 }), () =>
    server.ask('GET', `${filtered}&cursor=${nextCursor}`, headers),
  );
  print(within('over HTTP: second page of "open", one kind', second, longestList));
  const lapsing = await timesOf(Array.from({ length: 50 }), () =>
    server.ask('GET', '/api/v1/cases/lapsing?within=30&limit=50', headers),
  );
  print(within('over HTTP: registrations that lapse within 30 days', lapsing, longestList));
  const counted = await timesOf(Array.from({ length: 50 }), () =>
    server.ask('GET', '/api/v1/cases/counts', headers),
  );
  print(within('over HTTP: the counts of all lists', counted, longestList));
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
