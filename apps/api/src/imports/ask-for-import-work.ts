import { Injectable } from '@nestjs/common';
import { type Transaction, unhurried } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { importWork, isLarge, largeImportWork } from './import-work.ts';

/**
 * Has an import worked on in the background: small lists and large ones each in their own line. What a commune asks for
 * while a large list of its own is worked on waits behind that. A large one that is asked for later goes beside a small one
 * step by step: in each step that takes rows the lists of a commune wait for each other.
 */
@Injectable()
export class AskForImportWork {
  constructor(
    private readonly batches: ImportBatches,
    private readonly jobs: Jobs,
  ) {}

  /** @param batch in the state in which it is to be worked on */
  async ask(
    tx: Transaction,
    batch: Pick<ImportBatch, 'id' | 'communeCode' | 'state' | 'rows'>,
    officer: Officer,
  ): Promise<void> {
    const { id, communeCode } = batch;
    const waits =
      isLarge(batch) || (await this.batches.atWork(tx, communeCode, id)).some((other) => isLarge(other));
    await this.jobs.send(tx, waits ? largeImportWork : importWork, {
      batchId: id,
      officer: unhurried(officer),
    });
  }
}
