import type { Browser, Page } from 'playwright-core';
import { startChromium, telephone } from '../browser/chromium.ts';
import { benchPassword, BenchServer } from './server.ts';
import type { BenchDatabase } from './bench-database.ts';
import { percentiles, print } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';

const runs = 7;
/** Milliseconds until a host can act, and bytes over the wire, that must not be passed. */
const longest = 5_000;
const mostBytes = 150_000;

/** A telephone in the evening: 750 kbit/s both ways, 300 ms until an answer begins, a processor four times slower. */
const line = { offline: false, latency: 300, downloadThroughput: 750_000 / 8, uploadThroughput: 750_000 / 8 };
const slowerProcessor = 4;

/**
 * The host's page, cold: from the address to the moment when the button has answered a touch with the form, ready to be
 * typed into. Once from the sign-in, whose form must take a letter; once signed in, with tonight's guests asked for.
 */
export async function benchHostsPage(database: BenchDatabase): Promise<void> {
  const server = await BenchServer.start(database, 4);
  await giveTheHostADwelling(database);
  const browser = await startChromium();
  try {
    const door = await visits(browser, nobody, async (page) => {
      await page.goto(`${server.address}/luu-tru`, { waitUntil: 'commit' });
      await page.locator('[name="username"]').fill('h');
    });
    const evening = await visits(
      browser,
      (page) => signIn(page, server),
      async (page) => {
        await page.goto(`${server.address}/luu-tru`, { waitUntil: 'commit' });
        await page.locator('a.main-act').click();
        await page.locator('[name="number"]').fill('0');
      },
    );
    const rows = [
      ['host’s page, cold: the sign-in takes a letter', door],
      ['host’s page, cold and signed in: the form takes a letter', evening],
    ] as const;
    for (const [figure, seen] of rows) {
      const { p95 } = percentiles(seen.map(({ milliseconds }) => milliseconds));
      print({
        figure: `${figure}; 750 kbit/s, 300 ms, 4 x slower processor, p95 of ${runs}`,
        ours: `${(p95 / 1000).toFixed(2)} s`,
        reference: `limit ${longest / 1000} s`,
        ratio: (p95 / longest).toFixed(2),
      });
    }
    const bytes = Math.max(...[...door, ...evening].map((one) => one.bytes));
    print({
      figure: 'host’s page: all that it fetches until then, over the wire',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      reference: `limit ${mostBytes / 1000} kB`,
      ratio: (bytes / mostBytes).toFixed(2),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Visits one after the other, each in a profile of its own with nothing kept. */
async function visits(
  browser: Browser,
  before: (page: Page) => Promise<void>,
  visit: (page: Page) => Promise<void>,
) {
  const seen: { milliseconds: number; bytes: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: telephone });
    const page = await context.newPage();
    await before(page);
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    const started = performance.now();
    await visit(page);
    seen.push({ milliseconds: performance.now() - started, bytes });
    await context.close();
  }
  return seen;
}

const nobody = () => Promise.resolve();

/** Signs in as the page does, before anything is measured: the cookies stay, the cache is emptied. */
async function signIn(page: Page, server: BenchServer): Promise<void> {
  await page.context().addInitScript(() => {
    localStorage.setItem('tam-tru.signed-in', 'yes');
  });
  const answer = await page.request.post(`${server.address}/api/v1/sign-in`, {
    headers: { 'x-client': 'web' },
    data: { username: 'host', password: benchPassword },
  });
  if (!answer.ok()) throw new Error(`the host could not sign in: ${await answer.text()}`);
}

/** The host of the demonstration answers for one dwelling of the population. */
async function giveTheHostADwelling(database: BenchDatabase): Promise<void> {
  const owner = await PastRowLevelSecurity.open(database, ['dwelling_manager', 'dwelling', 'account']);
  await owner.client.query(
    `insert into dwelling_manager (dwelling_id, commune_code, account_id, capacity, starts_on, basis, recorded_by)
     select dwelling.id, dwelling.commune_code, account.id, 'manager', current_date - 1, 'bench', account.id
       from account, (select id, commune_code from dwelling order by id limit 1) dwelling
      where account.username = 'host'`,
  );
  await owner.close();
}
