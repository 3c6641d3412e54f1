import { createHash } from 'node:crypto';
import { Temporal } from '@libs/calendar';
import { familyMessages, say } from '@libs/words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Asker, type Transaction, Transactions } from '../../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../../jobs/index.ts';
import { NoticeGateways, NoticeSettings, waitAfter, withoutMarks } from '../../notices/index.ts';
import { CheckCodes } from '../../papers/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { officeInBackground, offices } from '../office-in-background.ts';
import { TheDead } from '../requests/the-dead.queries.ts';
import {
  FamilyMessages,
  type HeldMessage,
  type RequestToTell,
  type ToldStep,
} from './family-messages.repository.ts';

/** Something waits in the outbox of families, or will be due. */
const delivery: JobKind<Record<string, never>> = { name: 'deliver-family-messages', oneAtATime: true };

const told: ReadonlySet<string> = new Set<ToldStep>([
  'requested',
  'referred',
  'waiting_list',
  'accepted',
  'enrolled',
  'refused',
]);

/**
 * Tells families how their requests stand: written in the transaction of the step, delivered at least once under one id.
 * A message names nobody, no school and no address; whoever has its link follows the requests, and may stop messages. Of what
 * was asked for somebody who died, nobody is told any more.
 */
@Injectable()
export class TellFamilies implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly messages: FamilyMessages,
    private readonly dead: TheDead,
    private readonly gateways: NoticeGateways,
    private readonly settings: NoticeSettings,
    private readonly codes: CheckCodes,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(delivery, (job) => this.deliver(job));
  }

  /** The code with which a family follows its requests; made good before it is shown. */
  async codeOf(tx: Transaction, familyId: string): Promise<string> {
    const code = this.codes.codeOf(Buffer.from(familyId));
    await this.messages.showCode(tx, familyId, this.codes.digestOf(code));
    return code;
  }

  /** Tells a family nothing more: it is parted, and each part has a code of its own from now on. Gives what was not sent yet. */
  stopTelling(tx: Transaction, familyId: string): Promise<readonly ToldStep[]> {
    return this.messages.dropWaiting(tx, familyId);
  }

  /** Tells the parts of a parted family what was not sent to it before, each with the code of its own. */
  async tellParts(
    tx: Transaction,
    requestIds: readonly string[],
    unsent: readonly ToldStep[],
  ): Promise<void> {
    const today = this.clock.today().toString();
    const requests = await this.messages.toTell(tx, requestIds);
    const waitedFor = requests.filter(({ state }) => unsent.some((step) => step === state));
    await this.write(tx, waitedFor, ({ state }) => state as ToldStep, today);
    if (!unsent.includes('late')) return;
    await this.tellOfDelay(
      tx,
      requests.filter(({ dueOn, state }) => dueOn !== null && dueOn < today && state !== 'waiting_list'),
    );
  }

  /** Writes what the families of these requests are told of their state; once for a family, a state and a day. */
  async tell(tx: Transaction, requestIds: readonly string[]): Promise<void> {
    const requests = await this.messages.toTell(tx, requestIds);
    await this.write(
      tx,
      requests.filter(({ state }) => told.has(state)),
      ({ state }) => state as ToldStep,
      this.clock.today().toString(),
    );
  }

  /** Writes that a day has passed; once for a family and that day. */
  async tellOfDelay(tx: Transaction, requests: readonly RequestToTell[]): Promise<void> {
    await this.write(tx, requests, () => 'late', null);
  }

  private async write(
    tx: Transaction,
    requests: readonly RequestToTell[],
    stepOf: (request: RequestToTell) => ToldStep,
    on: string | null,
  ): Promise<void> {
    let waits = false;
    const dead = await this.dead.among(
      tx,
      requests.map(({ residentId }) => residentId),
    );
    for (const request of requests.filter(({ residentId }) => !dead.has(residentId))) {
      const { id, contact, familyId, dueOn, stopped } = request;
      await this.codeOf(tx, familyId);
      if (contact === null) continue;
      const channel = contact.includes('@') ? 'email' : 'sms';
      const step = stepOf(request);
      const canBeSent = !stopped && this.gateways.of(channel) !== undefined;
      const added = await this.messages.add(tx, {
        ...request,
        id: idOf(familyId, step, on ?? dueOn ?? '', contact),
        requestId: id,
        channel,
        contact,
        step,
        canBeSent,
      });
      waits ||= added && canBeSent;
    }
    if (waits) await this.jobs.send(tx, delivery, {});
  }

  private async deliver({ id, signal }: JobInHand<object>): Promise<void> {
    const communes = this.units.units.inForceOn('commune', this.clock.today()).map(({ code }) => code);
    for (const role of offices) {
      const office = officeInBackground(role, 'VN', communes, id);
      while (!signal.aborted && (await this.deliverNext(office)));
      signal.throwIfAborted();
      await this.transactions.run(office, async (tx) => {
        const due = await this.messages.nextDue(tx);
        if (due === null) return;
        const startAfter = Temporal.Instant.from(due).add({ seconds: 1 });
        await this.jobs.send(tx, delivery, {}, { startAfter, once: startAfter.toString() });
      });
    }
  }

  /** One message; false when none is due. */
  private deliverNext(office: Asker): Promise<boolean> {
    return this.transactions.run(office, async (tx) => {
      const held = await this.messages.holdNext(tx);
      if (held === null) return false;
      const became = await this.hand(tx, held);
      await this.audit.note(tx, office, {
        action: 'service_message.handed_over',
        accessPurpose: 'service_placement',
        fields: ['contacts'],
        details: { messageId: held.id, channel: held.channel, became },
      });
      return true;
    });
  }

  /** How the gateway answered, or that it was not asked. */
  private async hand(tx: Transaction, held: HeldMessage): Promise<string> {
    const gateway = this.gateways.of(held.channel);
    const dead = await this.dead.among(tx, held.residentIds);
    const isOfTheDead = held.residentIds.every((one) => dead.has(one));
    if (held.stopped || isOfTheDead || gateway === undefined) {
      await this.messages.settle(tx, held.id, 'not_sent');
      return 'not_sent';
    }
    const { outcome } = await gateway.deliver({
      id: held.id,
      to: held.contact,
      ...this.compose(held),
      writtenAt: held.writtenAt,
    });
    const wait = outcome === 'refused' ? undefined : waitAfter(held.attempts + 1, this.settings.waits);
    if (outcome === 'accepted') await this.messages.settle(tx, held.id, 'sent');
    else if (wait === undefined) await this.messages.settle(tx, held.id, 'given_up');
    else await this.messages.waitOn(tx, held.id, wait);
    return outcome;
  }

  private compose({ familyId, need, channel, step, dueOn }: HeldMessage) {
    const code = this.codes.codeOf(Buffer.from(familyId));
    const link = `${this.settings.publicUrl}/theo-doi-nhu-cau#${code}`;
    const values = {
      need: say(familyMessages.needs[need], 'vi'),
      due: dueOn === null ? '' : dueOn.split('-').reverse().join('/'),
    };
    const text = `${say(familyMessages.steps[step], 'vi', values)} ${say(familyMessages.follow, 'vi', { link })}`;
    return {
      subject: say(familyMessages.subject, 'vi', values),
      text: channel === 'sms' ? withoutMarks(text) : text,
      stopUrl: `${this.settings.publicUrl}/api/v1/family-tracking/${code}/stop`,
    };
  }
}

/** The same for one family, state, day and address, so that nobody is told twice and a gateway drops a repeated attempt. */
function idOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
