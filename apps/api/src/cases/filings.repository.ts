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
  readonly noticeChannel?: 'paper' | 'email' | 'sms' | 'vneid';
  readonly noticeAddress?: string | null;
  readonly fee?: {
    readonly vnd: number;
    readonly exemption: string | null;
    readonly receiptNumber: string | null;
  };
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
      notice_channel: filing.noticeChannel ?? 'paper',
      notice_address: filing.noticeAddress ?? null,
      fee_vnd: filing.fee?.vnd ?? 0,
      fee_exemption: filing.fee?.exemption ?? null,
      fee_receipt_number: filing.fee?.receiptNumber ?? null,
    });
  }
}
