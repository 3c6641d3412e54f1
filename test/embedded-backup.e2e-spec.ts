import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { openBeside } from '../apps/api/src/database/embedded/index.ts';
import { openFolder, runBuilt, ServerProcess } from './support/server-process.ts';

// A first start makes a cluster, a schema and a demonstration: seconds on a quiet machine, a minute on a busy one.
jest.setTimeout(240_000);

describe('a whole copy of the embedded installation and its return', () => {
  let folder: string;
  let dataDir: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = await openFolder();
    dataDir = path.join(folder, 'data');
    server = await ServerProcess.start({ dataDir });
    await asOwner(`create table kept (word text); insert into kept values ('before')`);
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await rm(folder, { recursive: true });
  });

  async function asOwner(sql: string): Promise<unknown[]> {
    const owner = new pg.Client({ connectionString: (await openBeside(dataDir)).ownerUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ word: string }>(sql);
      return rows?.map(({ word }) => word);
    } finally {
      await owner.end();
    }
  }
  /** A file of a case as it lies sealed in its folder. */
  const attachment = (of = dataDir) => path.join(of, 'attachments', '0a', 'a-sealed-file');
  const sealed = randomBytes(100_000);
  const command = (name: string, ...args: string[]) =>
    runBuilt(name, args, { DATA_DIR: dataDir, DATABASE_URL: '' });

  it('is refused while the server runs, and changes nothing', async () => {
    const { code, output } = await command('backup');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/in use by a running Tạm Trú .* stop it first\.$/),
    ]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('brings back what was there at the copy, and moves what came later aside', async () => {
    const copy = path.join(folder, 'copy');
    const secrets = await readFile(path.join(dataDir, 'secrets.json'), 'utf8');
    await mkdir(path.dirname(attachment()), { recursive: true });
    await writeFile(attachment(), sealed);
    expect(await server.stop()).toBe(0);
    expect(await command('backup', copy)).toEqual({ code: 0, output: expect.stringContaining(copy) });
    expect((await stat(copy)).mode & 0o077).toBe(0);

    server = await ServerProcess.start({ dataDir });
    await asOwner(`insert into kept values ('after')`);
    await rm(attachment());
    expect(await server.stop()).toBe(0);

    expect(await command('restore', copy)).toEqual({
      code: 0,
      output: expect.stringContaining('before-restore-'),
    });
    server = await ServerProcess.start({ dataDir });
    expect(await asOwner('select word from kept')).toEqual(['before']);
    expect(await readFile(path.join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
    expect((await readFile(attachment())).equals(sealed)).toBe(true);
    expect(await readdir(dataDir)).toContainEqual(expect.stringMatching(/^before-restore-/));
  });

  it('restores into an empty place, as on a new machine', async () => {
    const elsewhere = path.join(folder, 'new-machine');
    const { code } = await runBuilt('restore', [path.join(folder, 'copy')], {
      DATA_DIR: elsewhere,
      DATABASE_URL: '',
    });
    expect(code).toBe(0);
    // The files that belong to cases come along, with the secret that opens them.
    expect((await readFile(attachment(elsewhere))).equals(sealed)).toBe(true);
    const restored = await ServerProcess.start({ dataDir: elsewhere });
    expect((await fetch(`${restored.url}/readyz`)).status).toBe(200);
    expect(await restored.stop()).toBe(0);
  });

  it('refuses a copy that is not whole, and an existing target', async () => {
    await rm(path.join(folder, 'copy', 'backup.json'));
    expect((await command('restore', path.join(folder, 'copy'))).output).toMatch(/is not a whole backup/);
    await writeFile(path.join(folder, 'something'), '');
    expect((await command('backup', path.join(folder, 'something'))).output).toMatch(/exists already\.$/);
    expect((await command('restore')).output).toMatch(/^Say which backup/);
  });
});
