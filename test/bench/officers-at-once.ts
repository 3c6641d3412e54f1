import { day, plusDays } from '@libs/calendar';
import type { BenchDatabase } from './bench-database.ts';
import { percentiles, print } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import type { BenchServer } from './server.ts';

export const officersAtOnce = 200;

/** So many officers want the same case. */
const rivals = 10;

const purpose = { 'access-purpose': 'temporary_residence_case' };

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const term = { from: today, lastDay: plusDays(day(today), 300).toString() };

interface Ground {
  /** People whom nothing keeps from being registered in the commune. */
  readonly residentIds: readonly string[];
  readonly dwellingId: string;
}

/**
 * Each officer registers somebody, claims the case, completes and grants it, and then claims, completes and decides one
 * that nine others want as well. All start at once and nobody waits between two steps.
 */
export async function benchOfficersAtOnce(database: BenchDatabase, server: BenchServer): Promise<void> {
  const past = await PastRowLevelSecurity.open(database, tables);
  try {
    const { residentIds, dwellingId } = await readyPeople(past, officersAtOnce);
    const wanted = await wantedCases(past, officersAtOnce / rivals);
    const officers = await signedIn(past, server);
    const times: number[] = [];
    const failures = new Map<string, number>();
    const own: string[] = [];
    const post = async (officer: number, path: string, body: object, mayLose: boolean) => {
      const before = performance.now();
      const answer = await server.ask('POST', `/api/v1/cases${path}`, officers[officer]!, body);
      times.push(performance.now() - before);
      if (answer.status === 200 || answer.status === 201 || (mayLose && answer.status === 409)) return answer;
      const why = `${path.split('/').at(-1)} ${String(answer.status)} ${answer.body.slice(0, 300)}`;
      failures.set(why, (failures.get(why) ?? 0) + 1);
      return null;
    };
    const started = performance.now();
    await Promise.all(
      officers.map(async (_officer, index) => {
        const opened = await post(index, '', filing(residentIds[index]!, dwellingId), false);
        const { id } = opened ? (JSON.parse(opened.body) as { id: string }) : { id: undefined };
        if (id !== undefined) own.push(id);
        for (const caseId of [id, wanted[Math.floor(index / rivals)]]) {
          if (caseId === undefined) continue;
          const mayLose = caseId !== id;
          await post(index, `/${caseId}/claim`, {}, mayLose);
          await post(index, `/${caseId}/completion`, {}, mayLose);
          await post(index, `/${caseId}/decision`, { verdict: 'grant', ...term }, mayLose);
        }
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    for (const [why, times] of failures) console.log(`failed ${String(times)} times: ${why}`);
    const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
    const { p95 } = percentiles(times);
    print({
      figure: `${String(officersAtOnce)} officers at once, ${String(times.length)} steps, ${(times.length / seconds).toFixed(0)} a second, p95 ${p95.toFixed(0)} ms: failed requests`,
      ours: String(failed),
      reference: 'limit 0',
      ratio: failed === 0 ? 'kept' : 'broken',
    });
    const { decided, twice, registered } = await outcome(past, [...own, ...wanted]);
    print({
      figure: `the same: decided more than once, of ${String(decided)} decided; registrations ${String(registered)}`,
      ours: String(twice),
      reference: 'limit 0',
      ratio:
        twice === 0 && decided === own.length + wanted.length && registered === decided ? 'kept' : 'broken',
    });
  } finally {
    await past.close();
  }
}

/** A list of 500 through an employer, one row of it wrong, filed with the right ones going on. */
export async function benchListOf500(database: BenchDatabase, server: BenchServer): Promise<void> {
  const past = await PastRowLevelSecurity.open(database, tables);
  const { dwellingId } = await readyPeople(past, 1);
  await past.close();
  const headers = { ...(await server.signIn('police.commune')), ...purpose };
  const rows = Array.from({ length: 500 }, (_none, index) => ({
    fullName: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(97 + (index % 24))}`,
    dateOfBirth: `${String(1 + (index % 28))}/5/1996`,
    sex: 'nam',
    personalNumber: index === 250 ? '12' : `092096${String(700_000 + index)}`,
  }));
  const { residentId: _whom, ...together } = filing('', dwellingId);
  const list = { ...together, organisation: 'Công ty May Thử', rows, goOnWithoutWrong: true };
  const started = performance.now();
  const { status, body } = await server.ask('POST', '/api/v1/filings/lists', headers, list);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 201) throw new Error(`the list was refused: ${String(status)} ${body.slice(0, 500)}`);
  const { cases, rowsToMend } = JSON.parse(body) as { cases: unknown[]; rowsToMend: unknown[] };
  print({
    figure: `a list of 500 filed over HTTP, ${String(cases.length)} cases opened, ${String(rowsToMend.length)} row kept to be mended`,
    ours: `${seconds.toFixed(1)} s`,
    reference: '-',
    ratio: '-',
  });
}

const tables = [
  'account',
  'dwelling',
  'dwelling_block',
  'permanent_residence',
  'presence',
  'resident',
  'resident_details',
  'residence_case',
  'residence_case_event',
  'temporary_registration',
  'visible_resident',
];

const filing = (residentId: string, dwellingId: string) => ({
  residentId,
  dwellingId,
  arrivedOn: today,
  purpose: 'work',
  proof: { kind: 'written_lease' },
  requestedFrom: term.from,
  requestedLastDay: term.lastDay,
});

/** Adults of the nation who live here and are registered nowhere, made known to the commune. */
async function readyPeople({ client }: PastRowLevelSecurity, count: number): Promise<Ground> {
  const { rows } = await client.query<{ id: string }>(
    `insert into visible_resident (commune_code, resident_id, folded_name, given_name, birth_year)
     select distinct on (v.resident_id) '26740', v.resident_id, v.folded_name, v.given_name, v.birth_year
       from visible_resident v
      where v.resident_id in (
        select r.id from resident r
         where exists (select from resident_details d where d.resident_id = r.id and d.voided_at is null
                          and d.nationality = 'VN' and d.date_of_birth < '2000')
           and not exists (select from temporary_registration t where t.resident_id = r.id and t.last_day >= current_date)
           and not exists (select from residence_case c where c.resident_id = r.id)
           and not exists (select from permanent_residence p where p.resident_id = r.id and p.commune_code = '26740')
         order by r.id limit $1)
     on conflict (commune_code, resident_id) do update set given_name = excluded.given_name
     returning resident_id as id`,
    [count],
  );
  const dwelling = await client.query<{ id: string }>(
    `select id from dwelling where commune_code = '26740'
        and not exists (select from dwelling_block b where b.dwelling_id = dwelling.id) limit 1`,
  );
  const [home] = dwelling.rows;
  if (rows.length < count || !home) throw new Error('the population holds too few people to register');
  return { residentIds: rows.map(({ id }) => id), dwellingId: home.id };
}

/** Cases that nobody holds, of adults who may be registered. */
async function wantedCases({ client }: PastRowLevelSecurity, count: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select c.id from residence_case c
      where c.commune_code = '26740' and c.state = 'opened' and c.claimed_by is null and c.kind = 'registration'
        and exists (select from resident_details d where d.resident_id = c.resident_id and d.voided_at is null
                       and d.nationality = 'VN' and d.date_of_birth < '2000')
        and not exists (select from temporary_registration t where t.resident_id = c.resident_id and t.last_day >= current_date)
        and not exists (select from permanent_residence p where p.resident_id = c.resident_id and p.commune_code = '26740')
      order by c.id limit $1`,
    [count],
  );
  return rows.map(({ id }) => id);
}

async function signedIn({ client }: PastRowLevelSecurity, server: BenchServer) {
  const names = Array.from({ length: officersAtOnce }, (_none, index) => `bench.officer${String(index)}`);
  await client.query(
    `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed, password_hash, password_set_at)
     select name, name, role, area_level, area_code, area_province_code, false, password_hash, password_set_at
       from account, unnest($1::text[]) name where username = 'police.commune' on conflict do nothing`,
    [names],
  );
  const headers: Record<string, string>[] = [];
  for (const name of names) headers.push({ ...(await server.signIn(name)), ...purpose });
  return headers;
}

async function outcome({ client }: PastRowLevelSecurity, caseIds: readonly string[]) {
  const { rows } = await client.query<{ decided: number; twice: number; registered: number }>(
    `select count(*)::int as decided, count(*) filter (where decisions > 1)::int as twice,
            (select count(*) from temporary_registration where case_id = any ($1::uuid[]))::int as registered
       from (select count(*) as decisions from residence_case_event
              where case_id = any ($1::uuid[]) and kind in ('granted', 'refused') group by case_id) d`,
    [caseIds],
  );
  return rows[0]!;
}
