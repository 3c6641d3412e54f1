import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { RecordedFactId } from '../residents/index.ts';
import { GuestOfReport } from '../stay-reports/index.ts';
import type { DeathEntry } from './deaths.messages.ts';
import { KeepDeaths } from './keep-deaths.ts';

/**
 * The death of somebody whom the officers of a medical facility's commune may know by the report of their stay there alone:
 * named by the report, it is recorded and voided like any other. The audit keeps by which report.
 */
@Injectable()
export class KeepDeathsOfPatients {
  constructor(
    private readonly transactions: Transactions,
    private readonly guests: GuestOfReport,
    private readonly deaths: KeepDeaths,
  ) {}

  record(noticeId: string, death: DeathEntry, act: Act): Promise<RecordedFactId> {
    return this.transactions.run(act.officer, async (tx) =>
      this.deaths.record(await this.guests.get(tx, noticeId), death, act, noticeId),
    );
  }

  void(noticeId: string, reason: string, act: Act): Promise<void> {
    return this.transactions.run(act.officer, async (tx) =>
      this.deaths.void(await this.guests.get(tx, noticeId), reason, act, noticeId),
    );
  }
}
