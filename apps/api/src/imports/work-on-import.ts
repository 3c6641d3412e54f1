import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../database/index.ts';
import { type JobInHand, Jobs, ProgramsBeside } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { GoThroughRows } from './go-through-rows.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { importProgram, importWork, type ImportWork, isLarge, largeImportWork } from './import-work.ts';
import { ReadImportFile } from './read-import-file.ts';
import { TryRows } from './try-rows.ts';
import { isWorking, whereWorkLeads } from './what-may-follow.ts';

/** Enough to outlast restarts; a file that ends its process as often will always, and the officer is told. */
const mostAttemptsToRead = 8;

/** Does what is asked for with an import in the background, from wherever an attempt before this one left off. */
@Injectable()
export class WorkOnImport implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly reading: ReadImportFile,
    private readonly rows: GoThroughRows,
    private readonly trying: TryRows,
    private readonly beside: ProgramsBeside,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    for (const kind of [importWork, largeImportWork]) this.jobs.do(kind, (job) => this.attempt(job));
  }

  /** Public, so that a test can make the last attempt. */
  async attempt({ data, signal, attemptsBefore }: Omit<JobInHand<ImportWork>, 'id'>): Promise<void> {
    const batch = await this.find(data);
    const isReading = batch?.state === 'reading';
    try {
      if (batch && isLarge(batch) && this.beside.canRun(importProgram))
        await this.beside.run(importProgram, data, signal);
      else await this.work(data, signal);
    } catch (fault) {
      if (signal.aborted || !isReading || attemptsBefore < mostAttemptsToRead) throw fault;
      await this.reading.giveUp(data.batchId, data.officer, 'file_damaged');
    }
  }

  /** To the end of what is asked for, or until the signal. */
  async work(asked: ImportWork, signal: AbortSignal): Promise<void> {
    const batch = await this.find(asked);
    if (!batch || !isWorking(batch.state)) return;
    if (batch.state === 'reading') {
      await this.reading.read(batch, asked.officer, signal);
      return;
    }
    await this.rows.go(batch, asked.officer, signal);
    await this.finish(batch, asked.officer);
  }

  private find({ batchId, officer }: ImportWork): Promise<ImportBatch | null> {
    return this.transactions.run(officer, (tx) => this.batches.find(tx, batchId));
  }

  private async finish({ id, state }: ImportBatch, officer: Officer): Promise<void> {
    await this.transactions.run(officer, async (tx) => {
      const batch = await this.batches.hold(tx, id);
      if (batch?.state !== state || !isWorking(state)) return;
      if (state === 'checking') await this.trying.compare(tx, batch);
      await this.batches.enter(tx, id, whereWorkLeads[state]);
    });
  }
}
