import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ServerProcess } from '../support/server-process.ts';
import { officeScreen, startChromium } from './chromium.ts';

const demoPassword = 'một câu dài để thử màn hình';

/** Milliseconds; an answer later than this is a failure at any counter, and two cores may be busy with other tests. */
const longestWait = 15_000;

/** A server of its own with the demonstration's sign-ins, and a browser in which people sit down before it. */
export interface Office {
  readonly address: string;
  /** Where its data lies, for commands beside it. */
  readonly dataDir: string;
  /** The password of every demonstration account. */
  readonly password: string;
  /** A fresh browser profile, with nothing kept from anybody before. */
  sitDown(): Promise<Page>;
  /** Signs in by keyboard, as at the start of a shift. */
  signIn(page: Page, username: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built server as `npm start` does, and Chromium beside it. */
export async function openOffice(): Promise<Office> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tam-tru-office-'));
  // The browser second: if the server does not start, nothing is left running.
  const server = await ServerProcess.start({ dataDir, environment: { DEMO_PASSWORD: demoPassword } });
  const browser = await startChromium();
  const address = `http://localhost:${String(server.port)}`;
  return {
    address,
    dataDir,
    password: demoPassword,
    sitDown: async () => {
      const page = await (await browser.newContext({ viewport: officeScreen })).newPage();
      page.setDefaultTimeout(longestWait);
      return page;
    },
    signIn: async (page, username) => {
      await page.goto(address);
      await page.getByLabel('Tên đăng nhập').waitFor();
      await page.keyboard.type(username);
      await page.keyboard.press('Tab');
      await page.keyboard.type(demoPassword);
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').waitFor();
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
