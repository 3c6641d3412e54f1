import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { day } from '@libs/calendar';
import { ahead, type ThreadsWork } from './batches-from-threads.ts';
import { loadInHand } from './load-in-hand.repository.ts';
import { Population } from './population.ts';
import { writtenBatches } from './written-batches.ts';

/** A thread that works out its share of a population's batches, a few ahead of the load. */
const { question, ownerUrl, given, share } = workerData as ThreadsWork;
const port = parentPort!;
let sent = 0;
let taken = 0;
port.on('message', () => (taken += 1));
const population = new Population({ ...question, today: day(question.today) });
for (const batch of writtenBatches(population, await loadInHand(ownerUrl, given), share)) {
  port.postMessage(
    batch,
    [...batch.tables.values()].map(({ buffer }) => buffer),
  );
  sent += 1;
  while (sent - taken >= ahead) await once(port, 'message');
}
port.postMessage(null);
port.close();
