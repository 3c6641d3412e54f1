import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { stranger, Transactions } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { readCode } from './check-code.ts';
import type { FilingTracking, FilingTrackingQuestion } from './public-papers.messages.ts';
import { TrackingQueries } from './tracking.queries.ts';

/** Shows an applicant how far the filing has come. A wrong code and a wrong birth date are answered alike. */
@Injectable()
export class TrackFiling {
  constructor(
    private readonly transactions: Transactions,
    private readonly tracking: TrackingQueries,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async track(
    { trackingCode, dateOfBirth }: FilingTrackingQuestion,
    requestId: string,
  ): Promise<FilingTracking> {
    const anybody = stranger(requestId);
    const found = await this.transactions.run(anybody, async (tx) => {
      const filing = await this.tracking.find(tx, readCode(trackingCode), dateOfBirth);
      await this.audit.note(tx, anybody, {
        action: 'filing.tracked',
        searchedBy: ['tracking_code', 'date_of_birth'],
        details: { found: filing !== null },
      });
      return filing;
    });
    if (!found) throw new Refusal(404, 'no_such_filing');
    const { communeCode, ...filing } = found;
    return { ...filing, commune: this.units.communeNameOn(communeCode, this.clock.today()) ?? communeCode };
  }
}
