import { Injectable } from '@nestjs/common';
import { type Act, Audit, type AuditNote } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Residents } from './residents.repository.ts';

/** What every amendment of a resident's record shares: one transaction, the status derived anew, one audit entry. */
@Injectable()
export class AmendResident {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: Residents,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
  ) {}

  /**
   * Runs the work on a resident whom the officer's area may see (else 404) and whose record was not carried over to another
   * (else 409), then derives their status anew.
   */
  amend<T>(
    residentId: string,
    { purpose, officer, ...note }: AuditNote & Act,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(officer, async (tx) => {
      await this.residents.mustBeOpen(tx, residentId);
      const result = await work(tx);
      await this.status.refresh(tx, [residentId]);
      await this.audit.note(tx, officer, { ...note, accessPurpose: purpose, residentIds: [residentId] });
      return result;
    });
  }
}
