import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Asker, background, type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../rule-book/index.ts';
import type { DueDerivation } from './cases.messages.ts';
import { Cases } from './cases.repository.ts';
import { recounted } from './clock-of-case.ts';
import { OpenDueDays } from './due-days.repository.ts';

/** Counts the due days of open cases anew after a year of the office calendar was entered (Y-05). */
export const dueDayRecount: JobKind<{ readonly year: number }> = {
  name: 'recount-due-days',
  oneAtATime: true,
};

/** Cases in one step: their officers wait while it lasts. */
const casesPerStep = 500;

/**
 * Goes through open cases by id, a step being one transaction. A case whose day does not move stays untouched, so a second
 * run after a crash changes nothing twice.
 */
@Injectable()
export class RecountDueDays implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly dueDays: OpenDueDays,
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(dueDayRecount, (job) => this.run(job));
  }

  private async run({ id, data, signal }: JobInHand<{ year: number }>): Promise<void> {
    const asker = background(id);
    let last: string | null = null;
    do {
      signal.throwIfAborted();
      const after: string | null = last;
      last = await this.transactions.run(asker, (tx) => this.step(tx, asker, after, data.year));
    } while (last !== null);
  }

  /** One step; the last case looked at, or null at the end. */
  private async step(
    tx: Transaction,
    asker: Asker,
    after: string | null,
    year: number,
  ): Promise<string | null> {
    const [rules, office] = [await this.rules.in(tx), await this.office.in(tx)];
    const open = await this.dueDays.after(tx, after, casesPerStep);
    const moved = open.flatMap((one) => {
      const due = recounted(one.derivation, office, rules);
      return due.dueOn === one.dueOn && isSame(due.derivation, one.derivation) ? [] : [{ ...one, due }];
    });
    if (moved.length > 0) {
      await this.dueDays.move(tx, moved);
      for (const { caseId: id, dueOn: before, due, ...about } of moved) {
        if (due.dueOn === before) continue;
        const details = { before, after: due.dueOn, year };
        const happenedOn = this.clock.today().toString();
        await this.cases.note(tx, asker, { ...about, id }, { kind: 'due_moved', happenedOn, details });
      }
      await this.audit.note(tx, asker, {
        action: 'case.due_days_recounted',
        accessPurpose: 'supervision',
        residentIds: moved.map(({ residentId }) => residentId),
        fields: ['dueOn'],
        details: {
          year,
          cases: moved.map(({ caseId, dueOn, due }) => ({ caseId, before: dueOn, after: due.dueOn })),
        },
      });
    }
    return open.at(-1)?.caseId ?? null;
  }
}

/** Whether two counts skip the same days and are as sure: then the moment is the same too. */
const isSame = (counted: DueDerivation | null, kept: DueDerivation): boolean =>
  counted?.provisional === kept.provisional &&
  JSON.stringify(counted.skipped.map(({ day, why }) => [day, why])) ===
    JSON.stringify(kept.skipped.map(({ day, why }) => [day, why]));
