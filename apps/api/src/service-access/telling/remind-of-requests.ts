import { day } from '@libs/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../database/index.ts';
import { type JobInHand, Jobs } from '../../jobs/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { officeInBackground, offices } from '../office-in-background.ts';
import { FamilyMessages } from './family-messages.repository.ts';
import { TellFamilies } from './tell-families.ts';

/** Each morning: families whose answer is late are told so; for the officer the requests stand in the list of overdue ones. */
@Injectable()
export class RemindOfRequests implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly messages: FamilyMessages,
    private readonly telling: TellFamilies,
    private readonly units: CurrentUnits,
  ) {}

  onModuleInit(): void {
    this.jobs.daily({ name: 'remind-of-service-requests', at: '07:45' }, (on, job) => this.remind(on, job));
  }

  async remind(on: string, { id, signal }: Pick<JobInHand<object>, 'id' | 'signal'>): Promise<void> {
    const communes = this.units.units.inForceOn('commune', day(on)).map(({ code }) => code);
    for (const role of offices) {
      signal.throwIfAborted();
      await this.transactions.run(officeInBackground(role, 'VN', communes, id), async (tx) => {
        await this.telling.tellOfDelay(tx, await this.messages.late(tx, on));
      });
    }
  }
}
