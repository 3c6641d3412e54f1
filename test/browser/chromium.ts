import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** Nothing of Chromium's own goes out to the network, and it starts inside a container. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The screen of an old office computer. */
export const officeScreen = { width: 1366, height: 768 } as const;

/** The screen of a host's telephone. */
export const telephone = { width: 390, height: 760 } as const;

/** The screen of an old telephone, as a family may share one. */
export const smallTelephone = { width: 360, height: 740 } as const;

/**
 * The Chromium inside the npm package, unpacked once for each version and account of the machine. The package's own
 * unpacking takes a file that another test file is still writing for a finished one, so it is done here, with a rename.
 */
async function unpackedChromium(): Promise<string> {
  const packed = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..');
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const ready = path.join(tmpdir(), `tam-tru-chromium-${version}-${String(userInfo().uid)}`);
  if (existsSync(ready)) return ready;
  const folder = await mkdtemp(`${ready}-`);
  const unpacked = path.join(folder, 'chromium');
  await pipeline(
    createReadStream(path.join(packed, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(unpacked, { mode: 0o700 }),
  );
  await rename(unpacked, ready);
  await rm(folder, { recursive: true });
  return ready;
}

/** Starts the Chromium that comes from npm; close it when done. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackedChromium(), args: flags });
}
