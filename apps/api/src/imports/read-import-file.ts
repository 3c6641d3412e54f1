import { Injectable } from '@nestjs/common';
import { type Transaction, Transactions } from '../database/index.ts';
import { openSheet, type SheetRow } from '../sheets/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { dataRows, inPieces } from './data-rows.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { ImportFiles } from './import-files.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { rowsToRecognise } from './receive-import.ts';
import { recogniseColumns } from './recognise-columns.ts';

/** Rows written in one transaction. */
const rowsAtOnce = 4_000;

/** How many such pieces are read ahead of Postgres, so that neither waits for the other. */
const piecesAhead = 3;

/**
 * Reads a large list to its end, row by row, and keeps its rows; the file is gone after it. One that turns out to be none on
 * the way leaves no rows and its reason. What an attempt before this one kept is not written again.
 */
@Injectable()
export class ReadImportFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly files: ImportFiles,
  ) {}

  async read(batch: ImportBatch, officer: Officer, signal: AbortSignal): Promise<void> {
    try {
      await this.keepRows(batch, officer, signal);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      await this.giveUp(batch.id, officer, fault.code);
    }
  }

  /** Leaves no rows of the list, and the reason as a code. */
  async giveUp(id: string, officer: Officer, code: string): Promise<void> {
    await this.whileReading(id, officer, async (tx) => {
      await this.rows.remove(tx, id);
      await this.files.remove(tx, id);
      await this.batches.giveUp(tx, id, code);
    });
  }

  private async keepRows(batch: ImportBatch, officer: Officer, signal: AbortSignal): Promise<void> {
    const { id } = batch;
    const bytes = await this.transactions.run(officer, (tx) => this.files.read(tx, id));
    const sheet = await openSheet(bytes, batch.sheetName ?? undefined);
    const { lastHeadingRow } = recogniseColumns(batch.kind, await sheet.first(rowsToRecognise));
    const kept = batch.reached[0] ?? 0;
    let counted = 0;
    // Postgres keeps one piece after the other while the next ones are read.
    let keeping: Promise<boolean> = Promise.resolve(true);
    const ahead: Promise<boolean>[] = [];
    for await (const piece of inPieces(dataRows(sheet, lastHeadingRow), rowsAtOnce)) {
      signal.throwIfAborted();
      counted += piece.length;
      if (piece.at(-1)!.number <= kept) continue;
      if (ahead.length === piecesAhead && !(await ahead.shift())) return;
      keeping = keeping.then((goesOn) => goesOn && this.keep(piece, batch, officer));
      // Its fault is met where it is waited for; until then it must not count as unhandled.
      keeping.catch(() => undefined);
      ahead.push(keeping);
    }
    if (!(await keeping)) return;
    if (counted === 0) throw new Refusal(422, 'no_rows_found');
    await this.whileReading(id, officer, async (tx) => {
      await this.files.remove(tx, id);
      await this.batches.setRows(tx, id, counted);
      await this.batches.enter(tx, id, 'read');
    });
  }

  private keep(
    piece: readonly SheetRow[],
    { id, communeCode }: ImportBatch,
    officer: Officer,
  ): Promise<boolean> {
    return this.whileReading(id, officer, async (tx, { reached }) => {
      const rows = piece.filter(({ number }) => number > (reached[0] ?? 0));
      if (rows.length === 0) return;
      await this.batches.commitWithoutWaiting(tx);
      await this.rows.add(tx, id, communeCode, rows);
      await this.batches.progress(tx, id, { share: 0, reached: rows.at(-1)!.number, more: rows.length });
    });
  }

  /**
   * A step on an import that is held and still being read. Where another attempt came to its end before, or somebody laid
   * the list aside, nothing is done and the answer is false.
   */
  private whileReading(
    id: string,
    officer: Officer,
    step: (tx: Transaction, batch: ImportBatch) => Promise<void>,
  ): Promise<boolean> {
    return this.transactions.run(officer, async (tx) => {
      const batch = await this.batches.hold(tx, id);
      if (batch?.state !== 'reading') return false;
      await step(tx, batch);
      return true;
    });
  }
}
