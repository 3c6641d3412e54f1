import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { type Asker, Transactions } from '../database/index.ts';
import { tokenDigest } from '../keys.ts';
import { Refusal } from '../web-errors/index.ts';
import type { NoticeChoiceMade } from './notices.messages.ts';
import { Outbox } from './outbox.repository.ts';

/** What the applicant decides by the link of a notice, without a sign-in: the code is known to nobody else. */
@Injectable()
export class StopNotices {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Stops notices on the channel of the notice, or lets them come again. 410 `notice_link_not_good` for a code of no notice. */
  choose(code: string, wanted: boolean, requestId: string): Promise<NoticeChoiceMade> {
    const applicant: Asker = {
      databaseRole: 'residence_public',
      accountId: null,
      role: 'anybody',
      areaCode: '',
      communes: [],
      provinces: [],
      requestId,
    };
    return this.transactions.run(applicant, async (tx) => {
      const chosen = await this.outbox.chooseByLink(tx, tokenDigest(code), wanted);
      if (chosen === null) throw new Refusal(410, 'notice_link_not_good');
      await this.audit.note(tx, applicant, {
        action: wanted ? 'notices.wanted' : 'notices.declined',
        residentIds: [chosen.residentId],
        fields: [chosen.channel],
      });
      return { channel: chosen.channel, wanted };
    });
  }
}
