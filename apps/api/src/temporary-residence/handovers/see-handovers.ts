import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { notFound } from '../../web-errors/index.ts';
import type { HandoverDetails, HandoverFilter, HandoverPage } from './handover.messages.ts';
import { Handovers } from './handovers.repository.ts';

/** Shows an area what other communes ended there, and notes that it was seen. */
@Injectable()
export class SeeHandovers {
  constructor(
    private readonly transactions: Transactions,
    private readonly handovers: Handovers,
    private readonly audit: Audit,
  ) {}

  page(filter: HandoverFilter, { purpose, officer }: Act): Promise<HandoverPage> {
    return this.transactions.run(officer, async (tx) => {
      const page = await this.handovers.page(tx, filter);
      await this.audit.note(tx, officer, {
        action: 'handover.list',
        accessPurpose: purpose,
        residentIds: [...new Set(page.items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'address', 'registration'],
      });
      return page;
    });
  }

  markSeen(id: string, { purpose, officer }: Act): Promise<HandoverDetails> {
    return this.transactions.run(officer, async (tx) => {
      await this.handovers.markSeen(tx, officer, id);
      const handover = await this.handovers.find(tx, id);
      if (!handover) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'handover.seen',
        accessPurpose: purpose,
        residentIds: [handover.residentId],
        fields: ['registration'],
        details: { handoverId: id },
      });
      return handover;
    });
  }
}
