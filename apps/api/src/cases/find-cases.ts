import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CasesQueries } from './cases.queries.ts';
import type { CaseCounts, CaseFilter, CasePage, LapsingFilter, LapsingPage } from './case-lists.messages.ts';
import type { CaseDetails } from './cases.messages.ts';

/** Shows the cases of the officer's area; a list is one audit entry with the people shown. */
@Injectable()
export class FindCases {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(filter: CaseFilter, purpose: AccessPurposeCode, officer: Officer): Promise<CasePage> {
    return this.transactions.run(officer, async (tx) => {
      const page = await this.cases.page(tx, filter, officer, this.clock.today().toString());
      await this.audit.note(tx, officer, {
        action: 'case.list',
        accessPurpose: purpose,
        residentIds: [...new Set(page.items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'dateOfBirth', 'address'],
      });
      return page;
    });
  }

  /** How many each list holds: counts name nobody, so nothing is noted. */
  counts(officer: Officer): Promise<CaseCounts> {
    return this.transactions.run(officer, (tx) =>
      this.cases.counts(tx, officer, this.clock.today().toString()),
    );
  }

  lapsing(filter: LapsingFilter, purpose: AccessPurposeCode, officer: Officer): Promise<LapsingPage> {
    return this.transactions.run(officer, async (tx) => {
      const page = await this.cases.lapsing(tx, filter, officer, this.clock.today().toString());
      await this.audit.note(tx, officer, {
        action: 'registration.lapsing_list',
        accessPurpose: purpose,
        residentIds: [...new Set(page.items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'dateOfBirth', 'address', 'lastDay'],
      });
      return page;
    });
  }

  one(caseId: string, purpose: AccessPurposeCode, officer: Officer): Promise<CaseDetails> {
    return this.transactions.run(officer, async (tx) => {
      const details = await this.cases.get(tx, caseId);
      await this.audit.note(tx, officer, {
        action: 'case.read',
        accessPurpose: purpose,
        residentIds: [details.residentId],
        fields: ['case'],
        details: { caseId },
      });
      return details;
    });
  }
}
