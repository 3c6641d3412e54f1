import { randomUUID } from 'node:crypto';
import { Temporal } from '@libs/calendar';
import pg from 'pg';
import { cloneDatabase, demoPassword, type TestDatabase, withAccounts } from './support/database.ts';
import { purpose } from './support/people.ts';
import { ServerProcess } from './support/server-process.ts';

const sessionSecret = 'a secret of the tests, 32 characters and more';

/** Enough rows for a process of its own, and for many steps of work. */
const people = 2_100;

/** Rows of the shorter lists, which are worked on in the server itself, in several steps. */
const few = 600;

const two = (number: number) => String(number).padStart(2, '0');
const named = (index: number) =>
  `Số${String.fromCharCode(97 + (index % 26))} ${String.fromCharCode(97 + (Math.floor(index / 26) % 26))}`;

/** A list, how many rows it has, and after which shares of them its server is killed. */
interface List {
  readonly kind: 'granted_registrations' | 'dwellings' | 'stays';
  readonly content: Buffer;
  readonly rows: number;
  readonly kills: readonly number[];
}

/** A list of who lives or stays where, with a repeated row and a wrong one here and there. */
function shorter(kind: 'dwellings' | 'stays', surname: string, year: number): Buffer {
  const day = (daysAgo: number) => {
    const on = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').subtract({ days: daysAgo });
    return `${two(on.day)}/${two(on.month)}/${on.year}`;
  };
  const lines = ['Họ tên;Ngày sinh;Giới tính;Số định danh;Địa chỉ;Ngày đến;Ngày đi'];
  for (let index = 0; index < few; index += 1) {
    const who = index % 10 === 9 ? index - 1 : index;
    const number = who % 7 === 0 ? '' : `0920${two(year % 100)}${String(100000 + who)}`;
    const left = kind === 'stays' || who % 3 === 0 ? day(-2) : '';
    lines.push(
      [`${surname} Văn ${named(who)}`, `${two(1 + (who % 28))}/0${1 + (who % 9)}/${year}`, 'nam', number, `${1 + (who % 90)} Hai Bà Trưng`, who % 50 === 3 ? '30/02/2026' : day(who % 3), left].join(';'),
    ); // prettier-ignore
  }
  return Buffer.from(lines.join('\n'));
}

/** A book in which some rows are wrong, some repeat another, and some are about a person of a row before. */
function book(): Buffer {
  const lines = ['Họ tên;Ngày sinh;Giới tính;Số định danh;Thường trú;Địa chỉ;Từ ngày;Đến ngày;Số QĐ'];
  for (let index = 0; index < people; index += 1) {
    const isRepeat = index % 10 === 9;
    const who = isRepeat ? index - 1 : index;
    const year = 1960 + (who % 40);
    const number = who % 7 === 0 ? '' : `0920${two(year % 100)}${String(100000 + who)}`;
    const from = who % 50 === 3 ? '30/02/2026' : `${two(1 + (who % 28))}/03/2026`;
    lines.push(
      [`Lê Văn ${named(who)}`, `${two(1 + (who % 28))}/0${1 + (who % 9)}/${year}`, 'nam', number, 'Phường Ninh Kiều, TP. Cần Thơ', `${1 + (who % 300)} Lê Lợi`, from, '28/02/2028', `${who}/QĐ`].join(';'),
    ); // prettier-ignore
  }
  return Buffer.from(lines.join('\n'));
}

const lists: readonly List[] = [
  { kind: 'granted_registrations', content: book(), rows: people, kills: [1 / 6, 2 / 6, 3 / 6] },
  { kind: 'dwellings', content: shorter('dwellings', 'Trần', 1981), rows: few, kills: [1 / 6] },
  { kind: 'stays', content: shorter('stays', 'Phạm', 1982), rows: few, kills: [1 / 6] },
];

describe('an import whose server is killed three times, and shorter ones once each', () => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    await ServerProcess.stopAll();
    for (const database of databases) await database.drop();
  });

  async function ownDatabase(): Promise<TestDatabase> {
    const database = await cloneDatabase(withAccounts);
    databases.push(database);
    return database;
  }
  const serve = (database: TestDatabase) =>
    ServerProcess.start({ environment: { DATABASE_URL: database.url, SESSION_SECRET: sessionSecret } });

  /** What came of the lists in a server that nobody disturbs. */
  async function undisturbed(database: TestDatabase): Promise<unknown> {
    const server = await serve(database);
    const outcome = await imported(database, () => Promise.resolve(server.url));
    await server.stop();
    return outcome;
  }

  /** What came of them in a server that is killed, each time after the work has gone on. */
  async function killed(database: TestDatabase): Promise<unknown> {
    let server = await serve(database);
    let kills = 0;
    const outcome = await imported(database, async (list, reached) => {
      for (const share of reached ? list.kills : []) {
        await reached?.(`done >= ${list.rows * share} or state = 'imported'`);
        await server.killHard();
        kills += 1;
        if (kills > 1) await giveToTheNext(database);
        server = await serve(database);
      }
      return server.url;
    });
    await server.stop();
    return outcome;
  }

  /** Gives the job of a worker that is gone to the next one, as the queue did by itself after the first kill. */
  async function giveToTheNext({ superuserUrl }: TestDatabase): Promise<void> {
    const superuser = new pg.Client({ connectionString: superuserUrl });
    await superuser.connect();
    await superuser.query(
      `update job_queue.job set state = 'retry', start_after = now() where state = 'active' and name like 'import_%'`,
    );
    await superuser.end();
  }

  type Reached = (what: string) => Promise<void>;

  /** @param disturb the work on a list, where it has begun; returns where the server is then */
  async function imported(
    database: TestDatabase,
    disturb: (list: List, reached?: Reached) => Promise<string>,
  ): Promise<unknown> {
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    for (const list of lists) {
      const id = randomUUID();
      const reached = async (what: string) => {
        for (;;) {
          const { rows } = await superuser.query<{ is: boolean }>(
            `select ${what} as is from import_batch where id = '${id}'`,
          );
          if (rows[0]?.is) return;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const client = await clientOf(await disturb(list));
      await client('PUT', `imports/${id}?kind=${list.kind}`, list.content);
      await reached(`state = 'read'`);
      const { columns } = await client<{ columns: { column: number; field: string | null }[] }>(
        'GET',
        `imports/${id}`,
      );
      const settled = columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
      await client('POST', `imports/${id}/columns`, { source: 'Sổ', columns: settled, defaults: {} });
      await reached(`state = 'checked'`);
      await client('POST', `imports/${id}/start`, {});
      await disturb(list, reached);
      await reached(`state = 'imported'`);
    }
    const { rows } = await superuser.query(`select
      (select json_agg(x order by x.kind, x.number) from (
         select b.kind, r.number, r.result, r.outcome, json_array_length(r.findings::json) as findings
           from import_row r join import_batch b on b.id = r.batch_id) x) as rows,
      (select count(*)::int from resident) as people,
      (select count(*)::int from resident_details where voided_at is null) as details,
      (select count(*)::int from dwelling) as dwellings,
      (select count(*)::int from presence) as presences,
      (select count(*)::int from confirmation) as confirmations,
      (select count(*)::int from departure) as departures,
      (select count(*)::int from stay_report) as reports,
      (select count(*)::int from stay_notice) as notices,
      (select count(*)::int from audit_entry where action = 'stay.reported') as "auditedStays",
      (select count(*)::int from temporary_registration) as registrations,
      (select count(*)::int from registration_granted_before) as decisions,
      (select json_agg(x order by x.status, x.starts_on) from (
         select status, starts_on, count(*)::int as people from status_segment where known_until = 'infinity' group by 1, 2) x) as status,
      (select sum((details->>'rows')::int)::int from audit_entry where action = 'import.importing') as audited`);
    await superuser.end();
    return rows[0];
  }

  it('equals one that nobody disturbed', async () => {
    const [one, other] = [await ownDatabase(), await ownDatabase()];
    // Side by side: the one that is killed mostly waits for servers to start and for the queue.
    const [whole, goneOn] = await Promise.all([undisturbed(one), killed(other)]);
    const { registrations, reports } = whole as { registrations: number; reports: number };
    expect(registrations).toBeGreaterThan(people / 2);
    expect(reports).toBeGreaterThan(few / 2);
    expect(goneOn).toEqual(whole);
  }, 600_000);
});

/** Asks the interface of a running server as the police of the commune. */
async function clientOf(url: string) {
  const ask = async <T>(
    method: string,
    path: string,
    body: object | Buffer | undefined,
    token?: string,
  ): Promise<T> => {
    const isFile = Buffer.isBuffer(body);
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: {
        ...purpose,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && {
          'content-type': isFile ? 'application/octet-stream' : 'application/json',
        }),
        ...(isFile && { 'x-file-name': 'so.csv' }),
      },
      ...(body !== undefined && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const signIn = { username: 'police.commune', password: demoPassword };
  const { accessToken } = await ask<{ accessToken: string }>('POST', 'sign-in', signIn);
  return <T = unknown>(method: string, path: string, body?: object | Buffer) =>
    ask<T>(method, path, body, accessToken);
}
