import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createDemonstrationAccounts } from '../apps/api/src/accounts/index.ts';
import { createApp } from '../apps/api/src/app.ts';
import { Transactions } from '../apps/api/src/database/index.ts';
import { demoPassword } from './support/app.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { purpose } from './support/people.ts';
import { ServerProcess } from './support/server-process.ts';

const sessionSecret = 'a secret of the tests, 32 characters and more';

/** Enough rows for several steps of work. */
const people = 3_000;

/** A book in which some rows are wrong, some repeat another, and some are about a person of a row before. */
function book(): Buffer {
  const two = (number: number) => String(number).padStart(2, '0');
  const lines = ['Họ tên;Ngày sinh;Giới tính;Số định danh;Thường trú;Địa chỉ;Từ ngày;Đến ngày;Số QĐ'];
  for (let index = 0; index < people; index += 1) {
    const isRepeat = index % 10 === 9;
    const who = isRepeat ? index - 1 : index;
    const year = 1960 + (who % 40);
    const number = who % 7 === 0 ? '' : `0920${two(year % 100)}${String(100000 + who)}`;
    const from = who % 50 === 3 ? '30/02/2026' : `${two(1 + (who % 28))}/03/2026`;
    lines.push(
      [`Lê Văn Số${String.fromCharCode(97 + (who % 26))} ${String.fromCharCode(97 + (Math.floor(who / 26) % 26))}`, `${two(1 + (who % 28))}/0${1 + (who % 9)}/${year}`, 'nam', number, 'Phường Ninh Kiều, TP. Cần Thơ', `${1 + (who % 300)} Lê Lợi`, from, '28/02/2028', `${who}/QĐ`].join(';'),
    ); // prettier-ignore
  }
  return Buffer.from(lines.join('\n'));
}

describe('an import whose server is killed three times', () => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    await ServerProcess.stopAll();
    for (const database of databases) await database.drop();
  });

  async function prepared() {
    const database = await cloneDatabase();
    databases.push(database);
    const app = await createApp({
      databaseUrl: database.url,
      sessionSecret,
      publicUrl: 'https://tamtru.example',
      trustedProxies: [],
    });
    await createDemonstrationAccounts(app.get(Transactions), demoPassword);
    return { database, app };
  }
  const serve = (database: TestDatabase) =>
    ServerProcess.start({ environment: { DATABASE_URL: database.url, SESSION_SECRET: sessionSecret } });

  /** What came of the book in the application itself, which nobody disturbs. */
  async function undisturbed(): Promise<unknown> {
    const { database, app } = await prepared();
    try {
      await app.listen(0, '127.0.0.1');
      return await imported(database, await app.getUrl(), () => Promise.resolve());
    } finally {
      await app.close();
    }
  }

  /** What came of it in a server that is killed three times, each time after the work has gone on. */
  async function killed(): Promise<unknown> {
    const { database, app } = await prepared();
    await app.close();
    let server = await serve(database);
    const outcome = await imported(database, server.url, async (reached) => {
      for (const kill of [1, 2, 3]) {
        await reached(`done >= ${(kill * people) / 6} or state = 'imported'`);
        await server.killHard();
        server = await serve(database);
      }
    });
    await server.stop();
    return outcome;
  }

  type Reached = (what: string) => Promise<void>;

  async function imported(
    database: TestDatabase,
    url: string,
    disturb: (reached: Reached) => Promise<void>,
  ): Promise<unknown> {
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    const reached = async (what: string) => {
      for (;;) {
        const { rows } = await superuser.query<{ is: boolean }>(`select ${what} as is from import_batch`);
        if (rows[0]?.is) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const client = await clientOf(url);
    const id = randomUUID();
    await client('PUT', `imports/${id}?kind=granted_registrations`, book());
    await reached(`state = 'read'`);
    const { columns } = await client<{ columns: { column: number; field: string | null }[] }>(
      'GET',
      `imports/${id}`,
    );
    const settled = columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
    await client('POST', `imports/${id}/columns`, { source: 'Sổ', columns: settled, defaults: {} });
    await reached(`state = 'checked'`);
    await client('POST', `imports/${id}/start`, {});
    await disturb(reached);
    await reached(`state = 'imported'`);
    const { rows } = await superuser.query(`select
      (select json_agg(x order by x.number) from (select number, result, outcome, json_array_length(findings::json) as findings from import_row) x) as rows,
      (select count(*)::int from resident) as people,
      (select count(*)::int from resident_details where voided_at is null) as details,
      (select count(*)::int from dwelling) as dwellings,
      (select count(*)::int from presence) as presences,
      (select count(*)::int from confirmation) as confirmations,
      (select count(*)::int from temporary_registration) as registrations,
      (select count(*)::int from registration_granted_before) as decisions,
      (select json_agg(x order by x.status, x.starts_on) from (
         select status, starts_on, count(*)::int as people from status_segment where known_until = 'infinity' group by 1, 2) x) as status,
      (select sum((details->>'rows')::int)::int from audit_entry where action = 'import.importing') as audited`);
    await superuser.end();
    return rows[0];
  }

  it('equals one that nobody disturbed', async () => {
    const whole = await undisturbed();
    expect((whole as { registrations: number }).registrations).toBeGreaterThan(people / 2);
    expect(await killed()).toEqual(whole);
  }, 300_000);
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
