import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { formOfPaper } from './form-of-paper.ts';
import { printableOf } from './issue-paper.ts';
import { IssuedPapers } from './issued-papers.repository.ts';
import type { PapersOfCase } from './papers.messages.ts';
import { presentPaper } from './present-paper.ts';
import { ReadCaseForPaper } from './read-case-for-paper.ts';
import { papersFor } from './which-papers.ts';

/** Shows which papers of a case can be printed now and which were issued. */
@Injectable()
export class FindPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadCaseForPaper,
    private readonly papers: IssuedPapers,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  ofCase(caseId: string, purpose: AccessPurposeCode, officer: Officer): Promise<PapersOfCase> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const rules = await this.rules.in(tx);
      const about = await this.reading.read(tx, caseId, today, rules);
      const isHere = officer.communes.includes(about.details.communeCode);
      await this.audit.note(tx, officer, {
        action: 'paper.list',
        accessPurpose: purpose,
        residentIds: [about.details.residentId],
        fields: ['papers'],
        details: { caseId },
      });
      return {
        printable: (isHere ? papersFor(printableOf(about)) : []).map((kind) => ({
          kind,
          form: formOfPaper(kind, rules, today)?.form ?? null,
        })),
        issued: (await this.papers.ofCase(tx, caseId)).map(presentPaper),
      };
    });
  }
}
