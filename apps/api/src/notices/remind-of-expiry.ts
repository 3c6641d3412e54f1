import { day, plusDays } from '@libs/calendar';
import { extensionWindowOpens } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { background, type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, Jobs } from '../jobs/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type LapsingRegistration, LapsingRegistrationsQueries } from './lapsing-registrations.queries.ts';
import { WriteNotices } from './write-notices.ts';

/** Days before the last one on which its holder is reminded. */
const reminderDays: readonly number[] = [30, 15, 7, 1];

/** A reminder that was due while no server ran is still sent this many days later; an older one says nothing new. */
const catchesUp = 3;

/** People in one transaction. */
const peoplePerStep = 200;

/** Reminds people of the last day of their registration, each morning: 30, 15, 7 days before it and the day before. */
@Injectable()
export class RemindOfExpiry implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly registrations: LapsingRegistrationsQueries,
    private readonly notices: WriteNotices,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.daily({ name: 'remind-of-expiry', at: '07:30' }, (today, job) => this.remind(today, job));
  }

  /** Goes through all that run out, by id; whoever was reminded already is not reminded again. */
  async remind(today: string, { id, signal }: Pick<JobInHand<object>, 'id' | 'signal'>): Promise<void> {
    let after: string | null = null;
    do {
      signal.throwIfAborted();
      after = await this.transactions.run(background(id), (tx) => this.step(tx, today, after, id));
    } while (after !== null);
  }

  /** One step; the last registration looked at, or null when there are no more. */
  private async step(
    tx: Transaction,
    today: string,
    after: string | null,
    jobId: string,
  ): Promise<string | null> {
    const days = Math.max(...reminderDays);
    const page = await this.registrations.page(tx, { today, days, after, limit: peoplePerStep });
    const rules = await this.rules.in(tx);
    const asker = background(jobId);
    const reminded: string[] = [];
    for (const registration of page) {
      const reminder = reminderOf(registration);
      if (reminder === undefined) continue;
      const { id, caseId, residentId, communeCode, lastDay, daysLeft } = registration;
      await this.notices.write(tx, asker, {
        actionId: `expiry/${id}/${lastDay}/${reminder}`,
        step: 'expires_soon',
        caseId,
        residentId,
        communeCode,
        facts: {
          lastDay,
          days: daysLeft,
          extendFrom: extensionWindowOpens(day(lastDay), rules).toString(),
        },
      });
      reminded.push(residentId);
    }
    if (reminded.length > 0) {
      await this.audit.note(tx, asker, {
        action: 'notices.expiry_reminded',
        accessPurpose: 'temporary_residence_case',
        residentIds: reminded,
        fields: ['contacts', 'registration'],
      });
    }
    return page.length < peoplePerStep ? null : (page.at(-1)?.id ?? null);
  }
}

/**
 * Which reminder a registration is due for: the nearest of 30, 15, 7 and 1 that is not long past and did not fall
 * before its first day, or undefined.
 */
export function reminderOf({
  startsOn,
  lastDay,
  daysLeft,
}: Pick<LapsingRegistration, 'startsOn' | 'lastDay' | 'daysLeft'>): number | undefined {
  const reminder = reminderDays.findLast((days) => daysLeft <= days);
  if (reminder === undefined || reminder - daysLeft > catchesUp) return undefined;
  return plusDays(day(lastDay), -reminder).toString() > startsOn ? reminder : undefined;
}
