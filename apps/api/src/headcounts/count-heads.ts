import { codeSetOf } from '@libs/administrative-units';
import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { areaAskedFor, refuseTooFine } from './headcount-area.ts';
import type { Headcount, HeadcountQuestion } from './headcounts.messages.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';

/** Counts who was where on a day, exactly, within the area that the officer answers for. */
@Injectable()
export class CountHeads {
  constructor(
    private readonly transactions: Transactions,
    private readonly headcounts: HeadcountsQueries,
    private readonly audit: Audit,
  ) {}

  count(question: HeadcountQuestion, officer: Officer): Promise<Headcount> {
    const { basis, population, by, knownOn } = question;
    const codeSet = codeSetOf(basis, toEpochDay(question.on));
    const area = areaAskedFor(question, codeSet, officer);
    refuseTooFine(by, question, officer);
    const on = question.on.toString();
    const knownBefore = knownOn ? `${knownOn.add({ days: 1 }).toString()}T00:00:00+07:00` : null;
    return this.transactions.run(officer, async (tx) => {
      const days = [question.on];
      const [counted] = await this.headcounts.count(tx, {
        days,
        by,
        basis,
        codeSet,
        population,
        area,
        knownBefore,
      });
      await this.audit.note(tx, officer, {
        action: 'headcount.read',
        details: { on, by, basis, population },
      });
      return { on, basis, codeSet, population, ...counted!, exact: true };
    });
  }
}
