import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Asker, stranger, Transactions } from '../../database/index.ts';
import { CheckCodes, readCode } from '../../papers/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import { TheDead } from '../requests/the-dead.queries.ts';
import type { FamilyMessagesChosen, FamilyTracking } from './family-tracking.messages.ts';
import { FamilyTrackings } from './family-tracking.repository.ts';

/** Behind the wall without an office: only the code that is shown opens anything there. */
const holderOfTheCode = (requestId: string): Asker => ({
  ...stranger(requestId),
  databaseRole: 'residence_services',
});

/** Shows a family how far its requests are, by the code it was given, without a sign-in; and stops or resumes its messages. */
@Injectable()
export class TrackRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly trackings: FamilyTrackings,
    private readonly dead: TheDead,
    private readonly codes: CheckCodes,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** 404 `no_such_request` for a code of nothing. Of what was asked for somebody who died, nothing is said. */
  async follow(code: string, requestId: string): Promise<FamilyTracking> {
    const anybody = holderOfTheCode(requestId);
    const found = await this.transactions.run(anybody, async (tx) => {
      const requests = await this.trackings.follow(tx, this.codes.digestOf(readCode(code)));
      await this.audit.note(tx, anybody, {
        action: 'service_request.tracked',
        searchedBy: ['tracking_code'],
        details: { found: requests.length > 0 },
      });
      return requests;
    });
    const [first] = found;
    if (!first) throw new Refusal(404, 'no_such_request');
    const { communeCode, messagesWanted } = first;
    const communes = found.map((request) => request.communeCode);
    const dead = await this.transactions.run({ ...anybody, communes }, (tx) =>
      this.dead.among(
        tx,
        found.map(({ residentId }) => residentId),
      ),
    );
    return {
      commune: this.units.communeNameOn(communeCode, this.clock.today()) ?? communeCode,
      messagesWanted,
      requests: found
        .filter(({ residentId }) => !dead.has(residentId))
        .map(({ communeCode: _where, residentId: _who, messagesWanted: _wanted, ...request }) => request),
    };
  }

  async choose(code: string, wanted: boolean, requestId: string): Promise<FamilyMessagesChosen> {
    const anybody = holderOfTheCode(requestId);
    const known = await this.transactions.run(anybody, async (tx) => {
      const changed = await this.trackings.choose(tx, this.codes.digestOf(readCode(code)), wanted);
      await this.audit.note(tx, anybody, {
        action: wanted ? 'service_messages.wanted' : 'service_messages.declined',
        details: { found: changed },
      });
      return changed;
    });
    if (!known) throw new Refusal(404, 'no_such_request');
    return { messagesWanted: wanted };
  }
}
