import type { Page } from 'playwright-core';
import { cloneDatabase, nobodyYet, type Template } from '../support/database.ts';
import { ServerProcess } from '../support/server-process.ts';
import { officeScreen, type smallTelephone, startChromium, type telephone } from './chromium.ts';

const demoPassword = 'một câu dài để thử màn hình';
const sessionSecret = 'a secret of the offices, 32 characters and more';

/** Milliseconds. Nothing is measured here: two cores of a slow machine may be busy with other tests. */
const longestWait = 60_000;

/** The people and the sign-ins of the demonstration, as the first start of an embedded installation makes them. */
const demonstration: Template = {
  name: 'residence_demonstration',
  basedOn: nobodyYet,
  fill: async ({ url, ownerUrl }) => {
    const { createApp } = await import('../../apps/api/src/app.ts');
    const { prepareDemonstration } = await import('../../apps/api/src/prepare-demonstration.ts');
    const app = await createApp({
      databaseUrl: url,
      sessionSecret,
      publicUrl: 'http://localhost:3000',
      trustedProxies: [],
    });
    await prepareDemonstration(app, ownerUrl, { now: demoPassword, before: demoPassword });
    await app.close();
  },
};

/** A server of its own with the demonstration's sign-ins, and a browser in which people sit down before it. */
export interface Office {
  readonly address: string;
  /** What commands beside the server need to know. */
  readonly environment: Readonly<Record<string, string>>;
  /** The password of every demonstration account. */
  readonly password: string;
  /** A fresh browser profile, with nothing kept from anybody before, at an office's screen or another. */
  sitDown(screen?: typeof officeScreen | typeof telephone | typeof smallTelephone): Promise<Page>;
  /** Signs in by keyboard, as at the start of a shift. */
  signIn(page: Page, username: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built server on a database with the demonstration, and Chromium beside it. */
export async function openOffice(): Promise<Office> {
  const database = await cloneDatabase(demonstration);
  const environment = { DATABASE_URL: database.url, SESSION_SECRET: sessionSecret };
  // The browser second: if the server does not start, nothing is left running.
  const server = await ServerProcess.start({ environment });
  const browser = await startChromium();
  const address = `http://localhost:${String(server.port)}`;
  return {
    address,
    environment: { ...environment, PUBLIC_URL: address },
    password: demoPassword,
    sitDown: async (screen = officeScreen) => {
      const page = await (await browser.newContext({ viewport: screen })).newPage();
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
      await page.getByRole('navigation', { name: 'Danh mục chính' }).waitFor();
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await database.drop();
    },
  };
}
