import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';

/** What of a filing is printed: everybody's receipts, what came of the cases, or both. */
export const whatToPrint = ['receipts', 'results', 'all'] as const;
export type WhatToPrint = (typeof whatToPrint)[number];

/** How far a print has come; `issuing` and `drawing` are worked on. */
export const printStates = ['issuing', 'drawing', 'ready', 'failed', 'removed'] as const;
export type PrintState = (typeof printStates)[number];

/** The papers of a filing in one file. */
export interface FilingPrint {
  readonly id: string;
  readonly filingId: string;
  readonly what: WhatToPrint;
  readonly accessPurpose: string;
  readonly caseIds: readonly string[];
  readonly state: PrintState;
  /** How many of the cases have their papers. */
  readonly reached: number;
  readonly paperIds: readonly string[];
  /** How many of the papers are drawn. */
  readonly drawn: number;
  readonly storageKey: string | null;
  readonly recordedAt: Date;
}

const columns = `id, filing_id as "filingId", what, access_purpose as "accessPurpose", case_ids as "caseIds", state, reached,
  paper_ids as "paperIds", drawn, storage_key as "storageKey", recorded_at as "recordedAt"`;

/** Prints of filings: the only file that reads and writes them. */
@Injectable()
export class FilingPrints {
  async add(
    tx: Transaction,
    officer: Officer,
    print: Pick<FilingPrint, 'filingId' | 'what' | 'accessPurpose' | 'caseIds'> & {
      readonly communeCode: string;
    },
  ): Promise<FilingPrint> {
    const [row] = await tx.query<FilingPrint[]>(
      `insert into filing_print (filing_id, commune_code, what, access_purpose, case_ids, recorded_by)
       values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
      [print.filingId, print.communeCode, print.what, print.accessPurpose, print.caseIds, officer.accountId],
    );
    if (!row) throw new Error('filing_print returned no row');
    return row;
  }

  async find(tx: Transaction, id: string): Promise<FilingPrint | null> {
    const [row] = await tx.query<FilingPrint[]>(`select ${columns} from filing_print where id = $1`, [id]);
    return row ?? null;
  }

  /** The same, held until the transaction ends: of two processes that work on it one waits. */
  async hold(tx: Transaction, id: string): Promise<FilingPrint | null> {
    const [row] = await tx.query<FilingPrint[]>(
      `select ${columns} from filing_print where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** The prints of a filing that are worked on, that are ready, or that failed lately; newest first. */
  ofFiling(tx: Transaction, filingId: string): Promise<FilingPrint[]> {
    return tx.query(
      `select ${columns} from filing_print
        where filing_id = $1 and state <> 'removed' and recorded_at > now() - interval '1 day' order by id desc limit 5`,
      [filingId],
    );
  }

  /** Notes papers of further cases. */
  async issued(tx: Transaction, id: string, reached: number, paperIds: readonly string[]): Promise<void> {
    await tx.query(
      `update filing_print set reached = $2, paper_ids = paper_ids || $3::uuid[] where id = $1`,
      [id, reached, paperIds],
    );
  }

  /** Enters a state; a print that another process made ready, or that is removed, stays as it is. */
  async enter(tx: Transaction, id: string, state: 'drawing' | 'failed'): Promise<void> {
    await tx.query(`update filing_print set state = $2 where id = $1 and state in ('issuing', 'drawing')`, [
      id,
      state,
    ]);
  }

  /** Notes how many papers are drawn; a drawing begun anew begins at none. */
  async drawn(tx: Transaction, id: string, drawn: number): Promise<void> {
    await tx.query(`update filing_print set drawn = $2 where id = $1 and state = 'drawing'`, [id, drawn]);
  }

  async ready(tx: Transaction, id: string, storageKey: string): Promise<void> {
    await tx.query(
      `update filing_print set state = 'ready', drawn = cardinality(paper_ids), storage_key = $2, ready_at = now()
        where id = $1`,
      [id, storageKey],
    );
  }

  /** Counts a step that failed. @returns how many did */
  async failedAgain(tx: Transaction, id: string): Promise<number> {
    const [[row]] = await tx.query<[{ faults: number }[], number]>(
      `update filing_print set faults = faults + 1 where id = $1 returning faults`,
      [id],
    );
    return row?.faults ?? 0;
  }

  /** As background work: takes the file's key out of the print, so that nobody asks for it any more. */
  async remove(tx: Transaction, id: string): Promise<string | null> {
    const [row] = await tx.query<{ storageKey: string | null }[]>(
      `select storage_key as "storageKey" from filing_print where id = $1 and state = 'ready' for update`,
      [id],
    );
    if (!row) return null;
    await tx.query(`update filing_print set state = 'removed', storage_key = null where id = $1`, [id]);
    return row.storageKey;
  }
}
