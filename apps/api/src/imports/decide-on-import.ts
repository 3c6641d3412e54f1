import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { takingItsTime, type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { type FieldError, invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import { AskForImportWork } from './ask-for-import-work.ts';
import { fieldsOf, type ImportField, neededIn } from './fields.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { ImportFiles } from './import-files.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { headingKey } from './receive-import.ts';
import type { ImportDefaults } from './stated-row.ts';
import { type ImportAct, isWorking, mayFollow, whatMayFollow } from './what-may-follow.ts';

/** What an officer settled about the columns of a list. */
export interface SettledColumns {
  /** Whom the list comes from, in the words of the office: lists of the same source look the same. */
  readonly source: string;
  readonly columns: readonly { readonly column: number; readonly field: ImportField }[];
  readonly defaults: ImportDefaults;
}

/** What an officer decides about an import: its columns, that it is taken, signed off, taken back or laid aside. */
@Injectable()
export class DecideOnImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly files: ImportFiles,
    private readonly audit: Audit,
    private readonly work: AskForImportWork,
  ) {}

  /** Says what the columns are, remembers it for the source, and has all rows tried. */
  settleColumns(id: string, settled: SettledColumns, officer: Officer): Promise<ImportBatch> {
    return this.step(id, 'columns', officer, async (tx, batch) => {
      refuseWrongColumns(batch, settled);
      const columns = Object.fromEntries(settled.columns.map(({ column, field }) => [column, field]));
      const source = settled.source.normalize('NFC').trim();
      await this.batches.settleColumns(tx, id, { source, columns, defaults: settled.defaults });
      const fields = Object.fromEntries(
        batch.headings.map(({ column, text }) => [headingKey(text), columns[column] ?? null]),
      );
      await this.batches.remember(tx, officer, batch.kind, { source, fields, defaults: settled.defaults });
    });
  }

  /** Has the rows taken that the trial found right. */
  start(id: string, officer: Officer): Promise<ImportBatch> {
    return this.step(id, 'start', officer);
  }

  /**
   * A person says that every row is accounted for. From then on the import keeps what became of each row and no longer what
   * the rows said.
   */
  signOff(id: string, officer: Officer): Promise<ImportBatch> {
    return this.step(id, 'sign_off', officer, async (tx, batch) => {
      const counts = await this.rows.counts(tx, id);
      const accounted = counts.reduce((sum, { outcome, rows }) => sum + (outcome === null ? 0 : rows), 0);
      if (accounted !== batch.rows)
        throw new Refusal(409, 'import_does_not_add_up', [], { rows: batch.rows, accounted });
      await takingItsTime(tx);
      await this.rows.forgetCells(tx, id);
      await this.batches.sign(tx, officer, id);
    });
  }

  /** Voids what the import made, except where later work builds on it. */
  takeBack(id: string, reason: string, officer: Officer): Promise<ImportBatch> {
    return this.step(id, 'take_back', officer, (tx) => this.batches.takeBack(tx, officer, id, reason));
  }

  /** Lays a list aside that was not taken; its rows are removed, and its file where it was still being read. */
  discard(id: string, officer: Officer): Promise<ImportBatch> {
    return this.step(id, 'discard', officer, async (tx) => {
      await takingItsTime(tx);
      await this.rows.remove(tx, id);
      await this.files.remove(tx, id);
    });
  }

  private async step(
    id: string,
    act: ImportAct,
    officer: Officer,
    also: (tx: Transaction, batch: ImportBatch) => Promise<void> = () => Promise.resolve(),
  ): Promise<ImportBatch> {
    return this.transactions.run(officer, async (tx) => {
      const batch = await this.batches.hold(tx, id);
      if (!batch) throw notFound();
      if (!mayFollow(batch.state, act))
        throw new Refusal(409, 'not_possible_now', [], { state: batch.state });
      const following: Partial<Record<ImportAct, ImportBatch['state']>> = whatMayFollow[batch.state];
      const next = following[act]!;
      await also(tx, batch);
      if (next !== 'signed') await this.batches.enter(tx, id, next);
      if (isWorking(next)) await this.work.ask(tx, { ...batch, state: next }, officer);
      await this.audit.note(tx, officer, {
        action: `import.${act}`,
        accessPurpose: batch.purpose,
        details: { importId: id, kind: batch.kind },
      });
      return (await this.batches.find(tx, id))!;
    });
  }
}

/** Columns that the list does not have, fields twice or of another kind, and fields without which no row can be taken. */
function refuseWrongColumns(batch: ImportBatch, { columns, defaults }: SettledColumns): void {
  const errors: FieldError[] = [];
  const seen = new Set<ImportField>();
  columns.forEach(({ field }, index) => {
    if (!fieldsOf[batch.kind].includes(field))
      errors.push({ field: `columns.${index}.field`, code: 'is_in' });
    if (seen.has(field)) errors.push({ field: `columns.${index}.field`, code: 'column_twice' });
    seen.add(field);
  });
  for (const oneOf of neededIn[batch.kind]) {
    if (oneOf.includes('address') && (defaults.address ?? '').trim() !== '') continue;
    if (!oneOf.some((field) => seen.has(field)))
      errors.push({ field: `columns.${oneOf[0]!}`, code: 'column_missing' });
  }
  if (errors.length > 0) throw invalidInput(...errors);
}
