import { day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { type CaseDecision, CasesQueries, Filings, TakeStep } from '../cases/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { feeAsFiled } from './counted-fee.ts';
import { FilingRows } from './filing-rows.repository.ts';
import type { WholeFiling } from './filings.messages.ts';

/** A filing as a whole: its cases in their order and the rows that wait to be mended; completed and decided together. */
@Injectable()
export class ReadFiling {
  constructor(
    private readonly transactions: Transactions,
    private readonly filings: Filings,
    private readonly rows: FilingRows,
    private readonly cases: CasesQueries,
    private readonly stepping: TakeStep,
    private readonly audit: Audit,
    private readonly rules: CurrentRules,
  ) {}

  /** Within a use case that has noted what it does. */
  async get(tx: Transaction, filingId: string): Promise<WholeFiling> {
    const filing = await this.cases.filing(tx, filingId);
    const rowsToMend = await this.rows.toMend(tx, filingId);
    const cases = await this.cases.ofFiling(tx, filingId);
    const kind = cases[0]?.kind ?? 'registration';
    const fee = feeAsFiled(filing, kind, day(filing.filedOn), await this.rules.in(tx));
    return { id: filingId, filing, fee, cases, rowsToMend };
  }

  read(filingId: string, { purpose, officer }: Act): Promise<WholeFiling> {
    return this.transactions.run(officer, async (tx) => {
      const whole = await this.get(tx, filingId);
      await this.audit.note(tx, officer, {
        action: 'filing.read',
        accessPurpose: purpose,
        residentIds: [...new Set(whole.cases.map(({ residentId }) => residentId))],
        fields: ['cases', 'rowsToMend'],
        details: { filingId },
      });
      return whole;
    });
  }

  /** Marks every case of the filing complete that is not yet; all or none. */
  complete(filingId: string, act: Act): Promise<WholeFiling> {
    return this.each(filingId, ['opened', 'waiting_for_applicant'], act, (caseId) =>
      this.stepping.complete(caseId, act),
    );
  }

  /** Decides every case of the filing that is complete, in one way; all or none. */
  decide(filingId: string, decision: CaseDecision, act: Act): Promise<WholeFiling> {
    return this.each(filingId, ['complete'], act, (caseId) => this.stepping.decide(caseId, decision, act));
  }

  /** Keeps the number of the receipt for the fee. */
  receipt(filingId: string, receiptNumber: string, { purpose, officer }: Act): Promise<WholeFiling> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.filings.hold(tx, filingId))) throw notFound();
      await this.filings.receiptGiven(tx, filingId, receiptNumber);
      const whole = await this.get(tx, filingId);
      await this.audit.note(tx, officer, {
        action: 'filing.receipt_recorded',
        accessPurpose: purpose,
        residentIds: whole.cases.map(({ residentId }) => residentId),
        fields: ['feeReceiptNumber'],
        details: { filingId },
      });
      return whole;
    });
  }

  private each(
    filingId: string,
    states: readonly string[],
    { officer }: Act,
    step: (caseId: string) => Promise<unknown>,
  ): Promise<WholeFiling> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.filings.hold(tx, filingId))) throw notFound();
      const cases = (await this.cases.ofFiling(tx, filingId)).filter(({ state }) => states.includes(state));
      if (cases.length === 0) throw new Refusal(409, 'case_moved_on');
      for (const { id } of cases) await step(id);
      return this.get(tx, filingId);
    });
  }
}
