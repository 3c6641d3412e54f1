import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { together, type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { findingOf, isOfARow } from './fault-of-a-row.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { ImportRows, type ImportRow, shares } from './import-rows.repository.ts';
import { TakeBackRows } from './take-back-rows.ts';
import { TakeInOrder, type WhatWasTaken } from './take-in-order.ts';
import { TryRows } from './try-rows.ts';

/**
 * Rows of one transaction: enough that many share its statements, few enough that nobody waits for it and a short list, too,
 * is taken in many steps.
 */
const rowsAtOnce = ({ rows }: ImportBatch): number => Math.min(1_000, Math.max(100, Math.ceil(rows / 50)));

/**
 * Tries, takes or takes back the rows of an import, in several lines of work at once, each through its own share of them
 * step by step. Each step is one transaction that also notes how far it came, so that after a crash another attempt goes on
 * with the next row and no row is taken twice.
 */
@Injectable()
export class GoThroughRows {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly trying: TryRows,
    private readonly taking: TakeInOrder,
    private readonly takingBack: TakeBackRows,
    private readonly audit: Audit,
  ) {}

  /** To the last row, or until the signal. */
  async go(batch: ImportBatch, officer: Officer, signal: AbortSignal): Promise<void> {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const lines = Array.from({ length: shares }, (_none, share) =>
      this.line(batch, officer, share, both).catch((fault: unknown) => {
        // The other line leaves off at its next step; one fault is told.
        stop.abort(fault);
        throw fault;
      }),
    );
    const ends = await Promise.allSettled(lines);
    signal.throwIfAborted();
    stop.signal.throwIfAborted();
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async line(
    batch: ImportBatch,
    officer: Officer,
    share: number,
    signal: AbortSignal,
  ): Promise<void> {
    const many = rowsAtOnce(batch);
    let single = 0;
    for (;;) {
      signal.throwIfAborted();
      try {
        if ((await this.step(batch, officer, share, single > 0 ? 1 : many)) === 'done') return;
        single = Math.max(0, single - 1);
      } catch (fault) {
        if (signal.aborted || !isOfARow(fault)) throw fault;
        if (single > 0) {
          await this.reject(batch, officer, share, fault);
          single -= 1;
        } else single = many;
        this.log.warn(`rows of an import are taken one by one: ${(fault as Error).name}`);
      }
    }
  }

  private step(begun: ImportBatch, officer: Officer, share: number, limit: number) {
    const { id, state } = begun;
    return this.transactions.run(officer, async (tx): Promise<'done' | 'more'> => {
      const [, , , batch] = await together([
        this.batches.commitWithoutWaiting(tx),
        this.batches.lookUpByIndex(tx),
        this.batches.holdShare(tx, begun, share),
        this.batches.find(tx, id),
      ]);
      if (batch?.state !== state) return 'done';
      const rows = await this.next(tx, batch, share, limit);
      const last = rows.at(-1);
      if (!last) return 'done';
      const { residentIds, recorded } = await this.treat(tx, officer, batch, rows);
      if (residentIds.length > 0) {
        await this.audit.note(tx, officer, {
          action: `import.${state}`,
          accessPurpose: batch.purpose,
          residentIds,
          fields: ['row'],
          details: { importId: id, rows: rows.length },
        });
      }
      await this.batches.progress(tx, id, { share, reached: last.number, more: rows.length, recorded });
      return 'more';
    });
  }

  private next(tx: Transaction, batch: ImportBatch, share: number, limit: number): Promise<ImportRow[]> {
    const by = batch.state === 'checking' ? 'place' : 'person';
    return this.rows.next(tx, batch.id, { by, share, after: batch.reached[share] ?? 0, limit });
  }

  private async treat(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<WhatWasTaken> {
    if (batch.state === 'importing') return this.taking.take(tx, officer, batch, rows);
    const residentIds =
      batch.state === 'taking_back'
        ? await this.takingBack.takeBack(tx, officer, batch, rows)
        : await this.trying.try(tx, officer, batch, rows);
    return { residentIds, recorded: {} };
  }

  /** A row on which the database itself insists is told, and left. */
  private async reject(begun: ImportBatch, officer: Officer, share: number, fault: unknown): Promise<void> {
    const { id, state } = begun;
    await this.transactions.run(officer, async (tx) => {
      await this.batches.holdShare(tx, begun, share);
      const batch = await this.batches.find(tx, id);
      const [row] = batch?.state === state ? await this.next(tx, batch, share, 1) : [];
      if (!row) return;
      if (state === 'taking_back') {
        await this.rows.keep(tx, id, [{ number: row.number, because: row.made.slice(0, 1) }]);
      } else {
        const findings = [...row.findings, { ...findingOf(fault), column: null, level: 'error' as const }];
        const { number } = row;
        if (state === 'checking') await this.rows.tried(tx, id, [{ ...rejected, number, findings }]);
        else await this.rows.taken(tx, id, [{ ...rejected, outcome: 'rejected', number, findings }]);
      }
      await this.batches.progress(tx, id, { share, reached: row.number, more: 1 });
    });
  }
}

const rejected = {
  result: 'conflict',
  outcome: null,
  rowKey: null,
  share: 0,
  nameKey: null,
  numberKey: null,
  residentId: null,
  made: [],
} as const;
