import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import { startOnce, type RunningCluster } from '../apps/api/src/database/embedded/index.ts';
import { openFolder, runBuilt, ServerProcess } from './support/server-process.ts';

// A first start makes a cluster, a schema and a demonstration: seconds on a quiet machine, a minute on a busy one.
jest.setTimeout(240_000);

/** The roles and the database, as the compose file makes them on an empty volume. */
function firstRoles(passwords: Readonly<Record<string, string>>): string[] {
  const file = readFileSync(path.resolve(import.meta.dirname, '../docker-compose.yml'), 'utf8');
  const { configs } = parse(file, { merge: true }) as { configs: Record<string, { content: string }> };
  const sql = /<<'SQL'\n(.*)\nSQL/s.exec(configs['first-roles']!.content)![1]!;
  const filled = sql.replace(/:'(\w+)'/g, (_, name: string) => `'${passwords[name]}'`);
  return filled.split(';').filter((statement) => statement.trim() !== '');
}

describe('the production shape, from an empty server as compose makes it', () => {
  let folder: string;
  let cluster: RunningCluster;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await openFolder();
    cluster = await startOnce(folder, 'super', { fsync: 'off' });
    const superuser = new pg.Client({ connectionString: cluster.url('postgres', 'super', 'postgres') });
    await superuser.connect();
    for (const statement of firstRoles({ owner_password: 'owner', backup_password: 'backup' })) {
      await superuser.query(statement);
    }
    await superuser.end();
    environment = {
      DATABASE_URL: cluster.url('residence_app', 'app-password', 'residence'),
      SESSION_SECRET: 'x'.repeat(40),
    };
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await cluster.stop();
    await rm(folder, { recursive: true });
  });

  async function asSuperuser<Row>(sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: cluster.url('postgres', 'super', 'residence') });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  const migrate = () =>
    runBuilt('migrate', [], {
      ...environment,
      MIGRATION_DATABASE_URL: cluster.url('residence_owner', 'owner', 'residence'),
    });

  it('without the owner nothing is migrated', async () => {
    expect(await runBuilt('migrate', [], environment)).toEqual({
      code: 1,
      output: expect.stringMatching(/^MIGRATION_DATABASE_URL is missing/),
    });
  });

  it('npm run migrate makes the application role, the schema and the units, as an owner that is no superuser', async () => {
    expect(await migrate()).toEqual({
      code: 0,
      output: expect.stringMatching(/^The schema is up to date; new: /),
    });
    expect(await migrate()).toEqual({ code: 0, output: 'The schema was up to date.' });
  });

  describe('a server on it', () => {
    let server: ServerProcess;

    beforeAll(async () => {
      server = await ServerProcess.start({ dataDir: path.join(folder, 'none'), environment });
    });
    afterAll(async () => expect(await server.stop()).toBe(0));

    it('is ready, and holds no demonstration data', async () => {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      const counts =
        'select (select count(*)::int from resident) as r, (select count(*)::int from account) as a';
      expect(await asSuperuser(counts)).toEqual([{ r: 0, a: 0 }]);
    });

    it('is not ready when a migration has not run, and says so in a code', async () => {
      const [first] = await asSuperuser<{ name: string }>(
        'delete from schema_migration where id = 1 returning name',
      );
      const answer = await fetch(`${server.url}/readyz`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        503,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      expect(await answer.json()).toMatchObject({
        code: 'not_ready',
        errors: [{ code: 'migrations_missing' }],
      });
      await asSuperuser(`insert into schema_migration (id, timestamp, name) values (1, 1, '${first?.name}')`);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    });

    it('is not ready when its role has become unsafe', async () => {
      await asSuperuser('alter role residence_app bypassrls');
      const answer = await fetch(`${server.url}/readyz`);
      await asSuperuser('alter role residence_app nobypassrls');
      expect(await answer.json()).toMatchObject({
        status: 503,
        errors: [{ code: 'application_role_unsafe' }],
      });
    });
  });

  it('a new password in DATABASE_URL is taken over by the next npm run migrate', async () => {
    environment['DATABASE_URL'] = cluster.url('residence_app', 'another-password', 'residence');
    expect((await migrate()).code).toBe(0);
    const server = await ServerProcess.start({ dataDir: path.join(folder, 'none'), environment });
    expect(await server.stop()).toBe(0);
  });

  it('the role of the backups sees every row of every table and may change none', async () => {
    const backup = new pg.Client({
      connectionString: cluster.url('residence_backup', 'backup', 'residence'),
    });
    await backup.connect();
    const { rows } = await backup.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(rows.length).toBeGreaterThan(10);
    await backup.query('set row_security = off');
    for (const { name } of rows) await backup.query(`select count(*) from ${name}`);
    await expect(backup.query('delete from resident')).rejects.toThrow('permission denied');
    await backup.end();
  });
});
