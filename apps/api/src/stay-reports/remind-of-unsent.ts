import { createHash } from 'node:crypto';
import { hostReminderWords, say } from '@libs/words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { background, Transactions } from '../database/index.ts';
import { type JobInHand, Jobs } from '../jobs/index.ts';
import { NoticeGateways, NoticeSettings } from '../notices/index.ts';
import { StayDrafts } from './stay-drafts.repository.ts';

/** An hour and a half before a report is late: time enough to send it, and late enough that the evening's guests are there. */
const at = '21:30';

/** Reminds hosts, each evening at 21:30, of guests that they entered that day and did not send; once by each way they gave. */
@Injectable()
export class RemindOfUnsent implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly drafts: StayDrafts,
    private readonly gateways: NoticeGateways,
    private readonly settings: NoticeSettings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.daily({ name: 'remind-of-unsent-stays', at }, (on, job) => this.remind(on, job));
  }

  /** A gateway that cannot be reached fails the turn, which is tried again while the day lasts; then it would say nothing new. */
  async remind(on: string, { id, signal }: Pick<JobInHand<object>, 'id' | 'signal'>): Promise<void> {
    const asker = background(id);
    await this.transactions.run(asker, (tx) => this.drafts.forgetOld(tx));
    if (this.clock.today().toString() !== on) return;
    const hosts = await this.transactions.run(asker, (tx) => this.drafts.toRemind(tx, on));
    for (const { accountId, email, phone, reminded } of hosts) {
      for (const [channel, to] of [
        ['email', email],
        ['sms', phone],
      ] as const) {
        signal.throwIfAborted();
        const gateway = this.gateways.of(channel);
        if (to === null || !gateway || reminded.includes(channel)) continue;
        const { outcome } = await gateway.deliver({
          id: idOf(accountId, on, channel),
          to,
          subject: say(hostReminderWords.subject, 'vi'),
          text: say(hostReminderWords[channel], 'vi', { link: `${this.settings.publicUrl}/luu-tru` }),
          writtenAt: new Date(this.clock.now().epochMilliseconds),
        });
        if (outcome === 'busy' || outcome === 'unreachable') throw new Error(`the gateway is ${outcome}`);
        await this.transactions.run(asker, (tx) =>
          this.drafts.noteReminder(tx, { accountId, on, channel, outcome }),
        );
      }
    }
  }
}

/** The same in every attempt of an evening, so that a gateway drops a repeated one. */
function idOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
