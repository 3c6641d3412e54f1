import { instantText, localDateTimeOf } from '@libs/calendar';
import { stayClock } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { stranger, Transactions } from '../database/index.ts';
import { tokenDigest } from '../keys.ts';
import { readCode } from '../papers/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import { wrongInGuest } from './check-guest.ts';
import { GuestStayNotices, type GuestStayNoticeState } from './guest-stay-notices.repository.ts';
import type { OwnStayReceipt, OwnStayReport, OwnStayState } from './guest-stays.messages.ts';
import { newReceiptCode } from './receipt-code.ts';

/**
 * A guest reports the own stay where no host is present, and follows it by a code. The report is made when it is sent; an
 * officer of the commune makes facts of it, so that no stranger writes into the register.
 */
@Injectable()
export class ReportOwnStay {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: GuestStayNotices,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  async send({ communeCode, address, guest }: OwnStayReport, requestId: string): Promise<OwnStayReceipt> {
    const sentAt = localDateTimeOf(this.clock.now().epochMilliseconds);
    const rules = await this.rules.now();
    const errors = wrongInGuest(guest, sentAt.toPlainDate(), rules);
    if (errors.length > 0)
      throw invalidInput(...errors.map(({ field, code }) => ({ field: `guest.${field}`, code })));
    const { arrivedOn, arrivedAt = null, until } = guest;
    const from = guest.reportFrom ?? arrivedOn;
    const { dueAt, dueBecause, late } = stayClock({ from, arrivedOn, arrivedAt, until, sentAt }, rules);
    const trackingCode = newReceiptCode();
    const clock = { sentAt: instantText(sentAt), dueAt: instantText(dueAt) };
    await this.transactions.run(stranger(requestId), (tx) =>
      this.notices.add(tx, {
        ...clock,
        communeCode,
        address: address.normalize('NFC').trim(),
        // Told by this page, which knows no earlier reports.
        stated: { ...guest, arrivedAt: arrivedAt && instantText(arrivedAt), earlierNoticeId: null },
        dueBecause,
        late,
        digest: tokenDigest(trackingCode),
      }),
    );
    return { ...clock, trackingCode, timing: late ? 'late' : 'in_time' };
  }

  /** 404 `not_found` for a code that follows nothing. */
  follow(trackingCode: string, requestId: string): Promise<OwnStayState> {
    return this.transactions.run(stranger(requestId), async (tx) =>
      present(await this.notices.follow(tx, digestOf(trackingCode))),
    );
  }

  /** Takes back what still waits; 404 for anything else. */
  withdraw(trackingCode: string, requestId: string): Promise<OwnStayState> {
    return this.transactions.run(stranger(requestId), async (tx) => {
      const digest = digestOf(trackingCode);
      if (!(await this.notices.withdraw(tx, digest))) throw notFound();
      return present(await this.notices.follow(tx, digest));
    });
  }
}

/** What is kept of a code, however it was typed. */
const digestOf = (trackingCode: string) => tokenDigest(readCode(trackingCode));

function present(state: GuestStayNoticeState | null): OwnStayState {
  if (!state) throw notFound();
  const { late, ...rest } = state;
  return { ...rest, timing: late ? 'late' : 'in_time' };
}
