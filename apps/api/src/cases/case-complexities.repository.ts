import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { CaseRecord } from './cases.repository.ts';

/** Cases for which the longer limit of their kind runs, and why. */
@Injectable()
export class CaseComplexities {
  async reasonOf(tx: Transaction, caseId: string): Promise<string | null> {
    const [row] = await tx.query<{ reason: string }[]>(
      `select reason from case_complexity where case_id = $1`,
      [caseId],
    );
    return row?.reason ?? null;
  }

  add(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<CaseRecord, 'id' | 'residentId'>,
    reason: string,
  ): Promise<string> {
    return recordFact(tx, officer, 'case_complexity', { case_id: id, resident_id: residentId, reason });
  }
}
