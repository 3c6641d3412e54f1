import { Injectable } from '@nestjs/common';
import type { Language } from '@libs/words';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { whatItSays } from './compose-notice.ts';
import { delivery } from './deliver-notices.ts';
import { channels } from './notice.ts';
import { NoticeGateways } from './notice-gateway.ts';
import type { NoticeChoice, NoticesOfCase } from './notices.messages.ts';
import { NoticesQueries } from './notices.queries.ts';
import { Outbox } from './outbox.repository.ts';

/** What an officer does about notices: looks what became of them, sends one again, notes that somebody wants none. */
@Injectable()
export class FollowNotices {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: NoticesQueries,
    private readonly outbox: Outbox,
    private readonly gateways: NoticeGateways,
    private readonly residents: Residents,
    private readonly units: CurrentUnits,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The notices of a case and how its applicant can be reached; 404 where the officer may not know of the case. */
  ofCase(
    caseId: string,
    purpose: AccessPurposeCode,
    officer: Officer,
    language: Language,
  ): Promise<NoticesOfCase> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.caseOf(tx, caseId);
      await this.audit.note(tx, officer, {
        action: 'notices.read',
        accessPurpose: purpose,
        residentIds: [found.residentId],
        fields: ['notices'],
        details: { caseId },
      });
      return this.show(tx, caseId, language);
    });
  }

  /**
   * Sends a notice that is not sent yet now, to the contact that is known now, under the same id. 409
   * `notice_already_sent` where a gateway took it, 409 `notice_has_no_way` where there is no contact, no wish or no
   * gateway.
   */
  retry(
    id: string,
    purpose: AccessPurposeCode,
    officer: Officer,
    language: Language,
  ): Promise<NoticesOfCase> {
    return this.transactions.run(officer, async (tx) => {
      const held = await this.outbox.hold(tx, id);
      if (held === null) throw notFound();
      if (held.state === 'sent') throw new Refusal(409, 'notice_already_sent');
      const reach = (await this.outbox.reachOf(tx, held.residentId)).get(held.channel);
      if (!reach?.wanted || this.gateways.of(held.channel) === undefined)
        throw new Refusal(409, 'notice_has_no_way');
      await this.outbox.sendAnew(tx, id, reach.contactId);
      await this.jobs.send(tx, delivery, {});
      await this.audit.note(tx, officer, {
        action: 'notice.sent_again',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['notices'],
        details: { noticeId: id, caseId: held.caseId },
      });
      return this.show(tx, held.caseId, language);
    });
  }

  /** Notes what a resident said about a channel at the counter. */
  choose(
    residentId: string,
    { channel, wanted }: NoticeChoice,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.residents.exists(tx, residentId))) throw notFound();
      await this.outbox.choose(tx, officer, { residentId, channel, wanted });
      await this.audit.note(tx, officer, {
        action: wanted ? 'notices.wanted' : 'notices.declined',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: [channel],
      });
    });
  }

  private async caseOf(tx: Transaction, caseId: string) {
    const found = await this.reading.caseOf(tx, caseId);
    if (found === null) throw notFound();
    return found;
  }

  private async show(tx: Transaction, caseId: string, language: Language): Promise<NoticesOfCase> {
    const { residentId, communeCode } = await this.caseOf(tx, caseId);
    const communeName = this.units.communeNameOn(communeCode, this.clock.today()) ?? communeCode;
    const reach = await this.outbox.reachOf(tx, residentId);
    const rows = await this.reading.ofCase(tx, caseId);
    return {
      items: rows.map(({ facts, writtenAt, settledAt, nextAttemptAt, attempts, ...row }) => ({
        ...row,
        text: whatItSays({ channel: row.channel, step: row.step, facts, communeName }, language).text,
        writtenAt: writtenAt.toISOString(),
        settledAt: settledAt?.toISOString() ?? null,
        nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
        attempts: [...attempts],
      })),
      channels: channels.map((channel) => ({
        channel,
        hasContact: reach.has(channel),
        wanted: reach.get(channel)?.wanted ?? true,
        gateway: this.gateways.of(channel) !== undefined,
      })),
    };
  }
}
