import { Temporal } from '@libs/calendar';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { background, type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { composeNotice } from './compose-notice.ts';
import type { NotSentBecause } from './notice.ts';
import { type Delivery, type NoticeGateway, NoticeGateways } from './notice-gateway.ts';
import { NoticeSettings } from './notice-settings.ts';
import { type HeldNotice, Outbox } from './outbox.repository.ts';
import { waitAfter } from './patience.ts';
import { StopCodes } from './stop-code.ts';

/** Something waits in the outbox, or will be due. */
export const delivery: JobKind<Record<string, never>> = { name: 'deliver-notices', oneAtATime: false };

/** Notices on their way at once in one process; each holds a connection of the twenty. */
const lanes = 4;

/**
 * Delivers what is due in the outbox, at least once. A notice is held by a row lock while the gateway is asked, so that
 * several processes never send one at the same time; when a process dies, the lock goes with its connection, and the
 * next attempt carries the same id.
 */
@Injectable()
export class DeliverNotices implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly gateways: NoticeGateways,
    private readonly stopCodes: StopCodes,
    private readonly units: CurrentUnits,
    private readonly settings: NoticeSettings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(delivery, (job) => this.run(job));
  }

  onApplicationShutdown(): void {
    this.gateways.close();
  }

  private async run({ id, signal }: JobInHand<object>): Promise<void> {
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (!signal.aborted && (await this.deliverNext(id)));
      }),
    );
    signal.throwIfAborted();
    await this.transactions.run(background(id), async (tx) => {
      const due = await this.outbox.nextDue(tx);
      if (due === null) return;
      const startAfter = nextTurn(Temporal.Instant.from(due), this.clock.now());
      await this.jobs.send(tx, delivery, {}, { startAfter, once: startAfter.toString() });
    });
  }

  /** One notice; false when none is due. */
  private deliverNext(jobId: string): Promise<boolean> {
    const asker = background(jobId);
    return this.transactions.run(asker, async (tx) => {
      const held = await this.outbox.holdNext(tx);
      if (held === null) return false;
      const { id: noticeId, residentId, channel } = held;
      const became = await this.deliver(tx, jobId, held);
      await this.audit.note(tx, asker, {
        action: 'notice.handed_over',
        accessPurpose: 'temporary_residence_case',
        residentIds: [residentId],
        fields: ['contacts', 'notices'],
        details: { noticeId, channel, became },
      });
      return true;
    });
  }

  /** What became of it: how the gateway answered, or why it was not asked. */
  private async deliver(
    tx: Transaction,
    jobId: string,
    held: HeldNotice,
  ): Promise<Delivery['outcome'] | NotSentBecause> {
    const gateway = this.gateways.of(held.channel);
    if (held.to !== null && held.wanted && gateway !== undefined) {
      return this.attempt(tx, jobId, { ...held, to: held.to }, gateway);
    }
    const because = held.to === null ? 'contact_withdrawn' : held.wanted ? 'no_gateway' : 'opted_out';
    await this.outbox.settle(tx, held.id, { state: 'not_sent', because });
    return because;
  }

  /** The beginning is kept beside the transaction, so that an attempt which nobody lived to end is seen as well. */
  private async attempt(
    tx: Transaction,
    jobId: string,
    held: HeldNotice & { to: string },
    gateway: NoticeGateway,
  ): Promise<Delivery['outcome']> {
    const attempt = await this.transactions.run(background(jobId), (other) =>
      this.outbox.beginAttempt(other, held.id),
    );
    const { outcome, answer } = await this.hand(held, gateway);
    await this.outbox.endAttempt(tx, attempt, outcome, answer);
    const wait = outcome === 'refused' ? undefined : waitAfter(held.attempts + 1, this.settings.waits);
    if (outcome === 'accepted') await this.outbox.settle(tx, held.id, { state: 'sent' });
    else if (wait === undefined) await this.outbox.settle(tx, held.id, { state: 'given_up' });
    else await this.outbox.waitOn(tx, held.id, wait);
    return outcome;
  }

  private hand(held: HeldNotice & { to: string }, gateway: NoticeGateway): Promise<Delivery> {
    const code = this.stopCodes.of(held.id);
    const communeName = this.units.communeNameOn(held.communeCode, this.clock.today()) ?? held.communeCode;
    const { subject, text } = composeNotice(
      { channel: held.channel, step: held.step, facts: held.facts, communeName },
      `${this.settings.publicUrl}/thoi-nhan#${code}`,
    );
    return gateway.deliver({
      id: held.id,
      to: held.to,
      subject,
      text,
      stopUrl: `${this.settings.publicUrl}/api/v1/notice-opt-outs/${code}`,
      writtenAt: held.writtenAt,
    });
  }
}

/**
 * When to look again for what is due: a full second that is still to come, so that all processes ask for the same job. A
 * notice that is overdue is held by another process just now, or came a moment after the look; were the job named for the
 * notice's own moment, a job that came too early for it would have used up the name, and nobody would look again.
 */
function nextTurn(due: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const past = Temporal.Instant.compare(due, now) <= 0;
  const soonest = past ? now.add({ milliseconds: 1 }) : due;
  return soonest.round({ smallestUnit: 'second', roundingMode: 'ceil' });
}
