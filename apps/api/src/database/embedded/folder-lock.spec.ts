import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FolderLock, holderOf, lockFolder, startOf } from './folder-lock.ts';

describe('the lock of a data folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tam-tru-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const leave = (text: string) => writeFile(path.join(folder, 'in-use'), text);
  const take = async () => (await lockFolder(folder)) as FolderLock;

  it('is one program’s until it is released, and names it', async () => {
    const lock = await take();
    expect(await lockFolder(folder)).toEqual({ usedBy: process.pid });
    expect(await holderOf(folder)).toBe(process.pid);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await (await take()).release();
  });

  it('left by a killed program is taken over, even when another program has its number since', async () => {
    await leave(JSON.stringify({ pid: process.pid, started: 'before the machine was restarted' }));
    expect(await holderOf(folder)).toBeUndefined();
    await (await take()).release();
    await leave(JSON.stringify({ pid: 2 ** 22 + 1, started: await startOf(process.pid) }));
    await (await take()).release();
  });

  it('that cannot be read is left by nobody alive', async () => {
    await leave('{"pid":');
    await (await take()).release();
  });

  it('left by a killed program goes to one of many that see it at once', async () => {
    await leave(JSON.stringify({ pid: process.pid, started: 'before' }));
    const all = await Promise.all(Array.from({ length: 25 }, () => lockFolder(folder)));
    expect(all.filter((one) => 'release' in one)).toHaveLength(1);
  });
});
