import { instantText, localDateTimeOf, type LocalDateTime, localDayOf } from '@libs/calendar';
import { stayClock } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { HostedDwellings } from '../dwellings/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { ReadStayNotices } from './read-stay-notices.ts';
import type { HostTonight, ReminderContact, StayDraft } from './stay-drafts.messages.ts';
import { StayDrafts } from './stay-drafts.repository.ts';

/** Keeps what a host has entered and not sent, so that nothing typed is lost and the evening's reminder has a ground. */
@Injectable()
export class KeepStayDrafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: StayDrafts,
    private readonly dwellings: HostedDwellings,
    private readonly reading: ReadStayNotices,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  list(host: Officer): Promise<StayDraft[]> {
    return this.transactions.run(host, (tx) => this.drafts.of(tx));
  }

  /** 404 for a dwelling that is not the host's. */
  save(dwellingId: string, guests: readonly object[], host: Officer): Promise<void> {
    return this.transactions.run(host, async (tx) => {
      await this.dwellings.get(tx, host, dwellingId);
      if (guests.length === 0) await this.drafts.remove(tx, dwellingId);
      else await this.drafts.save(tx, host.accountId, dwellingId, guests);
    });
  }

  contact(host: Officer): Promise<ReminderContact> {
    return this.transactions.run(host, (tx) => this.drafts.contact(tx));
  }

  setContact(contact: ReminderContact, host: Officer): Promise<void> {
    return this.transactions.run(host, (tx) => this.drafts.setContact(tx, host.accountId, contact));
  }

  async tonight(host: Officer): Promise<HostTonight> {
    const now = localDateTimeOf(this.clock.now().epochMilliseconds);
    const today = now.toPlainDate();
    const rules = await this.rules.now();
    const due = (arrivedAt: LocalDateTime) => {
      const arrivedOn = localDayOf(arrivedAt);
      const until = arrivedOn.add({ days: 1 });
      return stayClock({ from: arrivedOn, arrivedOn, arrivedAt, until, sentAt: now }, rules);
    };
    const { before } = rules.parameter('stayReportHours').readOn(today).value;
    const ofLastNight = due(today.subtract({ days: 1 }).toPlainDateTime({ hour: before }));
    return this.transactions.run(host, async (tx) => {
      const drafts = await this.drafts.of(tx);
      return {
        now: instantText(now),
        dueAt: instantText(due(now).dueAt),
        lateArrivalsDueAt: ofLastNight.late ? null : instantText(ofLastNight.dueAt),
        sent: await this.drafts.sentOn(tx, today.toString()),
        entered: drafts.reduce((sum, { guests }) => sum + guests.length, 0),
        drafts,
        guests: await this.reading.tonight(host),
        ended: await this.reading.ended(host),
      };
    });
  }
}
