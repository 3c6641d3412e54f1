import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/index.ts';
import { InsuredHouseholds, notInsured } from './insured-households.ts';
import type { ServiceRequest } from './requests.messages.ts';
import type { StoredRequest } from './requests.repository.ts';
import { TheDead } from './the-dead.queries.ts';
import { afterRefusal, reasonsOf, stepsFrom } from './what-may-follow.ts';

/** Shows requests with what follows from where they stand: what is overdue, what may be done, who is insured with whom. */
@Injectable()
export class PresentRequests {
  constructor(
    private readonly households: InsuredHouseholds,
    private readonly dead: TheDead,
    private readonly clock: Clock,
  ) {}

  async present(tx: Transaction, requests: readonly StoredRequest[]): Promise<ServiceRequest[]> {
    const today = this.clock.today();
    const households = await this.households.of(tx, requests);
    const dead = await this.dead.among(
      tx,
      requests.map(({ residentId }) => residentId),
    );
    return requests.map(({ isAskedForAgain, ...request }) => {
      const hasDied = dead.has(request.residentId);
      const dueOn = hasDied ? null : request.dueOn;
      return {
        ...request,
        dueOn,
        isOverdue: dueOn !== null && dueOn < today.toString(),
        hasDied,
        afterRefusal: hasDied || isAskedForAgain ? null : afterRefusal(request, today),
        mayFollow: stepsFrom(request.state, hasDied),
        reasons: [...reasonsOf[request.need]],
        ...(households.get(request.familyId) ?? notInsured),
      };
    });
  }
}
