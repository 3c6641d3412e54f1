import chromiumBinary from '@sparticuz/chromium';
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

/** Starts the Chromium that comes from npm; close it when done. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumBinary.executablePath(), args: flags });
}
