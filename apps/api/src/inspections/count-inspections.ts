import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { recordOfDays } from './find-visits.ts';
import type { InspectionCounts } from './inspections.messages.ts';
import { InspectionCountsQueries } from './inspection-counts.queries.ts';
import { visitReasons } from './likely-gain.ts';
import { VisitsQueries } from './visits.queries.ts';

/** How much there is to look into and what came of it, by commune: numbers that name nobody, so no purpose is asked for. */
@Injectable()
export class CountInspections {
  constructor(
    private readonly transactions: Transactions,
    private readonly counting: InspectionCountsQueries,
    private readonly visits: VisitsQueries,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
  ) {}

  count(officer: Officer): Promise<InspectionCounts> {
    const today = this.clock.today();
    const since = today.subtract({ days: recordOfDays });
    return this.transactions.run(officer, async (tx) => {
      const record = await this.visits.trackRecord(tx, since);
      const communes = await this.counting.byCommune(tx, today.toString(), since.toString());
      return {
        hitRates: visitReasons.map((reason) => ({ reason, ...record[reason] })),
        communes: communes.map((row) => ({
          ...row,
          communeName: this.units.communeNameOn(row.communeCode, today) ?? row.communeCode,
        })),
      };
    });
  }
}
