import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { type CaseDetails, Cases, CasesQueries, holdForWork } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { IssuedPapers } from '../papers/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { Absences } from './absences.repository.ts';

/** Takes a recorded absence back that was wrong: the fact is voided, its slip no longer checks, the case says why. */
@Injectable()
export class TakeBackAbsence {
  constructor(
    private readonly transactions: Transactions,
    private readonly absences: Absences,
    private readonly cases: Cases,
    private readonly papers: IssuedPapers,
    private readonly reading: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** 404 where there is none, 403 `outside_area` elsewhere, 409 `already_voided` the second time. */
  takeBack(absenceId: string, reason: string, { purpose, officer }: Act): Promise<CaseDetails> {
    return this.transactions.run(officer, async (tx) => {
      const caseId = await this.absences.caseOf(tx, absenceId);
      if (caseId === null) throw notFound();
      const held = await holdForWork(tx, this.cases, caseId, officer);
      if (!(await this.absences.void(tx, officer, absenceId, reason)))
        throw new Refusal(409, 'already_voided');
      await this.papers.voidOfCase(tx, officer, caseId, reason);
      await this.cases.note(tx, officer, held, {
        kind: 'noted',
        happenedOn: this.clock.today().toString(),
        details: { absenceTakenBack: reason },
      });
      await this.audit.note(tx, officer, {
        action: 'absence.voided',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['absence'],
        details: { caseId, absenceId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
