import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { type CaseDetails, Cases, Filings, TakeStep, TellOpened } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import type { ConfirmationFiling } from './confirmation.messages.ts';
import { Confirmations } from './confirmations.repository.ts';

/** Opens the case of a confirmation; it asks for no papers, so its half day runs at once. */
@Injectable()
export class OpenConfirmation {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: Residents,
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly confirmations: Confirmations,
    private readonly steps: TakeStep,
    private readonly status: ProjectStatus,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
  ) {}

  open(filing: ConfirmationFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const { residentId, subjects, wantedFor } = filing;
    const today = this.clock.today();
    const asOf = filing.asOf ?? today;
    if (isAfter(asOf, today)) throw invalidInput({ field: 'asOf', code: 'in_the_future' });
    return this.transactions.run(officer, async (tx) => {
      await this.residents.mustBeOpen(tx, residentId);
      const communeCode = officer.area.code;
      const happenedOn = today.toString();
      const filingId = await this.filings.add(tx, officer, { communeCode, filedOn: happenedOn });
      const kind = 'residence_confirmation' as const;
      const caseId = await this.cases.open(tx, officer, {
        kind,
        filingId,
        residentId,
        communeCode,
        happenedOn,
      });
      await this.confirmations.ask(tx, officer, {
        caseId,
        residentId,
        asOf: asOf.toString(),
        subjects,
        wantedFor,
      });
      await this.steps.completeAtOnce(tx, caseId, act);
      await this.status.refresh(tx, [residentId]);
      return this.opened.tell(tx, { caseId, residentId, fields: Object.keys(filing) }, act);
    });
  }
}
