import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { type ImportBatch, ImportBatches, type ImportMapping } from './import-batches.repository.ts';
import { type ImportRow, ImportRows } from './import-rows.repository.ts';
import type { RowOutcome, RowResult } from './row-results.ts';
import { isWorking } from './what-may-follow.ts';

/** How many rows have which result and which outcome. */
export interface ImportCounts {
  readonly results: Readonly<Partial<Record<RowResult, number>>>;
  readonly outcomes: Readonly<Partial<Record<RowOutcome, number>>>;
  /** Rows that were not taken back, because something builds on them. */
  readonly kept: number;
}

/** An import with all that its screen shows at once. */
export interface WholeImport {
  readonly batch: ImportBatch;
  readonly counts: ImportCounts;
  /** The first rows, to see what the columns hold. */
  readonly sample: readonly ImportRow[];
  readonly mappings: readonly ImportMapping[];
}

/** A row with what it leads to: the person, if the officer sees them without asking for stays in medical facilities. */
export interface ShownRow extends ImportRow {
  /** The report that the row became, where its person is not shown. */
  readonly restrictedNoticeId: string | null;
}

export interface RowsFound<Row> {
  readonly items: Row[];
  readonly nextCursor: string | null;
}

/** Which rows of an import are asked for. */
export interface RowsAsked {
  readonly result?: RowResult | undefined;
  readonly outcome?: RowOutcome | undefined;
  readonly kept?: boolean | undefined;
  readonly after: number;
  readonly limit: number;
}

const sampleRows = 5;

/** Shows imports of the officer's commune. What rows say is people's data: each reading is written down. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly residents: Residents,
    private readonly audit: Audit,
  ) {}

  list(
    cursor: string | undefined,
    limit: number,
    officer: Officer,
  ): Promise<{ items: ImportBatch[]; nextCursor: string | null }> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.batches.newestFirst(tx, cursor ?? null, limit + 1);
      const items = found.slice(0, limit);
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** How far it has come, without a word of what the rows say. */
  progress(id: string, officer: Officer): Promise<{ batch: ImportBatch; counts: ImportCounts }> {
    return this.transactions.run(officer, async (tx) => {
      const batch = await this.get(tx, id);
      return { batch, counts: await this.counts(tx, batch) };
    });
  }

  whole(id: string, purpose: AccessPurposeCode, officer: Officer): Promise<WholeImport> {
    return this.transactions.run(officer, async (tx) => {
      const batch = await this.get(tx, id);
      const sample = await this.rows.beginning(tx, id, sampleRows);
      await this.note(tx, officer, purpose, id, sample);
      return {
        batch,
        counts: await this.counts(tx, batch),
        sample,
        mappings: await this.batches.mappings(tx, officer.area.code, batch.kind),
      };
    });
  }

  /** A page of rows, for a screen. */
  page(
    id: string,
    asked: RowsAsked,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<RowsFound<ShownRow>> {
    return this.transactions.run(officer, async (tx) => {
      const { items, nextCursor } = await this.rowsOf(id, asked, purpose, officer);
      return { items: await this.leadingSomewhere(tx, items), nextCursor };
    });
  }

  /** What rows say and what is wrong with them. */
  rowsOf(
    id: string,
    asked: RowsAsked,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<RowsFound<ImportRow>> {
    return this.transactions.run(officer, async (tx) => {
      await this.get(tx, id);
      const found = await this.rows.page(tx, id, { ...asked, limit: asked.limit + 1 });
      const items = found.slice(0, asked.limit);
      await this.note(tx, officer, purpose, id, items);
      const last = items.at(-1);
      return { items, nextCursor: last && found.length > asked.limit ? String(last.number) : null };
    });
  }

  /** Who is known by a stay in a medical facility alone has no page: their row leads to the report. */
  private async leadingSomewhere(tx: Transaction, rows: readonly ImportRow[]): Promise<ShownRow[]> {
    const shown = await this.residents.visibleAmong(
      tx,
      rows.flatMap(({ residentId }) => residentId ?? []),
    );
    return rows.map((row) => {
      if (row.residentId === null || shown.has(row.residentId)) return { ...row, restrictedNoticeId: null };
      const notice = row.made.find(({ table }) => table === 'stay_notice');
      return { ...row, residentId: null, restrictedNoticeId: notice?.id ?? null };
    });
  }

  private async get(tx: Transaction, id: string): Promise<ImportBatch> {
    const batch = await this.batches.find(tx, id);
    if (!batch || batch.state === 'discarded') throw notFound();
    return batch;
  }

  /** While rows are gone through nothing is counted: that would read them all, each time somebody looks. */
  private async counts(tx: Transaction, { id, state }: ImportBatch): Promise<ImportCounts> {
    if (isWorking(state)) return { results: {}, outcomes: {}, kept: 0 };
    const results: Partial<Record<RowResult, number>> = {};
    const outcomes: Partial<Record<RowOutcome, number>> = {};
    let kept = 0;
    for (const { result, outcome, kept: isKept, rows } of await this.rows.counts(tx, id)) {
      if (result !== null) results[result] = (results[result] ?? 0) + rows;
      if (outcome !== null) outcomes[outcome] = (outcomes[outcome] ?? 0) + rows;
      if (isKept) kept += rows;
    }
    return { results, outcomes, kept };
  }

  private note(
    tx: Transaction,
    officer: Officer,
    purpose: AccessPurposeCode,
    id: string,
    rows: readonly ImportRow[],
  ) {
    return this.audit.note(tx, officer, {
      action: 'import.read',
      accessPurpose: purpose,
      residentIds: [...new Set(rows.flatMap(({ residentId }) => residentId ?? []))],
      fields: ['row'],
      details: { importId: id, rows: rows.map(({ number }) => number).slice(0, 200) },
    });
  }
}
