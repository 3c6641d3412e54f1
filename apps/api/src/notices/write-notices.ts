import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Asker, Transaction } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { delivery } from './deliver-notices.ts';
import { channels, type Notice, type NoticeChannel, type NotSentBecause } from './notice.ts';
import { NoticeGateways } from './notice-gateway.ts';
import { Outbox, type Reach } from './outbox.repository.ts';
import { StopCodes } from './stop-code.ts';

/**
 * Writes what the applicant is told, in the transaction of what it tells of: the two are kept or lost together, and the
 * gateway is asked afterwards. A channel that cannot be used is written down with its reason, for the officer to print.
 */
@Injectable()
export class WriteNotices {
  constructor(
    private readonly outbox: Outbox,
    private readonly gateways: NoticeGateways,
    private readonly stopCodes: StopCodes,
    private readonly jobs: Jobs,
  ) {}

  /** One row for each channel on which the applicant is known; nothing where none is, or where it was written before. */
  async write(tx: Transaction, asker: Asker, notice: Notice): Promise<void> {
    const reach = await this.outbox.reachOf(tx, notice.residentId);
    let toSend = false;
    for (const channel of channels) {
      const known = reach.get(channel);
      if (known === undefined) continue;
      const id = noticeId(notice, channel);
      const notSentBecause = this.notSentBecause(channel, known);
      const added = await this.outbox.add(tx, asker, {
        ...notice,
        id,
        channel,
        contactId: known.contactId,
        stopDigest: this.stopCodes.digestOf(id),
        notSentBecause,
      });
      toSend ||= added && notSentBecause === null;
    }
    if (toSend) await this.jobs.send(tx, delivery, {});
  }

  private notSentBecause(channel: NoticeChannel, { wanted }: Reach): NotSentBecause | null {
    if (!wanted) return 'opted_out';
    return this.gateways.of(channel) === undefined ? 'no_gateway' : null;
  }
}

/** One id for one action, step and channel, whatever happens in between: it stands in every attempt. */
function noticeId({ actionId, step }: Notice, channel: NoticeChannel): string {
  const hex = createHash('sha256').update(`${actionId}/${step}/${channel}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
