import type { Page } from 'playwright-core';

/** What a browser fetched over the wire. */
export interface FetchedBytes {
  /** Bytes of all answers with their headers, as the browser counted them. */
  readonly total: number;
  /** How many scripts were among them. */
  readonly scripts: number;
  /** Addresses of scripts and styles that came without brotli. */
  readonly uncompressed: readonly string[];
}

/** Measures what a page fetches while something is done, with an empty cache. */
export async function bytesUntil(page: Page, act: () => Promise<void>): Promise<FetchedBytes> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  let total = 0;
  let scripts = 0;
  const uncompressed: string[] = [];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  devtools.on('Network.responseReceived', ({ type, response }) => {
    if (type === 'Script') scripts += 1;
    const encoding = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-encoding',
    );
    if ((type === 'Script' || type === 'Stylesheet') && encoding?.[1] !== 'br')
      uncompressed.push(response.url);
  });
  await act();
  await devtools.detach();
  return { total, scripts, uncompressed };
}
