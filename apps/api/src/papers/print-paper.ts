import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../accounts/index.ts';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { CheckCodes } from './check-code.ts';
import type { PaperToDraw } from './drawing/canvas.ts';
import { drawPapers } from './drawing/draw-paper.ts';
import { type IssuedPaper, IssuedPapers, type PaperCode } from './issued-papers.repository.ts';
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
      return this.toDraw(tx, [paper], officer);
    });
    return drawPapers(papers);
  }

  /** Notes that papers were handed out to be printed, with everybody whom they name. */
  async note(
    tx: Transaction,
    papers: readonly IssuedPaper[],
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    const paperIds = papers.map(({ id }) => id);
    await this.audit.note(tx, officer, {
      action: 'paper.printed',
      accessPurpose: purpose,
      residentIds: await this.papers.whomTheyName(tx, paperIds),
      fields: ['paper'],
      details: { paperIds },
    });
  }

  /** Papers with the codes that they are checked by. */
  async toDraw(tx: Transaction, papers: readonly IssuedPaper[], officer: Officer): Promise<PaperToDraw[]> {
    const drawn: PaperToDraw[] = [];
    for (const paper of papers) {
      const checkCode = await this.codeOf(tx, paper, officer);
      drawn.push({
        sheet: JSON.parse(paper.contents) as Sheet,
        issuedAt: paper.recordedAt,
        checkCode,
        checkAddress: `${this.address.url}/kiem-tra#${checkCode}`,
      });
    }
    return drawn;
  }

  /**
   * The code of a paper. It follows from the installation's secret: under another secret the old one is lost to us, so the
   * print gets a further one, and whoever holds the first print is answered all the same.
   */
  private async codeOf(tx: Transaction, paper: IssuedPaper, officer: Officer): Promise<string> {
    const isOfThisSecret = ({ checkSalt, checkDigest }: PaperCode) =>
      this.codes.digestOf(this.codes.codeOf(checkSalt)).equals(checkDigest);
    if (isOfThisSecret(paper)) return this.codes.codeOf(paper.checkSalt);
    const further = await this.papers.furtherCode(tx, paper.id);
    if (further && isOfThisSecret(further)) return this.codes.codeOf(further.checkSalt);
    const checkSalt = this.codes.newSalt();
    const checkCode = this.codes.codeOf(checkSalt);
    const checkDigest = this.codes.digestOf(checkCode);
    await this.papers.addCode(tx, officer, paper.id, { checkSalt, checkDigest });
    return checkCode;
  }
}
