import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../accounts/index.ts';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { CheckCodes } from './check-code.ts';
import type { PaperKind } from './composing/paper-facts.ts';
import type { PaperToDraw } from './drawing/canvas.ts';
import { drawPapers } from './drawing/draw-paper.ts';
import { type IssuedPaper, IssuedPapers } from './issued-papers.repository.ts';
import type { Sheet } from './sheet.ts';

/** Draws papers from the words that were kept when they were issued; each print is an audit entry. */
@Injectable()
export class PrintPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: IssuedPapers,
    private readonly codes: CheckCodes,
    private readonly audit: Audit,
    private readonly address: PublicAddress,
  ) {}

  /** One paper as a PDF, or 404. */
  async print(paperId: string, purpose: AccessPurposeCode, officer: Officer): Promise<Buffer> {
    const papers = await this.transactions.run(officer, async (tx) => {
      const paper = await this.papers.find(tx, paperId);
      if (!paper) throw notFound();
      await this.note(tx, [paper], purpose, officer);
      return [paper];
    });
    return this.draw(papers);
  }

  /** The standing papers of one kind of a whole filing in one PDF, or 404. */
  async printFiling(
    filingId: string,
    kind: PaperKind,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<Buffer> {
    const papers = await this.transactions.run(officer, async (tx) => {
      const found = await this.papers.ofFiling(tx, filingId, kind);
      if (found.length === 0) throw notFound();
      await this.note(tx, found, purpose, officer);
      return found;
    });
    return this.draw(papers);
  }

  private note(
    tx: Parameters<Audit['note']>[0],
    papers: readonly IssuedPaper[],
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    return this.audit.note(tx, officer, {
      action: 'paper.printed',
      accessPurpose: purpose,
      residentIds: [...new Set(papers.map(({ residentId }) => residentId))],
      fields: ['paper'],
      details: { paperIds: papers.map(({ id }) => id) },
    });
  }

  private draw(papers: readonly IssuedPaper[]): Promise<Buffer> {
    return drawPapers(papers.map((paper) => this.drawable(paper)));
  }

  private drawable({ contents, checkSalt, checkDigest, recordedAt }: IssuedPaper): PaperToDraw {
    const checkCode = this.codes.codeOf(checkSalt);
    // Under another secret the code on the new print would check nothing.
    if (!this.codes.digestOf(checkCode).equals(checkDigest))
      throw new Refusal(409, 'paper_of_another_secret');
    return {
      sheet: JSON.parse(contents) as Sheet,
      issuedAt: recordedAt,
      checkCode,
      checkAddress: `${this.address.url}/kiem-tra#${checkCode}`,
    };
  }
}
