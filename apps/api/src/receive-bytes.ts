import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './web-errors/index.ts';

/** Bytes of files that may be in hand at once, whoever sent them: two of the largest lists, or dozens of common ones. */
const mostInHand = 256 * 1024 * 1024;

/** Seconds after which whoever finds no room comes again: most files are in hand for less. */
const comeAgain = 10;

/** How slowly a file may come: a bad line in the hills sends several times as much, and whoever drips holds no room. */
export interface SlowestPace {
  /** Milliseconds before anything is expected. */
  readonly patience: number;
  readonly bytesPerSecond: number;
}

const slowestPace: SlowestPace = { patience: 20_000, bytesPerSecond: 16 * 1024 };

let inHand = 0;

/**
 * Reads the body of a request that is a file and does the work with it, or with null where it is none; while that goes on
 * it takes its room in the memory of the process. 413 with the code where it is larger than so many bytes, 503 `too_busy`
 * where others take all room, 408 `file_came_too_slowly`.
 */
export async function withBytes<Result>(
  { headers, body }: Pick<FastifyRequest, 'headers' | 'body'>,
  { largest, tooLarge }: { readonly largest: number; readonly tooLarge: string },
  work: (bytes: Buffer | null) => Promise<Result>,
  pace: SlowestPace = slowestPace,
): Promise<Result> {
  const declared = Number(headers['content-length'] ?? largest);
  if (declared > largest) throw new Refusal(413, tooLarge, [], { largest });
  if (!(body instanceof Readable)) return work(null);
  if (inHand + declared > mostInHand) throw new Refusal(503, 'too_busy', [], { retryAfter: comeAgain });
  inHand += declared;
  try {
    return await work(await wholeOf(body, largest, tooLarge, pace));
  } finally {
    inHand -= declared;
  }
}

async function wholeOf(
  body: Readable,
  largest: number,
  tooLarge: string,
  { patience, bytesPerSecond }: SlowestPace,
): Promise<Buffer> {
  const began = performance.now();
  const chunks: Buffer[] = [];
  let length = 0;
  // What is not wanted is left unread; destroying the stream would keep the answer from whoever sends it.
  const pieces = body.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  for (;;) {
    const due = began + patience + (length / bytesPerSecond) * 1000;
    const piece = await before(due, pieces.next());
    if (piece === 'late') throw new Refusal(408, 'file_came_too_slowly');
    if (piece.done) return Buffer.concat(chunks);
    chunks.push(piece.value);
    length += piece.value.length;
    if (length > largest) throw new Refusal(413, tooLarge, [], { largest });
  }
}

/** What comes, or `late` where nothing came by that moment. */
async function before<Value>(due: number, coming: Promise<Value>): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(0, due - performance.now()));
  });
  // Its fault, after it was given up, is nobody's any more.
  coming.catch(() => undefined);
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
