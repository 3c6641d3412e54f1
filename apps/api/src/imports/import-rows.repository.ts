import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { SheetRow } from '../sheets/index.ts';
import type { RowOutcome, RowResult } from './row-results.ts';
import type { Finding } from './stated-row.ts';

/** A fact that came of a row. */
export interface MadeFact {
  readonly table: string;
  readonly id: string;
}

/** A row of an import as it stands. */
export interface ImportRow {
  readonly number: number;
  /** Null once the import was signed off. */
  readonly cells: readonly string[] | null;
  readonly result: RowResult | null;
  readonly outcome: RowOutcome | null;
  readonly findings: readonly Finding[];
  readonly residentId: string | null;
  readonly made: readonly MadeFact[];
  readonly takenAt: string | null;
  /** What builds on the facts of the row, so that it was not taken back. */
  readonly keptBecause: readonly MadeFact[] | null;
}

/** What a step of the work found out about a row. */
export interface RowUpdate {
  readonly number: number;
  readonly result: RowResult;
  readonly outcome: RowOutcome | null;
  readonly findings: readonly Finding[];
  readonly rowKey: string | null;
  readonly residentId: string | null;
  readonly made: readonly MadeFact[];
}

const columns = `number, cells, result, outcome, findings, resident_id as "residentId", made, taken_at::text as "takenAt",
  kept_because as "keptBecause"`;

/** The rows of imports. */
@Injectable()
export class ImportRows {
  async add(tx: Transaction, batchId: string, communeCode: string, rows: readonly SheetRow[]): Promise<void> {
    await tx.query(
      `insert into import_row (batch_id, commune_code, number, cells)
       select $1, $2, r.number, r.cells from json_to_recordset($3) as r(number integer, cells jsonb)`,
      [batchId, communeCode, JSON.stringify(rows)],
    );
  }

  /** The next rows after a number, in their order. */
  next(tx: Transaction, batchId: string, after: number, limit: number): Promise<ImportRow[]> {
    return tx.query(
      `select ${columns} from import_row where batch_id = $1 and number > $2 order by number limit $3`,
      [batchId, after, limit],
    );
  }

  /** Rows with a result or an outcome, for a screen. */
  page(
    tx: Transaction,
    batchId: string,
    asked: {
      result?: RowResult | undefined;
      outcome?: RowOutcome | undefined;
      kept?: boolean | undefined;
      after: number;
      limit: number;
    },
  ): Promise<ImportRow[]> {
    return tx.query(
      `select ${columns} from import_row
        where batch_id = $1 and number > $2 and ($4::text is null or result = $4) and ($5::text is null or outcome = $5)
          and (not $6::boolean or kept_because is not null)
        order by number limit $3`,
      [batchId, asked.after, asked.limit, asked.result ?? null, asked.outcome ?? null, asked.kept ?? false],
    );
  }

  /** How many rows have which result and outcome. */
  counts(
    tx: Transaction,
    batchId: string,
  ): Promise<{ result: RowResult | null; outcome: RowOutcome | null; kept: boolean; rows: number }[]> {
    return tx.query(
      `select result, outcome, kept_because is not null as kept, count(*)::int as rows from import_row
        where batch_id = $1 group by 1, 2, 3`,
      [batchId],
    );
  }

  async update(tx: Transaction, batchId: string, rows: readonly RowUpdate[]): Promise<void> {
    await tx.query(
      `update import_row r
          set result = u.result, outcome = u.outcome, findings = u.findings, row_key = u."rowKey",
              resident_id = u."residentId", made = u.made, taken_at = case when u.outcome is null then null else now() end
         from json_to_recordset($2) as u(number integer, result text, outcome text, findings jsonb, "rowKey" text,
                                         "residentId" uuid, made jsonb)
        where r.batch_id = $1 and r.number = u.number`,
      [batchId, JSON.stringify(rows)],
    );
  }

  /** By key, the first earlier row of the same content. */
  async sameBefore(
    tx: Transaction,
    batchId: string,
    keys: readonly string[],
    before: number,
  ): Promise<Map<string, number>> {
    const rows = await tx.query<{ key: string; number: number }[]>(
      `select row_key as key, min(number) as number from import_row
        where batch_id = $1 and row_key = any ($2) and number < $3 group by 1`,
      [batchId, keys, before],
    );
    return new Map(rows.map(({ key, number }) => [key, number]));
  }

  /** Facts that rows of this import made about these residents. */
  async madeAbout(tx: Transaction, batchId: string, residentIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select fact->>'id' as id from import_row cross join lateral jsonb_array_elements(made) fact
        where resident_id = any ($2) and batch_id = $1`,
      [batchId, residentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Keeps, by row, what builds on it. */
  async keep(
    tx: Transaction,
    batchId: string,
    kept: readonly { number: number; because: readonly MadeFact[] }[],
  ): Promise<void> {
    await tx.query(
      `update import_row r set kept_because = k.because
         from json_to_recordset($2) as k(number integer, because jsonb)
        where r.batch_id = $1 and r.number = k.number`,
      [batchId, JSON.stringify(kept)],
    );
  }

  /** Empties the cells: what became of each row stays, what it said does not. */
  async forgetCells(tx: Transaction, batchId: string): Promise<void> {
    await tx.query(`update import_row set cells = null where batch_id = $1`, [batchId]);
  }

  async remove(tx: Transaction, batchId: string): Promise<void> {
    await tx.query(`delete from import_row where batch_id = $1`, [batchId]);
  }
}
