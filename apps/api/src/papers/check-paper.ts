import { isBefore, day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { stranger, Transactions } from '../database/index.ts';
import { CheckCodes, readCode } from './check-code.ts';
import { IssuedPapers } from './issued-papers.repository.ts';
import type { PaperCheckAnswer } from './public-papers.messages.ts';

/** Tells anybody whether the paper in their hand stands: valid or not, its number and its day, nothing else. */
@Injectable()
export class CheckPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: IssuedPapers,
    private readonly codes: CheckCodes,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  check(typed: string, requestId: string): Promise<PaperCheckAnswer> {
    const today = this.clock.today();
    const anybody = stranger(requestId);
    return this.transactions.run(anybody, async (tx) => {
      const paper = await this.papers.checked(tx, this.codes.digestOf(readCode(typed)));
      const isOver = paper !== null && paper.validUntil !== null && isBefore(day(paper.validUntil), today);
      const valid = paper !== null && !paper.voided && !isOver;
      await this.audit.note(tx, anybody, {
        action: 'paper.checked',
        details: { known: paper !== null, valid },
      });
      return { valid, number: paper?.number ?? null, issuedOn: paper?.issuedOn ?? null };
    });
  }
}
