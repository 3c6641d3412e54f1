import { isBefore, day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { CasesQueries, KindsOfCases } from '../cases/index.ts';
import { type Asker, background, stranger, Transactions } from '../database/index.ts';
import { CheckCodes, readCode } from './check-code.ts';
import { type CheckedPaper, IssuedPapers } from './issued-papers.repository.ts';
import { PapersOfOthers } from './papers-of-others.ts';
import type { PaperCheckAnswer } from './public-papers.messages.ts';

/** Tells anybody whether the paper in their hand stands: valid or not, its number and its day, nothing else. */
@Injectable()
export class CheckPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: IssuedPapers,
    private readonly codes: CheckCodes,
    private readonly others: PapersOfOthers,
    private readonly kinds: KindsOfCases,
    private readonly cases: CasesQueries,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async check(typed: string, requestId: string): Promise<PaperCheckAnswer> {
    const anybody = stranger(requestId);
    const paper = await this.transactions.run(anybody, (tx) =>
      this.papers.checked(tx, this.codes.digestOf(readCode(typed))),
    );
    const shown =
      paper === null
        ? await this.others.find(readCode(typed), requestId)
        : { ...paper, valid: await this.isValid(paper, requestId), ended: null };
    const valid = shown?.valid ?? false;
    await this.transactions.run(anybody, (tx) =>
      this.audit.note(tx, anybody, { action: 'paper.checked', details: { known: shown !== null, valid } }),
    );
    return {
      valid,
      number: shown?.number ?? null,
      issuedOn: shown?.issuedOn ?? null,
      ended: shown?.ended ?? null,
    };
  }

  private async isValid(paper: CheckedPaper, requestId: string): Promise<boolean> {
    const { validUntil, voided } = paper;
    if (voided || (validUntil !== null && isBefore(day(validUntil), this.clock.today()))) return false;
    return paper.kind !== 'residence_confirmation' || this.stillHolds(paper, requestId);
  }

  /** The data as the office that confirmed them has them now; nothing of them leaves this. */
  private stillHolds({ caseId, communeCode }: CheckedPaper, requestId: string): Promise<boolean> {
    return this.transactions.run(office(communeCode, requestId), async (tx) => {
      const granted = await this.cases.get(tx, caseId);
      return (await this.kinds.get(granted.kind).stillHolds?.(tx, granted)) ?? true;
    });
  }
}

/** The office of a commune as an asker, for a question whose answer is yes or no. */
const office = (communeCode: string, requestId: string): Asker => ({
  ...background(requestId),
  databaseRole: 'residence_police',
  areaCode: communeCode,
  communes: [communeCode],
});
