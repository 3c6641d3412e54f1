import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { showRestrictedStays } from '../presences/index.ts';
import { notFound } from '../web-errors/index.ts';
import { StayNoticesQueries } from './stay-notices.queries.ts';

/** Whom a report tells of: by it officers of the commune find those whom they know by a stay in a medical facility alone. */
@Injectable()
export class GuestOfReport {
  constructor(private readonly notices: StayNoticesQueries) {}

  /** The resident. From then on the transaction shows stays in medical facilities. 404 for a report of another commune. */
  async get(tx: Transaction, noticeId: string): Promise<string> {
    await showRestrictedStays(tx, true);
    const residentId = (await this.notices.residentsOf(tx, [noticeId])).get(noticeId);
    if (residentId === undefined) throw notFound();
    return residentId;
  }
}
