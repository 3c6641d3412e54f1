import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { AmendResident, type RecordedFactId, Residents } from '../residents/index.ts';
import { Registrations } from '../temporary-residence/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { DeathEntry } from './deaths.messages.ts';

/**
 * Records a death, which ends every presence and strikes off the temporary registration in force by ground a (Law on
 * Residence, article 29(1)(a)); voids a wrong one, after which all of it holds again as before.
 */
@Injectable()
export class KeepDeaths {
  constructor(
    private readonly amending: AmendResident,
    private readonly residents: Residents,
    private readonly registrations: Registrations,
    private readonly clock: Clock,
  ) {}

  /** @param noticeId the report of a stay, where the officer knows the person by it alone */
  record(residentId: string, death: DeathEntry, act: Act, noticeId?: string): Promise<RecordedFactId> {
    const { officer } = act;
    const diedOn = death.diedOn.toString();
    if (diedOn > this.clock.today().toString()) {
      throw invalidInput({ field: 'diedOn', code: 'in_the_future' });
    }
    return this.amending.amend(residentId, noteOf('death.recorded', act, noticeId), async (tx) => {
      if ((await this.residents.deaths(tx, residentId)).length > 0) throw new Refusal(409, 'already_dead');
      const id = await this.residents.recordDeath(tx, officer, residentId, diedOn);
      for (const registration of await this.registrations.holdingFrom(tx, residentId, diedOn)) {
        if (registration.ended) continue;
        await this.registrations.end(tx, officer, registration, { endedOn: diedOn, ground: 'a' });
      }
      return { id };
    });
  }

  /** @param noticeId as for `record` */
  void(residentId: string, reason: string, act: Act, noticeId?: string): Promise<void> {
    const { officer } = act;
    return this.amending.amend(residentId, noteOf('death.voided', act, noticeId), async (tx) => {
      const deaths = await this.residents.deaths(tx, residentId);
      if (deaths.length === 0) throw notFound();
      for (const { id, diedOn } of deaths) {
        await this.residents.voidDeath(tx, officer, id, reason);
        await this.registrations.voidEndsByDeath(tx, officer, residentId, { diedOn, reason });
      }
    });
  }
}

const noteOf = (action: string, { purpose, officer }: Act, noticeId: string | undefined) => ({
  purpose,
  officer,
  action,
  fields: ['diedOn', 'registration'],
  ...(noticeId !== undefined && { details: { noticeId } }),
});
