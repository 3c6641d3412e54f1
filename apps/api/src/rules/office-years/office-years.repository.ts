import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';

/** Years of the office calendar as administrators enter them; an entry is never changed, the latest of a year holds. */
@Injectable()
export class OfficeYearEntries {
  async add(
    tx: Transaction,
    year: number,
    {
      notice,
      days,
      uncertain,
    }: { notice: string | null; days: readonly object[]; uncertain: readonly string[] },
  ): Promise<void> {
    await tx.query(`insert into office_year (year, notice, days, uncertain) values ($1, $2, $3, $4)`, [
      year,
      notice,
      JSON.stringify(days),
      JSON.stringify(uncertain),
    ]);
  }
}
