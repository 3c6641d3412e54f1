import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** How a filing is handed in; what is not said is the ordinary counter. */
export interface NewFiling {
  readonly communeCode: string;
  readonly filedOn: string;
  readonly form?: 'one' | 'household' | 'list';
  readonly organisation?: string | null;
  readonly channel?: 'counter' | 'online';
  readonly fee?: {
    readonly vnd: number;
    readonly exemption: string | null;
    readonly receiptNumber: string | null;
  };
}

/** A filing as its use cases need it. */
export interface FilingRecord {
  readonly id: string;
  readonly communeCode: string;
  readonly channel: 'counter' | 'online';
  readonly caseIds: readonly string[];
}

/** Bộ hồ sơ: what was handed in at once, under one tracking code; the only writer of filings. */
@Injectable()
export class Filings {
  /** A new filing with the commune's next number of the year; filings of one commune wait for each other from here on. */
  async add(tx: Transaction, officer: Officer, filing: NewFiling): Promise<string> {
    const year = Number(filing.filedOn.slice(0, 4));
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [
      `${filing.communeCode}/${year}`,
    ]);
    const [last] = await tx.query<{ number: number | null }[]>(
      `select max(number) as number from residence_filing where commune_code = $1 and year = $2`,
      [filing.communeCode, year],
    );
    return recordFact(tx, officer, 'residence_filing', {
      commune_code: filing.communeCode,
      year,
      number: (last?.number ?? 0) + 1,
      form: filing.form ?? 'one',
      organisation: filing.organisation ?? null,
      channel: filing.channel ?? 'counter',
      fee_vnd: filing.fee?.vnd ?? 0,
      fee_exemption: filing.fee?.exemption ?? null,
      fee_receipt_number: filing.fee?.receiptNumber ?? null,
    });
  }

  /** A filing of the asker's area with its cases in their order, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<FilingRecord | null> {
    const [row] = await tx.query<FilingRecord[]>(
      `select f.id, f.commune_code as "communeCode", f.channel,
              array(select c.id from residence_case c where c.filing_id = f.id order by c.place_in_filing, c.id) as "caseIds"
         from residence_filing f where f.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Keeps the number of the receipt for the fee. */
  async receiptGiven(tx: Transaction, id: string, receiptNumber: string): Promise<void> {
    await tx.query(`update residence_filing set fee_receipt_number = $2 where id = $1`, [id, receiptNumber]);
  }

  /** Adds to the fee what somebody costs who joins the filing later: the receipts so far are not for it, another one is. */
  async chargeAlso(tx: Transaction, id: string, vnd: number): Promise<void> {
    if (vnd === 0) return;
    await tx.query(
      `update residence_filing
          set fee_vnd = fee_vnd + $2, fee_receipt_number = null,
              fee_receipts_before = nullif(concat_ws(', ', fee_receipts_before, fee_receipt_number), '')
        where id = $1`,
      [id, vnd],
    );
  }
}
