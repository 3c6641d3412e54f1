import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttachmentStore } from './attachment-store.ts';

const oneDay = 24 * 3_600_000;

const keyShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps files in a folder of this machine, in subfolders by the first letters of their keys. */
export class FolderStore extends AttachmentStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written under another name, forced to the disk, then renamed: a crash leaves no half file under the key. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const place = this.placeOf(key);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    const unfinished = path.join(path.dirname(place), `.${randomUUID()}.unfinished`);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, place);
    await syncFolder(path.dirname(place));
  }

  async get(key: string): Promise<Buffer | null> {
    return readFile(this.placeOf(key)).catch(noneWhereAbsent(null));
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  /** An unfinished file of an interrupted writing is removed on the way, once it is a day old. */
  async *list(): AsyncIterable<{ key: string; putAt: Date }> {
    for (const group of await readdir(this.folder).catch(noneWhereAbsent([]))) {
      for (const name of await readdir(path.join(this.folder, group))) {
        const place = path.join(this.folder, group, name);
        const found = await stat(place).catch(noneWhereAbsent(null));
        if (found === null) continue;
        if (keyShape.test(name)) yield { key: name, putAt: found.mtime };
        else if (Date.now() - found.mtimeMs > oneDay) await rm(place, { force: true });
      }
    }
  }

  private placeOf(key: string): string {
    if (!keyShape.test(key)) throw new Error('no key of an attachment');
    return path.join(this.folder, key.slice(0, 2), key);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes a missing file for nothing, and any other fault for a fault. */
const noneWhereAbsent =
  <None>(none: None) =>
  (fault: NodeJS.ErrnoException): None => {
    if (fault.code === 'ENOENT') return none;
    throw fault;
  };
