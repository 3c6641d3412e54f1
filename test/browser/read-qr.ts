import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const viewer = 'http://viewer.test';
const start = `<!doctype html><script type="module">
  import * as pdfjs from '/pdf.mjs';
  globalThis.pdfjs = pdfjs;
</script>`;

/** What a telephone held over the first page of a paper reads there: the page is drawn, and the picture looked into. */
export async function qrOnPaper(page: Page, pdf: Uint8Array): Promise<string | null> {
  const script = (name: string) => readFile(resolve(`pdfjs-dist/legacy/build/${name}`));
  const served: Record<string, { type: string; body: Buffer }> = {
    '/': { type: 'text/html', body: Buffer.from(start) },
    '/pdf.mjs': { type: 'text/javascript', body: await script('pdf.min.mjs') },
    '/worker.mjs': { type: 'text/javascript', body: await script('pdf.worker.min.mjs') },
    '/paper.pdf': { type: 'application/pdf', body: Buffer.from(pdf) },
  };
  await page.route(`${viewer}/**`, (route) => {
    const file = served[new URL(route.request().url()).pathname];
    return file ? route.fulfill({ contentType: file.type, body: file.body }) : route.abort();
  });
  await page.goto(viewer);
  const { width, height, pixels } = await page.evaluate(async () => {
    const { pdfjs } = globalThis as unknown as { pdfjs: typeof import('pdfjs-dist') };
    pdfjs.GlobalWorkerOptions.workerSrc = '/worker.mjs';
    const paper = await (await pdfjs.getDocument({ url: '/paper.pdf' }).promise).getPage(1);
    const viewport = paper.getViewport({ scale: 3 });
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.floor(viewport.width),
      height: Math.floor(viewport.height),
    });
    await paper.render({ canvas, viewport }).promise;
    // The lower left of the page, where the code stands.
    const area = [0, canvas.height * 0.8, canvas.width / 3, canvas.height * 0.2].map(Math.floor);
    const [x = 0, y = 0, w = 0, h = 0] = area;
    const { data } = canvas.getContext('2d')!.getImageData(x, y, w, h);
    // As text: a list of millions of numbers takes a minute to cross from the page.
    let bytes = '';
    for (let at = 0; at < data.length; at += 30_000)
      bytes += String.fromCharCode(...data.subarray(at, at + 30_000));
    return { width: w, height: h, pixels: btoa(bytes) };
  });
  return jsqr.default(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? null;
}
