import { day } from '@libs/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { Jobs } from '../../jobs/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { recordCarriedOver } from '../../residents/index.ts';
import { officeInBackground, offices } from '../office-in-background.ts';
import { CarriedRequests } from './carried-requests.repository.ts';

/**
 * What was asked for a record follows it to the one that it was carried over to, or the person would stand in the lists of
 * needs anew. Done behind the wall, by each office in the background: whoever settles that two records are one person learns
 * nothing of requests. Each night those that had to wait: of a need for which something stands there already.
 */
@Injectable()
export class FollowCarriedOver implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly requests: CarriedRequests,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(recordCarriedOver, ({ id, data }) =>
      this.follow(this.clock.today().toString(), id, data.residentId),
    );
    this.jobs.daily({ name: 'follow-records-carried-over', at: '02:15' }, (on, { id }) =>
      this.follow(on, id),
    );
  }

  /** @param residentId the emptied record; left out: all of them */
  async follow(on: string, requestId: string, residentId?: string): Promise<void> {
    const communes = this.units.units.inForceOn('commune', day(on)).map(({ code }) => code);
    for (const role of offices) {
      const office = officeInBackground(role, 'VN', communes, requestId);
      await this.transactions.run(office, async (tx) => {
        for (const { from, to } of await this.requests.emptied(tx, residentId ?? null)) {
          if (!(await this.requests.follow(tx, from, to))) continue;
          await this.audit.note(tx, office, {
            action: 'service_request.carried_over',
            residentIds: [from, to],
            fields: ['service'],
          });
        }
      });
    }
  }
}
