import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { FieldError } from '../web-errors/index.ts';
import type { ListRowFiled, RowToMend } from './list-row.messages.ts';

/** Rows of lists that could not be taken as they were; each stays until it is mended and becomes a case. */
@Injectable()
export class FilingRows {
  add(
    tx: Transaction,
    officer: Officer,
    row: {
      filingId: string;
      communeCode: string;
      place: number;
      content: ListRowFiled;
      errors: readonly FieldError[];
    },
  ): Promise<string> {
    return recordFact(tx, officer, 'residence_filing_row', {
      filing_id: row.filingId,
      commune_code: row.communeCode,
      place: row.place,
      content: JSON.stringify(row.content),
      errors: JSON.stringify(row.errors),
    });
  }

  toMend(tx: Transaction, filingId: string): Promise<RowToMend[]> {
    return tx.query(
      `select place, content, errors from residence_filing_row where filing_id = $1 and case_id is null order by place`,
      [filingId],
    );
  }

  /** The row that waits at a place, held until the transaction ends. */
  async hold(tx: Transaction, filingId: string, place: number): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select id from residence_filing_row where filing_id = $1 and place = $2 and case_id is null for update`,
      [filingId, place],
    );
    return row?.id ?? null;
  }

  /** Keeps the case that a mended row became. */
  async mended(tx: Transaction, id: string, content: ListRowFiled, caseId: string): Promise<void> {
    await tx.query(
      `update residence_filing_row set content = $2, errors = '[]', case_id = $3 where id = $1`,
      [id, JSON.stringify(content), caseId],
    );
  }
}
