import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { SheetRow } from '../sheets/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { isOfARow } from './fault-of-a-row.ts';
import type { RowOutcome, RowResult } from './row-results.ts';
import type { Finding } from './stated-row.ts';

/** A fact that came of a row. */
export interface MadeFact {
  readonly table: string;
  readonly id: string;
}

/** Of a row whose number the list gave to somebody of another name before. */
export const twoNamesForOneNumber = 'number_of_two_names';

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
  readonly share: number;
  readonly nameKey: number | null;
  readonly numberKey: string | null;
  readonly residentId: string | null;
  readonly made: readonly MadeFact[];
}

/** What comes of a row that is taken: all but what the trial found out about it. */
export type TakenUpdate = Pick<
  RowUpdate,
  'number' | 'result' | 'outcome' | 'findings' | 'residentId' | 'made'
>;

/** While nothing is known of the rows, so many in turn belong to one share. */
const rowsTogether = 1_000;

/**
 * How many lines of work go through the rows of a list at once: one more than a small server has processors, because the
 * lines wait for their common process.
 */
export const shares = 3;

const columns = `number, cells, result, outcome, findings, resident_id as "residentId", made, taken_at::text as "takenAt",
  kept_because as "keptBecause"`;

/** The rows of imports. */
@Injectable()
export class ImportRows {
  /** 422 `file_damaged` where Postgres cannot store what the cells hold: that is no text. */
  async add(tx: Transaction, batchId: string, communeCode: string, rows: readonly SheetRow[]): Promise<void> {
    try {
      await tx.query(
        `insert into import_row (batch_id, commune_code, number, cells)
         select $1, $2, r.number, r.cells from json_to_recordset($3) as r(number integer, cells jsonb)`,
        [batchId, communeCode, JSON.stringify(rows)],
      );
    } catch (fault) {
      throw isOfARow(fault) ? new Refusal(422, 'file_damaged') : fault;
    }
  }

  /** The first rows. */
  beginning(tx: Transaction, batchId: string, limit: number): Promise<ImportRow[]> {
    return tx.query(`select ${columns} from import_row where batch_id = $1 order by number limit $2`, [
      batchId,
      limit,
    ]);
  }

  /**
   * The next rows of a share after a number, in their order.
   * @param by `place` while they are tried; then `person`: all rows about people of one name and year are in one share
   */
  next(
    tx: Transaction,
    batchId: string,
    { by, share, after, limit }: { by: 'place' | 'person'; share: number; after: number; limit: number },
  ): Promise<ImportRow[]> {
    const ofShare = by === 'place' ? `number / ${rowsTogether} % ${shares}` : 'share';
    return tx.query(
      `select ${columns} from import_row where batch_id = $1 and number > $2 and ${ofShare} = $4 order by number limit $3`,
      [batchId, after, limit, share],
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

  /** Keeps what the trial found out about rows. */
  async tried(tx: Transaction, batchId: string, rows: readonly RowUpdate[]): Promise<void> {
    await tx.query(
      `update import_row r
          set result = u.result, outcome = null, findings = u.findings, row_key = u."rowKey", share = u.share,
              name_key = u."nameKey", number_key = u."numberKey", resident_id = u."residentId"
         from json_to_recordset($2) as u(number integer, result text, findings jsonb, "rowKey" text, share smallint,
                                         "nameKey" integer, "numberKey" bigint, "residentId" uuid)
        where r.batch_id = $1 and r.number = u.number`,
      [batchId, JSON.stringify(rows)],
    );
  }

  /** Keeps what became of rows. */
  async taken(tx: Transaction, batchId: string, rows: readonly TakenUpdate[]): Promise<void> {
    await tx.query(
      `update import_row r
          set result = u.result, outcome = u.outcome, findings = u.findings, resident_id = u."residentId", made = u.made,
              taken_at = now()
         from json_to_recordset($2) as u(number integer, result text, outcome text, findings jsonb, "residentId" uuid, made jsonb)
        where r.batch_id = $1 and r.number = u.number`,
      [batchId, JSON.stringify(rows)],
    );
  }

  /**
   * Once all rows were tried, what shows only among them: a row that says what an earlier one says changes nothing, and of a
   * number that the list gives to people of several names only the first may have it.
   * @param numberColumn the column that states numbers, from 0; null where none does
   */
  async compare(tx: Transaction, batchId: string, numberColumn: number | null): Promise<void> {
    // A million rows are put into order at once, in memory rather than in files.
    await tx.query(`set local work_mem = '128MB'`);
    const repeats = { field: 'row', column: null, code: 'twice_in_file', level: 'warning' };
    await tx.query(
      `update import_row r set result = 'unchanged', findings = r.findings || $2::jsonb
         from (select number, row_number() over (partition by row_key order by number) as nth from import_row
                where batch_id = $1 and row_key is not null and result in ('new', 'matches')) d
        where r.batch_id = $1 and r.number = d.number and d.nth > 1`,
      [batchId, JSON.stringify([repeats])],
    );
    const claims = {
      field: 'personalNumber',
      column: numberColumn,
      code: twoNamesForOneNumber,
      level: 'error',
    };
    await tx.query(
      `update import_row r set result = 'conflict', findings = r.findings || $2::jsonb
         from (select number, name_key, first_value(name_key) over (partition by number_key order by number) as first
                 from import_row where batch_id = $1 and number_key is not null and result in ('new', 'matches', 'unchanged')) d
        where r.batch_id = $1 and r.number = d.number and d.name_key <> d.first and r.result = 'new'`,
      [batchId, JSON.stringify([claims])],
    );
  }

  /** Facts that rows of this import made about these residents. */
  async madeAbout(tx: Transaction, batchId: string, residentIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `with made as (
         select (fact->>'id')::uuid as id from import_row cross join lateral jsonb_array_elements(made) fact
          where resident_id = any ($2) and batch_id = $1
       )
       select id from made
       union all select unnest(array[presence_id, stay_report_id, confirmation_id]) from stay_notice where id in (select id from made)`,
      [batchId, residentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The details, and the marks of whom they may be, that were recorded together with people whom rows of this import brought
   * into the register; those of a stays list are made by the report.
   */
  broughtIn(
    tx: Transaction,
    batchId: string,
    residentIds: readonly string[],
  ): Promise<(MadeFact & { readonly residentId: string })[]> {
    const recordedWith = (table: string) =>
      `select '${table}' as "table", f.id, f.resident_id as "residentId"
         from import_row r join ${table} f on f.resident_id = r.resident_id and f.recorded_at = r.taken_at
        where r.batch_id = $1 and r.outcome = 'created' and r.resident_id = any ($2) and f.voided_at is null`;
    return tx.query(`${recordedWith('resident_details')} union ${recordedWith('possible_same_resident')}`, [
      batchId,
      residentIds,
    ]);
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
    await tx.query(
      `update import_row set cells = null, name_key = null, number_key = null where batch_id = $1`,
      [batchId],
    );
  }

  async remove(tx: Transaction, batchId: string): Promise<void> {
    await tx.query(`delete from import_row where batch_id = $1`, [batchId]);
  }
}
