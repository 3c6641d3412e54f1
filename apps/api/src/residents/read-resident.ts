import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { ResidentRecord } from './resident-record.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';

/** Shows all that is recorded about one resident whom the officer's area may see. */
@Injectable()
export class ReadResident {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: ResidentsQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  read(residentId: string, purpose: AccessPurposeCode, officer: Officer): Promise<ResidentRecord> {
    return this.transactions.run(officer, async (tx) => {
      const [summary] = await this.residents.summaries(tx, [residentId], this.clock.today().toString());
      const record = await this.residents.record(tx, residentId);
      if (!summary || !record) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'resident.read',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['summary', ...Object.keys(record)],
      });
      return { ...summary, ...record };
    });
  }
}
