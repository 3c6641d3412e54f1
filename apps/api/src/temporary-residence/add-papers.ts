import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import {
  type CaseDetails,
  type CaseRecord,
  Cases,
  CasesQueries,
  holdForWork,
  isOpen,
  refuseIfHeld,
} from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { CasePapers } from './case-papers.repository.ts';
import type { ConsentGiven, PaperSeen } from './filings.messages.ts';

/** Consents and originals that come after the case was opened, while it is open. */
@Injectable()
export class AddPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly papers: CasePapers,
    private readonly reading: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  consent(caseId: string, consent: ConsentGiven, act: Act): Promise<CaseDetails> {
    return this.add(caseId, 'case.consent_recorded', act, (tx, held) =>
      this.papers.addConsents(tx, act.officer, held, [consent], this.clock.today().toString()),
    );
  }

  paper(caseId: string, paper: PaperSeen, act: Act): Promise<CaseDetails> {
    return this.add(caseId, 'case.paper_seen', act, (tx, held) =>
      this.papers.addPapers(tx, act.officer, held, [paper], this.clock.today().toString()),
    );
  }

  private add(
    caseId: string,
    action: string,
    { purpose, officer }: Act,
    record: (tx: Transaction, held: CaseRecord) => Promise<void>,
  ): Promise<CaseDetails> {
    return this.transactions.run(officer, async (tx) => {
      const held = await holdForWork(tx, this.cases, caseId, officer);
      if (!isOpen(held.state)) throw new Refusal(409, 'case_moved_on', [], { state: held.state });
      refuseIfHeld(held, officer);
      await record(tx, held);
      await this.audit.note(tx, officer, {
        action,
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['papers'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
