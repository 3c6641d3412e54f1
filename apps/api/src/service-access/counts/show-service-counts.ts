import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { ServiceCountsAsked, ServiceCountsOfYear } from './service-counts.messages.ts';
import { ServiceCounts } from './service-counts.repository.ts';

/** Shows what was counted in the night: the communes of the own area, or all provinces beside each other. */
@Injectable()
export class ShowServiceCounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly counts: ServiceCounts,
    private readonly clock: Clock,
  ) {}

  show(
    { year = this.clock.today().year, by }: ServiceCountsAsked,
    officer: Officer,
  ): Promise<ServiceCountsOfYear> {
    return this.transactions.run(officer, async (tx) => ({
      year,
      countedOn: await this.counts.countedOn(tx),
      rows:
        by === 'province'
          ? await this.counts.byProvince(tx, year)
          : await this.counts.inCommunes(tx, year, officer.communes),
    }));
  }
}
