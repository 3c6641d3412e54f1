import { Injectable } from '@nestjs/common';
import type { Act } from '../../audit/index.ts';
import { Cases, Filings, TakeStep } from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/index.ts';
import type { RegistrationRow } from '../registrations.repository.ts';
import { type AskedEnding, Endings } from './endings.repository.ts';

/** Opens the case of an ending, whoever began it: its filing, the case, what is asked. */
@Injectable()
export class BeginEnding {
  constructor(
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly endings: Endings,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /**
   * What somebody filed is looked at for completeness first; what the office began by itself or from data is complete
   * from the start, so that its clock runs. A case begun from data waits for whoever takes it.
   * @returns the case's id
   */
  async begin(
    tx: Transaction,
    registration: RegistrationRow,
    asked: Omit<AskedEnding, 'caseId' | 'residentId' | 'registrationId'> & {
      readonly channel: 'counter' | 'online';
    },
    act: Act,
  ): Promise<string> {
    const { officer } = act;
    const { residentId, communeCode } = registration;
    const filedOn = this.clock.today().toString();
    const filingId = await this.filings.add(tx, officer, { communeCode, filedOn, channel: asked.channel });
    const details = { begun: asked.begun };
    const opened = {
      kind: 'ending' as const,
      filingId,
      residentId,
      communeCode,
      happenedOn: filedOn,
      details,
    };
    const caseId = await this.cases.open(tx, officer, opened);
    await this.endings.add(tx, officer, { ...asked, caseId, residentId, registrationId: registration.id });
    if (asked.begun !== 'filed') await this.steps.completeAtOnce(tx, caseId, act);
    if (asked.begun === 'from_data') await this.cases.assign(tx, caseId, null);
    return caseId;
  }
}
