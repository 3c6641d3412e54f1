import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { openBeside } from '../apps/api/src/database/embedded/index.ts';
import { type Acknowledged, registerUntilBroken } from './support/counter-over-http.ts';
import { isRunning, openFolder, ServerProcess } from './support/server-process.ts';

// A first start makes a cluster, a schema and a demonstration: seconds on a quiet machine, a minute on a busy one.
jest.setTimeout(240_000);

/** Each of these must find nothing after every crash: an act at the counter is one transaction or none. Recorded since $1. */
const halves = {
  casesWithoutPresence: `
    select from residence_case c
     where recorded_at >= $1
       and not exists (select from registration_request q where q.case_id = c.id and q.presence_id is not null)`,
  casesWithoutTheirHistory: `
    select from residence_case c
     where recorded_at >= $1
       and (select count(*) from residence_case_event e where e.case_id = c.id)
           is distinct from array_position(array['opened', 'complete', 'granted'], c.state)`,
  grantedWithoutRegistration: `
    select from residence_case c
     where recorded_at >= $1 and c.state = 'granted'
       and not exists (select from temporary_registration r where r.case_id = c.id)`,
  registeredWithoutGrant: `
    select from temporary_registration r join residence_case c on c.id = r.case_id
     where r.recorded_at >= $1 and c.state <> 'granted'`,
  registeredWithoutSegment: `
    select from temporary_registration r
     where recorded_at >= $1 and not exists (
       select from status_segment s
        where s.resident_id = r.resident_id and s.status = 'registered_temporary' and s.known_until = 'infinity')`,
  residentsWithoutAudit: `
    select from resident r
     where recorded_at >= $1 and not exists (select from audit_entry a where a.resident_ids @> array[r.id])`,
};

describe('the embedded Postgres outlives kills', () => {
  let folder: string;
  let dataDir: string;
  let server: ServerProcess;

  const since = new Date();
  const demoPassword = 'demonstration of kills';
  const start = async () => {
    server = await ServerProcess.start({ dataDir, environment: { DEMO_PASSWORD: demoPassword } });
  };

  beforeAll(async () => {
    folder = await openFolder();
    dataDir = path.join(folder, 'data');
    await start();
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await rm(folder, { recursive: true });
  });

  /** Past row-level security, to see what is really there. */
  async function look<Row>(work: (client: pg.Client) => Promise<Row>): Promise<Row> {
    const { ownerUrl, secrets } = await openBeside(dataDir);
    const url = new URL(ownerUrl);
    [url.username, url.password] = ['postgres', secrets.superuserPassword];
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async function expectWhole(acknowledged: readonly Acknowledged[]): Promise<void> {
    await look(async (client) => {
      for (const [half, sql] of Object.entries(halves)) {
        expect([half, (await client.query(sql, [since])).rowCount]).toEqual([half, 0]);
      }
      for (const [table, ids] of [
        ['resident', acknowledged.flatMap(({ residents }) => residents)],
        ['residence_case', acknowledged.flatMap(({ cases }) => cases)],
        ['temporary_registration', acknowledged.flatMap(({ registrations }) => registrations)],
      ] as const) {
        const { rows } = await client.query<{ id: string }>(`select id from ${table} where id = any ($1)`, [
          ids,
        ]);
        expect([table, rows.length]).toEqual([table, ids.length]);
        expect(ids.length).toBeGreaterThan(0);
      }
    });
  }

  /** Four officers' browsers at work at once, until the tenth person is registered: the kill finds them in the middle of something. */
  async function workAtTheCounters(): Promise<{ acknowledged: Promise<Acknowledged[]> }> {
    let acknowledged: Promise<Acknowledged[]> | undefined;
    await new Promise<void>((resolve, reject) => {
      let registered = 0;
      const count = () => (registered += 1) === 10 && resolve();
      acknowledged = Promise.all(
        [1, 2, 3, 4].map(() => registerUntilBroken(server.url, demoPassword, count)),
      );
      acknowledged.catch(reject);
    });
    return { acknowledged: acknowledged! };
  }

  it('kill -9 of the server and of Postgres in the middle of writes loses nothing that was acknowledged', async () => {
    const { acknowledged } = await workAtTheCounters();
    process.kill(server.postgres, 'SIGKILL');
    await server.killHard();
    await start();
    await expectWhole(await acknowledged);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('a Postgres left over by a killed server is stopped, and its data taken over', async () => {
    const { acknowledged } = await workAtTheCounters();
    const leftover = server.postgres;
    await server.killHard();
    expect(isRunning(leftover)).toBe(true);
    await start();
    expect(server.output).toMatch(/left over by an earlier start/);
    expect(isRunning(leftover)).toBe(false);
    await expectWhole(await acknowledged);
  });

  it('when Postgres alone is killed the server says so and ends, and the next start goes on', async () => {
    process.kill(server.postgres, 'SIGKILL');
    expect(await server.end()).toBe(1);
    expect(server.output).toMatch(/Postgres ended unexpectedly/);
    await start();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('a number that another program has by now is no reason not to start', async () => {
    const file = path.join(dataDir, 'postgres', 'postmaster.pid');
    const left = (await readFile(file, 'utf8')).split('\n');
    expect(await server.stop()).toBe(0);
    await writeFile(file, [String(process.pid), ...left.slice(1)].join('\n'));
    await writeFile(
      path.join(dataDir, 'in-use'),
      JSON.stringify({ pid: process.pid, started: 'another day' }),
    );
    await start();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('Ctrl-C stops both cleanly', async () => {
    const postgres = server.postgres;
    expect(await server.stop()).toBe(0);
    expect(isRunning(postgres)).toBe(false);
    expect(await readFile(path.join(dataDir, 'postgres.log'), 'utf8')).toMatch(
      /database system is shut down\s*$/,
    );
    await start();
    expect(server.output).not.toMatch(/left over/);
  });
});
