import { citationText, decisionDue } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CasesQueries } from './cases.queries.ts';
import { Cases } from './cases.repository.ts';
import { holdCase } from './hold-case.ts';
import type { CaseDetails } from './temporary-residence.messages.ts';

/** Marks a case complete and valid: from now on it is pending, and the three working days of article 28(2) run. */
@Injectable()
export class CompleteCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly reading: CasesQueries,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  complete(caseId: string, purpose: AccessPurposeCode, officer: Officer): Promise<CaseDetails> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const rules = await this.rules.in(tx);
      const due = decisionDue(today, await this.office.in(tx), rules);
      const { held, leadsTo } = await holdCase(tx, this.cases, caseId, 'completed', officer);
      await this.cases.addEvent(tx, officer, held, {
        kind: 'completed',
        leadsTo,
        happenedOn: today.toString(),
      });
      await this.cases.setDue(tx, caseId, due.day.toString(), {
        from: today.toString(),
        workingDays: rules.on(today).daysAllowedToDecide.value.workingDays,
        skipped: due.skipped.map(({ day, why }) => ({ day: day.toString(), why })),
        provisional: due.provisional || due.uncertainDays.length > 0,
        article: citationText(due.source),
      });
      await this.status.refresh(tx, [held.residentId]);
      await this.audit.note(tx, officer, {
        action: 'case.completed',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['state', 'dueOn'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
