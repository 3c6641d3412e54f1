import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { AuditFilter, AuditPage } from './audit.messages.ts';
import { AuditQueries } from './audit.queries.ts';
import { Audit } from './audit.repository.ts';

/** Shows the audit to an auditor; that, too, is audited. */
@Injectable()
export class ReadAudit {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: AuditQueries,
    private readonly audit: Audit,
  ) {}

  page(filter: AuditFilter, officer: Officer): Promise<AuditPage> {
    return this.transactions.run(officer, async (tx) => {
      await this.audit.note(tx, officer, { action: 'audit.read', accessPurpose: 'audit' });
      return this.entries.page(tx, filter);
    });
  }
}
