import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openBeside } from '../apps/api/src/database/embedded/index.ts';
import { isRunning, openFolder, ServerProcess } from './support/server-process.ts';

describe('the embedded Postgres outlives kills', () => {
  let folder: string;
  let dataDir: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = await openFolder();
    dataDir = path.join(folder, 'data');
    server = await ServerProcess.start({ dataDir });
    await asOwner((owner) =>
      owner.query(
        `create table acknowledged (id int primary key); create table half (id int references acknowledged)`,
      ),
    );
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await rm(folder, { recursive: true });
  });

  async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
    const owner = new pg.Client({ connectionString: (await openBeside(dataDir)).ownerUrl });
    owner.on('error', () => undefined);
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end().catch(() => undefined);
    }
  }

  /** Writes pairs of rows, each pair in one transaction, until the connection breaks; the numbers that were acknowledged. */
  async function writeUntilBroken(from: number): Promise<number[]> {
    const written: number[] = [];
    await asOwner(async (owner) => {
      for (let id = from; ; id++) {
        await owner.query('begin');
        await owner.query('insert into acknowledged values ($1)', [id]);
        await owner.query('insert into half values ($1)', [id]);
        await owner.query('commit');
        written.push(id);
      }
    }).catch(() => undefined);
    return written;
  }

  async function expectWhole(written: readonly number[]): Promise<void> {
    const { acknowledged, halves } = await asOwner(async (owner) => ({
      acknowledged: (await owner.query<{ id: number }>('select id from acknowledged')).rows.map(
        ({ id }) => id,
      ),
      halves: (await owner.query<{ id: number }>('select id from half')).rows.map(({ id }) => id),
    }));
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(acknowledged)).toEqual(new Set(halves));
    expect(written.filter((id) => !acknowledged.includes(id))).toEqual([]);
  }

  it('kill -9 of the server and of Postgres in the middle of writes loses nothing that was acknowledged', async () => {
    const writers = [1, 2, 3, 4].map((n) => writeUntilBroken(n * 1_000_000));
    await sleep(700);
    process.kill(server.postgres, 'SIGKILL');
    await server.killHard();
    const written = (await Promise.all(writers)).flat();
    server = await ServerProcess.start({ dataDir });
    await expectWhole(written);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('a Postgres left over by a killed server is stopped, and its data taken over', async () => {
    const writer = writeUntilBroken(5_000_000);
    await sleep(300);
    const leftover = server.postgres;
    await server.killHard();
    expect(isRunning(leftover)).toBe(true);
    server = await ServerProcess.start({ dataDir });
    expect(server.output).toMatch(/left over by an earlier start/);
    expect(isRunning(leftover)).toBe(false);
    await expectWhole(await writer);
  });

  it('when Postgres alone is killed the server says so and ends, and the next start goes on', async () => {
    process.kill(server.postgres, 'SIGKILL');
    expect(await server.end()).toBe(1);
    expect(server.output).toMatch(/Postgres ended unexpectedly/);
    server = await ServerProcess.start({ dataDir });
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
    server = await ServerProcess.start({ dataDir });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('Ctrl-C stops both cleanly', async () => {
    const postgres = server.postgres;
    expect(await server.stop()).toBe(0);
    expect(isRunning(postgres)).toBe(false);
    expect(await readFile(path.join(dataDir, 'postgres.log'), 'utf8')).toMatch(
      /database system is shut down\s*$/,
    );
    server = await ServerProcess.start({ dataDir });
    expect(server.output).not.toMatch(/left over/);
  });
});
