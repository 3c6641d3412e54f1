import { foldName } from '@libs/administrative-units';
import { BinaryRows } from './binary-copy.ts';
import type { Population } from './population.ts';
import {
  columnsIn,
  type LoadInHand,
  passOver,
  type PopulatedTable,
  writeDwelling,
  type Write,
  writePerson,
  writeStatus,
} from './rows.ts';

/** Rows of some people, or of some dwellings, as COPY reads them. */
export interface WrittenBatch {
  readonly tables: ReadonlyMap<PopulatedTable, Uint8Array<ArrayBuffer>>;
  readonly people: number;
  readonly rows: number;
}

/** What one of several writers works out: every so manieth batch, from its own on. */
export interface Share {
  readonly first: number;
  readonly of: number;
  /** Leaves out the facts and what was known before. */
  readonly onlyStatus: boolean;
}

/** Few enough to keep a batch small in memory, and enough that the start of each COPY does not matter. */
const [peoplePerBatch, dwellingsPerBatch] = [2_000, 20_000] as const;

/**
 * The rows of a population, in batches that are the same whoever writes them: each writer walks through everybody, which is
 * cheap beside deriving and writing down its share.
 */
export function* writtenBatches(
  population: Population,
  load: LoadInHand,
  share: Share,
): Generator<WrittenBatch> {
  const writes = share.onlyStatus ? writeStatus : writePerson;
  let number = 0;
  const isOurs = () => number % share.of === share.first;
  let batch = new Batch();
  let count = 0;
  for (const dwelling of share.onlyStatus ? [] : population.dwellings()) {
    if (isOurs()) writeDwelling(batch.write, dwelling, foldName(dwelling.address));
    count += 1;
    if (count % dwellingsPerBatch === 0) {
      if (isOurs()) yield batch.finished(0);
      batch = new Batch();
      number += 1;
    }
  }
  if (isOurs()) yield batch.finished(0);
  batch = new Batch();
  number += 1;
  count = 0;
  for (const person of population.people()) {
    if (isOurs()) writes(batch.write, person, load);
    else passOver(person, load);
    count += 1;
    if (count === peoplePerBatch) {
      if (isOurs()) yield batch.finished(count);
      batch = new Batch();
      number += 1;
      count = 0;
    }
  }
  if (isOurs()) yield batch.finished(count);
}

class Batch {
  readonly #tables = new Map<PopulatedTable, BinaryRows>();
  #rows = 0;

  readonly write: Write = (table, ...cells) => {
    let rows = this.#tables.get(table);
    if (!rows) this.#tables.set(table, (rows = new BinaryRows(columnsIn(table).types)));
    rows.add(cells);
    this.#rows += 1;
  };

  finished(people: number): WrittenBatch {
    const tables = new Map([...this.#tables].map(([table, rows]) => [table, rows.finished()]));
    return { tables, people, rows: this.#rows };
  }
}
