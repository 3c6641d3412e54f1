import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CasesQueries } from './cases.queries.ts';
import type { CaseDetails, CaseFilter, CasePage } from './cases.messages.ts';

/** Shows the cases of the officer's area; a list is one audit entry with the people shown. */
@Injectable()
export class FindCases {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CasesQueries,
    private readonly audit: Audit,
  ) {}

  page(filter: CaseFilter, purpose: AccessPurposeCode, officer: Officer): Promise<CasePage> {
    return this.transactions.run(officer, async (tx) => {
      const page = await this.cases.page(tx, filter);
      await this.audit.note(tx, officer, {
        action: 'case.list',
        accessPurpose: purpose,
        residentIds: [...new Set(page.items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'dateOfBirth', 'address'],
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
