import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PopulationQuestion } from './population.ts';
import type { GivenNumber } from './filing-numbers.ts';
import type { Share, WrittenBatch } from './written-batches.ts';

/** What a thread is told. */
export interface ThreadsWork {
  /** Days do not pass between threads; `today` is text. */
  readonly question: Omit<PopulationQuestion, 'today'> & { readonly today: string };
  readonly ownerUrl: string;
  readonly given: readonly GivenNumber[];
  readonly share: Share;
}

/** Batches that a thread works out ahead of the load. */
export const ahead = 3;

/** The batches of a population in their order, worked out by as many threads as there are cores. */
export async function* batchesFromThreads(
  question: PopulationQuestion,
  ownerUrl: string,
  given: readonly GivenNumber[],
  onlyStatus: boolean,
): AsyncGenerator<WrittenBatch> {
  const of = Math.min(availableParallelism(), 8);
  const writers = Array.from(
    { length: of },
    (_none, first) =>
      new Writer({
        question: { ...question, today: question.today.toString() },
        ownerUrl,
        given,
        share: { first, of, onlyStatus },
      }),
  );
  try {
    for (let number = 0; ; number += 1) {
      const batch = await writers[number % of]!.next();
      if (batch === null) return;
      yield batch;
    }
  } finally {
    await Promise.all(writers.map((writer) => writer.end()));
  }
}

class Writer {
  readonly #thread: Worker;
  readonly #waiting: (WrittenBatch | null)[] = [];
  #fault: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(work: ThreadsWork) {
    const file = `./written-batches.worker${path.extname(import.meta.url)}`;
    this.#thread = new Worker(new URL(file, import.meta.url), {
      workerData: work,
      // A batch dies young as a whole: with room for it, nothing of it is carried along.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    this.#thread.on('message', (batch: WrittenBatch | null) => {
      this.#waiting.push(batch);
      this.#wake();
    });
    this.#thread.on('error', (fault: Error) => {
      this.#fault = fault;
      this.#wake();
    });
  }

  /** The next batch of this writer's share; null after the last. */
  async next(): Promise<WrittenBatch | null> {
    while (this.#waiting.length === 0) {
      if (this.#fault) throw this.#fault;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    this.#thread.postMessage('taken');
    return this.#waiting.shift()!;
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
