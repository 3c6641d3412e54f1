import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../web-errors/index.ts';
import { memoryForPdf, mostPages, patienceWithPdf } from './file-limits.ts';

/** What the thread says of a PDF. */
export type PdfFinding =
  | { readonly found: 'pages'; readonly pages: number }
  | { readonly found: 'too_many_pages' | 'encrypted' | 'programs' | 'unreadable' };

const refusalOf = {
  too_many_pages: 'pdf_too_many_pages',
  encrypted: 'pdf_encrypted',
  programs: 'pdf_runs_programs',
  unreadable: 'pdf_unreadable',
  too_much: 'file_too_complex',
} as const;

/** How often the memory is looked at while a thread works, in milliseconds. */
const glance = 25;

/**
 * The number of pages of a PDF that may be kept. It is looked through in a thread of its own, which is ended when it takes
 * too long or too much memory: a small file can unpack to anything. 422 with what is wrong.
 */
export async function inspectPdf(bytes: Buffer): Promise<number> {
  const finding = await ask(bytes);
  if (finding.found === 'pages') return finding.pages;
  // The codes, for whoever looks for them: 'pdf_too_many_pages', 'pdf_encrypted', 'pdf_runs_programs', 'pdf_unreadable', 'file_too_complex'.
  throw new Refusal(422, refusalOf[finding.found]);
}

async function ask(bytes: Buffer): Promise<PdfFinding | { found: 'too_much' }> {
  const file = `./inspect-pdf.worker${path.extname(import.meta.url)}`;
  const before = process.memoryUsage.rss();
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { bytes: new Uint8Array(bytes), mostPages },
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
    stderr: true,
    stdout: true,
  });
  const { promise, resolve } = Promise.withResolvers<PdfFinding | { found: 'too_much' }>();
  worker.once('message', (finding: PdfFinding) => resolve(finding));
  worker.once('error', (fault: NodeJS.ErrnoException) =>
    resolve({ found: fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_much' : 'unreadable' }),
  );
  worker.once('exit', () => resolve({ found: 'unreadable' }));
  const tooLong = setTimeout(() => resolve({ found: 'too_much' }), patienceWithPdf);
  const tooMuch = setInterval(() => {
    if (process.memoryUsage.rss() - before > memoryForPdf) resolve({ found: 'too_much' });
  }, glance);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    clearInterval(tooMuch);
    await worker.terminate();
  }
}
