import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import type { CaseDetails } from './cases.messages.ts';
import { CasesQueries } from './cases.queries.ts';

/** How the opening of one case ends, whatever its kind: the audit notes it, and who opened it is shown the whole case. */
@Injectable()
export class TellOpened {
  constructor(
    private readonly audit: Audit,
    private readonly reading: CasesQueries,
  ) {}

  /** @param fields the names of what was filed */
  async tell(
    tx: Transaction,
    { caseId, residentId, fields }: { caseId: string; residentId: string; fields: readonly string[] },
    { officer, purpose }: Act,
  ): Promise<CaseDetails> {
    await this.audit.note(tx, officer, {
      action: 'case.opened',
      accessPurpose: purpose,
      residentIds: [residentId],
      fields,
      details: { caseId },
    });
    return this.reading.get(tx, caseId);
  }
}
