import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { isRunning, openFolder, ServerProcess, type StartOptions } from './support/server-process.ts';

// A first start makes a cluster, a schema and a demonstration: seconds on a quiet machine, a minute on a busy one.
jest.setTimeout(240_000);

describe('a start that cannot be says why in one sentence', () => {
  let folder: string;
  let running: ServerProcess;
  let database: TestDatabase;

  beforeAll(async () => {
    folder = await openFolder();
    database = await cloneDatabase();
    running = await ServerProcess.start({ dataDir: path.join(folder, 'running') });
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function refused(options: Omit<StartOptions, 'dataDir'> & { dataDir?: string }): Promise<string> {
    const server = await ServerProcess.launch({ dataDir: path.join(folder, 'fresh'), ...options });
    expect(await server.end()).toBe(1);
    expect(server.output.trim().split('\n')).toHaveLength(1);
    return server.output.trim();
  }

  const secret = 'x'.repeat(40);

  it('a second start on the same data folder changes nothing there', async () => {
    expect(await refused({ dataDir: running.dataDir })).toMatch(
      /in use by a running Tạm Trú \(process \d+\)/,
    );
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  });

  it('two starts at once on a fresh folder: one runs', async () => {
    const dataDir = path.join(folder, 'twice');
    const both = await Promise.all([ServerProcess.launch({ dataDir }), ServerProcess.launch({ dataDir })]);
    const first = await Promise.race(both.map((server) => server.end().then(() => server)));
    const other = both.find((server) => server !== first)!;
    expect(first.output).toMatch(/in use by a running Tạm Trú/);
    await other.says(/The data stand in/);
    const postgres = other.postgres;
    // Ctrl-C in the middle of the first start.
    expect(await other.stop()).toBe(0);
    expect(isRunning(postgres)).toBe(false);
  });

  it('a taken port', async () => {
    expect(await refused({ port: running.port })).toMatch(new RegExp(`^PORT ${running.port} is taken`));
  });

  it('the embedded mode listens on this machine only, its Postgres too', async () => {
    const [, , , , socketFolder, listensOn] = (
      await readFile(path.join(running.dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    ).split('\n');
    expect([socketFolder, listensOn]).toEqual(['', '127.0.0.1']);
    await expect(fetch(`http://[::1]:${running.port}/healthz`)).rejects.toThrow();
  });

  it('the secrets are readable by their owner alone', async () => {
    for (const file of (await readdir(running.dataDir)).filter((name) => name !== 'postgres')) {
      expect([file, (await stat(path.join(running.dataDir, file))).mode & 0o077]).toEqual([file, 0]);
    }
  });

  it('DATABASE_URL without SESSION_SECRET', async () => {
    expect(await refused({ environment: { DATABASE_URL: database.url } })).toMatch(
      /^SESSION_SECRET is missing/,
    );
  });

  it('DATABASE_URL of a role that row-level security does not hold', async () => {
    const environment = { DATABASE_URL: database.superuserUrl, SESSION_SECRET: secret };
    expect(await refused({ environment })).toMatch(
      /^The server does not start, .* postgres is a superuser\.$/,
    );
  });

  it('a server of its own starts no Postgres and makes no data folder', async () => {
    const dataDir = path.join(folder, 'none');
    const server = await ServerProcess.start({
      dataDir,
      environment: { DATABASE_URL: database.url, SESSION_SECRET: secret },
    });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    await expect(stat(dataDir)).rejects.toThrow('ENOENT');
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;

  asRoot('a data folder of another account', async () => {
    expect(await refused({ dataDir: running.dataDir, uid: 65_534 })).toMatch(
      /cannot be used by this account/,
    );
  });

  asRoot('root starts Postgres as the account postgres', async () => {
    const { uid } = await stat(path.join(running.dataDir, 'postgres'));
    expect(uid).not.toBe(0);
    expect(await readFile(`/proc/${running.postgres}/status`, 'utf8')).toMatch(
      new RegExp(`^Uid:\\t${uid}\\t`, 'm'),
    );
  });
});
