import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Runs in a thread of its own, without the rest of the program: it is ended from outside when it takes too long. */
const { bytes, mostPages } = workerData as { bytes: Uint8Array; mostPages: number };

/** Names of a PDF that make a reader do something; a letter of a name may be written as `#4a`. */
const doesSomething = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/;

async function inspect(): Promise<object> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/#([0-9a-fA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const opening = getDocument({
    data: bytes,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await opening.promise;
    if (pdf.numPages > mostPages) return { found: 'too_many_pages' };
    if (doesSomething.test(raw) || (await pdf.hasJSActions()) || (await pdf.getAttachments()) !== null)
      return { found: 'programs' };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      if ((await page.getJSActions()) !== null) return { found: 'programs' };
    }
    return { found: 'pages', pages: pdf.numPages };
  } catch (fault) {
    return { found: (fault as Error).name === 'PasswordException' ? 'encrypted' : 'unreadable' };
  }
}

parentPort?.postMessage(await inspect());
