import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../../audit/index.ts';
import { CasesQueries, Filings } from '../../cases/index.ts';
import { SealedFiles } from '../../attachments/index.ts';
import { Transactions, unhurried } from '../../database/index.ts';
import { Jobs } from '../../jobs/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { IssuedPapers } from '../issued-papers.repository.ts';
import { PrintPaper } from '../print-paper.ts';
import { paperOfOutcome } from '../which-papers.ts';
import { type FilingPrint, FilingPrints, type WhatToPrint } from './filing-prints.repository.ts';
import { printWork } from './work-on-print.ts';

/** Has the papers of a filing drawn in the background, tells how far that has come, and hands out the file. */
@Injectable()
export class AskForPrint {
  constructor(
    private readonly transactions: Transactions,
    private readonly filings: Filings,
    private readonly cases: CasesQueries,
    private readonly prints: FilingPrints,
    private readonly papers: IssuedPapers,
    private readonly printing: PrintPaper,
    private readonly files: SealedFiles,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /**
   * Asks for a print of a filing for many; one of the same that is being made is answered instead. 409 `paper_not_yet` where
   * results are asked for and there is none, and for a filing of one person, whose papers are printed one by one.
   */
  async ask(
    filingId: string,
    what: WhatToPrint,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<FilingPrint> {
    return this.transactions.run(officer, async (tx) => {
      const filing = await this.filings.hold(tx, filingId);
      if (!filing) throw notFound();
      const { communeCode } = filing;
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      const same = (await this.prints.ofFiling(tx, filingId)).find((one) => one.what === what);
      if (same?.state === 'issuing' || same?.state === 'drawing') return same;
      const cases = await this.cases.ofFiling(tx, filingId);
      const isOfOne = (await this.cases.filing(tx, filingId)).form === 'one';
      if (isOfOne || (what === 'results' && cases.every((one) => paperOfOutcome(one) === null)))
        throw new Refusal(409, 'paper_not_yet');
      const asked = {
        filingId,
        communeCode,
        what,
        accessPurpose: purpose,
        caseIds: cases.map(({ id }) => id),
      };
      const added = await this.prints.add(tx, officer, asked);
      await this.jobs.send(tx, printWork, { printId: added.id, officer: unhurried(officer) });
      await this.audit.note(tx, officer, {
        action: 'filing_print.asked',
        accessPurpose: purpose,
        residentIds: [...new Set(cases.map(({ residentId }) => residentId))],
        fields: ['papers'],
        details: { filingId, printId: added.id, what },
      });
      return added;
    });
  }

  /** The prints of a filing that are there or being made, newest first; they name nobody. */
  ofFiling(filingId: string, officer: Officer): Promise<FilingPrint[]> {
    return this.transactions.run(officer, (tx) => this.prints.ofFiling(tx, filingId));
  }

  /**
   * The file. 409 `print_not_ready` while it is made; 410 `print_gone` where its hour is over, or a paper in it no longer
   * stands as it was drawn.
   */
  open(id: string, purpose: AccessPurposeCode, officer: Officer): Promise<Buffer> {
    return this.transactions.run(officer, async (tx) => {
      const print = await this.prints.find(tx, id);
      if (!print) throw notFound();
      const { state, storageKey, paperIds } = print;
      if (state === 'issuing' || state === 'drawing') throw new Refusal(409, 'print_not_ready');
      const standing = await this.papers.standing(tx, paperIds);
      const bytes =
        storageKey === null || standing.length < paperIds.length ? null : await this.files.open(storageKey);
      if (bytes === null) throw new Refusal(410, 'print_gone');
      await this.printing.note(tx, standing, purpose, officer);
      return bytes;
    });
  }
}
