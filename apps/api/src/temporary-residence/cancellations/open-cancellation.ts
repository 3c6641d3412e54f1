import { Injectable } from '@nestjs/common';
import type { Act } from '../../audit/index.ts';
import { type CaseDetails, Cases, Filings, holdForWork, TakeStep, TellOpened } from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { Registrations } from '../registrations.repository.ts';
import type { CancellationFiling } from './cancellation.messages.ts';
import { Cancellations } from './cancellations.repository.ts';

/**
 * Opens a case to cancel a wrong registration. Nobody files it, so it is complete at once: the commune that granted
 * decides it or refers it as complex; what the provincial police open is theirs to decide.
 */
@Injectable()
export class OpenCancellation {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrations: Registrations,
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly cancellations: Cancellations,
    private readonly steps: TakeStep,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
  ) {}

  open(registrationId: string, filing: CancellationFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const happenedOn = this.clock.today().toString();
    return this.transactions.run(officer, async (tx) => {
      const registration = await this.registrations.hold(tx, registrationId);
      if (!registration) throw notFound();
      const { residentId, communeCode } = registration;
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      if (registration.endGround === 'b') throw new Refusal(409, 'already_cancelled');
      const filingId = await this.filings.add(tx, officer, { communeCode, filedOn: happenedOn });
      const opened = { kind: 'cancellation' as const, filingId, residentId, communeCode, happenedOn };
      const caseId = await this.cases.open(tx, officer, opened);
      await this.cancellations.add(tx, officer, { ...filing, caseId, residentId, registrationId });
      await this.steps.completeAtOnce(tx, caseId, act);
      if (officer.role === 'provincial_police') {
        const reason = { details: { reason: filing.explanation } };
        const held = await holdForWork(tx, this.cases, caseId, officer);
        await this.steps.step(tx, held, 'referred', 'referred', act, reason);
      }
      return this.opened.tell(tx, { caseId, residentId, fields: ['registration', 'why'] }, act);
    });
  }
}
