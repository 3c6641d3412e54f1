import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ImportField, ImportKind } from './fields.ts';
import type { ImportState } from './import-states.ts';
import type { Heading } from './recognise-columns.ts';
import type { ImportDefaults } from './stated-row.ts';

/** A list that was brought in. */
export interface ImportBatch {
  readonly id: string;
  readonly communeCode: string;
  readonly kind: ImportKind;
  readonly purpose: string;
  readonly source: string | null;
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheetName: string | null;
  readonly sheetNames: readonly string[];
  readonly headings: readonly Heading[];
  /** By column, from 0. */
  readonly columns: Readonly<Record<number, ImportField>>;
  readonly defaults: ImportDefaults;
  readonly state: ImportState;
  readonly rows: number;
  readonly done: number;
  /** The number of the row up to which each line of the work that is under way has come. */
  readonly reached: readonly number[];
  /** Why the file could not be read to its end, as a code; null unless it is unreadable. */
  readonly fault: string | null;
  readonly recordedAt: string;
  readonly officerName: string;
  readonly finishedAt: string | null;
  readonly signedAt: string | null;
  readonly signedName: string | null;
  readonly takenBackAt: string | null;
  readonly takeBackReason: string | null;
  /** By table, how many facts came of the rows that were taken. */
  readonly recorded: Readonly<Record<string, number>>;
}

/** What the lists of a source looked like when one was last brought in. */
export interface ImportMapping {
  readonly source: string;
  /** By folded heading; null where the column says nothing that is kept. */
  readonly fields: Readonly<Record<string, ImportField | null>>;
  readonly defaults: ImportDefaults;
}

const columns = `id, commune_code as "communeCode", kind, access_purpose as purpose, source, file_name as "fileName", format,
  sheet_name as "sheetName", sheet_names as "sheetNames", headings, columns, defaults, state, rows, done, reached, fault,
  recorded_at as "recordedAt", officer_name as "officerName", finished_at as "finishedAt", signed_at as "signedAt",
  signed_name as "signedName", taken_back_at as "takenBackAt", take_back_reason as "takeBackReason", recorded`;

/** The imports of a commune and what its lists looked like; row-level security shows those of the own area. */
@Injectable()
export class ImportBatches {
  async find(tx: Transaction, id: string): Promise<ImportBatch | null> {
    const [batch] = await tx.query<ImportBatch[]>(`select ${columns} from import_batch where id = $1`, [id]);
    return batch ?? null;
  }

  /** The import, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<ImportBatch | null> {
    const [batch] = await tx.query<ImportBatch[]>(
      `select ${columns} from import_batch where id = $1 for update`,
      [id],
    );
    return batch ?? null;
  }

  /** Whoever brings the same file in at the same time waits until the transaction ends. */
  async holdFile(tx: Transaction, sha256: Buffer): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 480))`, [sha256.toString('hex')]);
  }

  /** The import of the same file that was neither discarded nor taken back. */
  async ofSameFile(
    tx: Transaction,
    {
      communeCode,
      kind,
      sha256,
      sheetName,
    }: { communeCode: string; kind: string; sha256: Buffer; sheetName: string | null },
  ): Promise<ImportBatch | null> {
    const [batch] = await tx.query<ImportBatch[]>(
      `select ${columns} from import_batch
        where commune_code = $1 and kind = $2 and file_sha256 = $3 and coalesce(sheet_name, '') = coalesce($4, '')
          and state not in ('taken_back', 'discarded', 'unreadable')`,
      [communeCode, kind, sha256, sheetName],
    );
    return batch ?? null;
  }

  /** The other imports of a commune that are worked on or wait for it. */
  atWork(
    tx: Transaction,
    communeCode: string,
    exceptId: string,
  ): Promise<Pick<ImportBatch, 'state' | 'rows'>[]> {
    return tx.query(
      `select state, rows from import_batch
        where commune_code = $1 and id <> $2 and state in ('reading', 'checking', 'importing', 'taking_back')`,
      [communeCode, exceptId],
    );
  }

  /** The imports after one of them; their ids, made by whoever sent them, say nothing of when that was. */
  newestFirst(tx: Transaction, before: string | null, limit: number): Promise<ImportBatch[]> {
    return tx.query(
      `select ${columns} from import_batch
        where state <> 'discarded'
          and ($1::uuid is null or (recorded_at, id) < (select recorded_at, id from import_batch where id = $1))
        order by recorded_at desc, id desc limit $2`,
      [before, limit],
    );
  }

  async add(
    tx: Transaction,
    officer: Officer,
    batch: Pick<
      ImportBatch,
      | 'id'
      | 'kind'
      | 'purpose'
      | 'fileName'
      | 'format'
      | 'sheetName'
      | 'sheetNames'
      | 'headings'
      | 'columns'
      | 'defaults'
      | 'source'
      | 'state'
    > & {
      readonly sha256: Buffer;
    },
  ): Promise<void> {
    await tx.query(
      `insert into import_batch (id, commune_code, kind, access_purpose, source, file_name, file_sha256, format, sheet_name,
         sheet_names, headings, columns, defaults, rows, recorded_by, officer_name, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, $15, $16)`,
      [
        batch.id,
        officer.area.code,
        batch.kind,
        batch.purpose,
        batch.source,
        batch.fileName,
        batch.sha256,
        batch.format,
        batch.sheetName,
        batch.sheetNames,
        JSON.stringify(batch.headings),
        JSON.stringify(batch.columns),
        JSON.stringify(batch.defaults),
        officer.accountId,
        officer.displayName,
        batch.state,
      ],
    );
  }

  /** Notes how many rows were read, once all of them were. */
  async setRows(tx: Transaction, id: string, rows: number): Promise<void> {
    await tx.query(`update import_batch set rows = $2 where id = $1`, [id, rows]);
  }

  /** Enters a state in which work begins anew at the first row, or ends. */
  async enter(tx: Transaction, id: string, state: ImportState): Promise<void> {
    const ends = state === 'imported' ? ', finished_at = now()' : '';
    await tx.query(`update import_batch set state = $2, done = 0, reached = '{0,0}' ${ends} where id = $1`, [
      id,
      state,
    ]);
  }

  /** The file turned out to be none on the way. */
  async giveUp(tx: Transaction, id: string, fault: string): Promise<void> {
    await tx.query(
      `update import_batch set state = 'unreadable', fault = $2, rows = 0, done = 0 where id = $1`,
      [id, fault],
    );
  }

  async settleColumns(
    tx: Transaction,
    id: string,
    settled: Pick<ImportBatch, 'source' | 'columns' | 'defaults'>,
  ): Promise<void> {
    await tx.query(`update import_batch set source = $2, columns = $3, defaults = $4 where id = $1`, [
      id,
      settled.source,
      JSON.stringify(settled.columns),
      JSON.stringify(settled.defaults),
    ]);
  }

  /**
   * Makes whoever else goes through the same share of the rows wait until the transaction ends. Lists of one commune that are
   * taken wait for each other's steps, too: rows of both may be about one person, who is in the same share of each.
   */
  async holdShare(
    tx: Transaction,
    { id, communeCode, state }: Pick<ImportBatch, 'id' | 'communeCode' | 'state'>,
    share: number,
  ): Promise<void> {
    const held = `import ${state === 'importing' ? communeCode : id}`;
    await askPrepared(tx, `select pg_advisory_xact_lock(hashtextextended($1, $2))`, [held, share]);
  }

  /**
   * Does not wait for the disk at the end of the transaction, which is one step of many. Where the machine fails before it
   * was written, the step is lost as a whole, with how far it came, and is done again.
   */
  async commitWithoutWaiting(tx: Transaction): Promise<void> {
    await askPrepared(tx, `set local synchronous_commit = off`, []);
  }

  /**
   * Has everything looked up by an index until the transaction ends, by one process. A list may find the tables nearly empty
   * and leave a million rows in them, long before Postgres counts them again: to read them whole would seem cheap all the while.
   */
  async lookUpByIndex(tx: Transaction): Promise<void> {
    await askPrepared(
      tx,
      `select set_config('enable_seqscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`,
      [],
    );
  }

  /** Notes up to which row a line of work has come, how many rows that were, and how many facts of which table came of them. */
  async progress(
    tx: Transaction,
    id: string,
    {
      share,
      reached,
      more,
      recorded = {},
    }: {
      readonly share: number;
      readonly reached: number;
      readonly more: number;
      readonly recorded?: Readonly<Record<string, number>>;
    },
  ): Promise<void> {
    await tx.query(
      `update import_batch
          set reached[$2::integer] = $3, done = done + $4,
              recorded = (select coalesce(jsonb_object_agg(key, facts), '{}')
                            from (select key, sum(value::integer) as facts
                                    from (select * from jsonb_each_text(recorded) union all select * from jsonb_each_text($5)) both_of
                                   group by key) sums)
        where id = $1`,
      [id, share + 1, reached, more, JSON.stringify(recorded)],
    );
  }

  async sign(tx: Transaction, officer: Officer, id: string): Promise<void> {
    await tx.query(
      `update import_batch set state = 'signed', signed_at = now(), signed_by = $2, signed_name = $3 where id = $1`,
      [id, officer.accountId, officer.displayName],
    );
  }

  async takeBack(tx: Transaction, officer: Officer, id: string, reason: string): Promise<void> {
    await tx.query(
      `update import_batch set taken_back_at = now(), taken_back_by = $2, take_back_reason = $3 where id = $1`,
      [id, officer.accountId, reason],
    );
  }

  mappings(tx: Transaction, communeCode: string, kind: ImportKind): Promise<ImportMapping[]> {
    return tx.query(
      `select source, fields, defaults from import_mapping where commune_code = $1 and kind = $2 order by used_at desc`,
      [communeCode, kind],
    );
  }

  async remember(
    tx: Transaction,
    officer: Officer,
    kind: ImportKind,
    { source, fields, defaults }: ImportMapping,
  ): Promise<void> {
    await tx.query(
      `insert into import_mapping as m (commune_code, kind, source, fields, defaults, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (commune_code, kind, source) do update
         set fields = m.fields || excluded.fields, defaults = excluded.defaults, used_at = now(),
             recorded_by = excluded.recorded_by`,
      [officer.area.code, kind, source, JSON.stringify(fields), JSON.stringify(defaults), officer.accountId],
    );
  }
}
