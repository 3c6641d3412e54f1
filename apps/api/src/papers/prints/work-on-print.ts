import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AccessPurposeCode } from '../../audit/index.ts';
import { SealedFiles } from '../../attachments/index.ts';
import { Clock } from '../../clock.ts';
import { background, Transactions } from '../../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../../jobs/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { PaperKind } from '../composing/paper-facts.ts';
import { drawPapers } from '../drawing/draw-paper.ts';
import { IssuedPapers } from '../issued-papers.repository.ts';
import { IssuePaper } from '../issue-paper.ts';
import { PrintPaper } from '../print-paper.ts';
import { paperOfOutcome, type Printable } from '../which-papers.ts';
import { type FilingPrint, FilingPrints, type WhatToPrint } from './filing-prints.repository.ts';

/** Work on a print, in the name of the officer who asked for it. */
export interface PrintWork {
  readonly printId: string;
  readonly officer: Officer;
}

export const printWork: JobKind<PrintWork> = { name: 'print_filings', oneAtATime: false };
const printRemoval: JobKind<{ readonly printId: string }> = {
  name: 'remove_prints',
  oneAtATime: false,
};

/** Cases of one transaction: while it lasts, others who issue papers in the commune wait for their number. */
const casesAtOnce = 10;

/** Papers between two notes of how far the drawing has come. */
const drawnAtOnce = 20;

/** Enough to outlast a restart of the database; what fails as often fails for good, and the officer is told. */
const mostFaults = 5;

/** The file names people: it is there to be printed now, not to be kept. */
const hoursKept = 1;

/** Which papers of a case belong to what is printed. */
function kindsFor(what: WhatToPrint, printable: Printable): PaperKind[] {
  const outcome = what === 'receipts' ? null : paperOfOutcome(printable);
  return [...(what === 'results' ? [] : (['receipt'] as const)), ...(outcome === null ? [] : [outcome])];
}

/**
 * Draws the papers of a filing into one file, step by step. Papers are issued some cases at a time, in one transaction that
 * also notes how far it came: after a crash another attempt goes on with the next case, and of two processes one waits.
 * The drawing changes nothing and begins anew. One file is kept, however many were drawn.
 */
@Injectable()
export class WorkOnPrint implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly prints: FilingPrints,
    private readonly issuing: IssuePaper,
    private readonly printing: PrintPaper,
    private readonly papers: IssuedPapers,
    private readonly files: SealedFiles,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.do(printWork, (job) => this.work(job));
    this.jobs.do(printRemoval, (job) => this.remove(job));
  }

  /** Public, so that a test can have two processes work on one print. */
  async work({
    data: { printId, officer },
    signal,
  }: Pick<JobInHand<PrintWork>, 'data' | 'signal'>): Promise<void> {
    try {
      for (;;) {
        signal.throwIfAborted();
        const print = await this.issueNext(printId, officer);
        if (print?.state === 'drawing') await this.draw(print, officer, signal);
        if (print?.state !== 'issuing') return;
      }
    } catch (fault) {
      if (signal.aborted || !(await this.isGivenUp(printId, officer))) throw fault;
    }
  }

  /** One step of issuing; the print as it is after it. */
  private issueNext(printId: string, officer: Officer): Promise<FilingPrint | null> {
    return this.transactions.run(officer, async (tx) => {
      const print = await this.prints.hold(tx, printId);
      if (print?.state !== 'issuing') return print;
      const { what, filingId, caseIds, reached } = print;
      const purpose = print.accessPurpose as AccessPurposeCode;
      const next = caseIds.slice(reached, reached + casesAtOnce);
      const issued: string[] = [];
      if (reached === 0 && what !== 'results') {
        issued.push((await this.issuing.issueReceiptOfFiling(filingId, purpose, officer)).id);
      }
      for (const caseId of next) {
        const kinds = (printable: Printable) => kindsFor(what, printable);
        const papers = await this.issuing.issueAny(caseId, kinds, purpose, officer);
        issued.push(...papers.map(({ id }) => id));
      }
      await this.prints.issued(tx, printId, reached + next.length, issued);
      if (reached + next.length === caseIds.length) await this.prints.enter(tx, printId, 'drawing');
      return this.prints.find(tx, printId);
    });
  }

  private async draw({ id, paperIds }: FilingPrint, officer: Officer, signal: AbortSignal): Promise<void> {
    const papers = await this.transactions.run(officer, async (tx) =>
      this.printing.toDraw(tx, await this.papers.standing(tx, paperIds), officer),
    );
    const bytes = await drawPapers(papers, async (drawn) => {
      await nextTurn();
      signal.throwIfAborted();
      if (drawn % drawnAtOnce === 0)
        await this.transactions.run(officer, (tx) => this.prints.drawn(tx, id, drawn));
    });
    const storageKey = await this.files.keep(bytes);
    const isKept = await this.transactions.run(officer, async (tx) => {
      if ((await this.prints.hold(tx, id))?.state !== 'drawing') return false;
      await this.prints.ready(tx, id, storageKey);
      const startAfter = this.clock.now().add({ hours: hoursKept });
      await this.jobs.send(tx, printRemoval, { printId: id }, { startAfter });
      return true;
    });
    // Another process was faster: its file stands.
    if (!isKept) await this.files.remove(storageKey);
  }

  /** Whether a step has failed so often that nobody should wait for it any longer. */
  private isGivenUp(printId: string, officer: Officer): Promise<boolean> {
    return this.transactions.run(officer, async (tx) => {
      if ((await this.prints.failedAgain(tx, printId)) < mostFaults) return false;
      await this.prints.enter(tx, printId, 'failed');
      return true;
    });
  }

  /** The record first: after a crash between the two the file has no key that anybody knows, and the nightly sweep takes it. */
  private async remove({ id, data }: JobInHand<{ readonly printId: string }>): Promise<void> {
    const key = await this.transactions.run(background(id), (tx) => this.prints.remove(tx, data.printId));
    if (key !== null) await this.files.remove(key);
  }
}
