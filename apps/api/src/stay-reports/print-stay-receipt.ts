import { day, localDay } from '@libs/calendar';
import { contentOfReport } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublicAddress } from '../accounts/index.ts';
import { stranger, Transactions } from '../database/index.ts';
import { drawPapers, onPaper, type PaperInHand, PapersOfOthers } from '../papers/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { presentStayNotice } from './present-stay-notice.ts';
import { receiptBody, receiptForm } from './stay-receipt.ts';
import { StayNoticesQueries } from './stay-notices.queries.ts';

/** Biên nhận thông báo lưu trú — what a host keeps of a report, and what anybody learns by its code. */
@Injectable()
export class PrintStayReceipt implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: StayNoticesQueries,
    private readonly rules: CurrentRules,
    private readonly units: CurrentUnits,
    private readonly address: PublicAddress,
    private readonly papers: PapersOfOthers,
  ) {}

  onModuleInit(): void {
    this.papers.alsoCheck((code, requestId) => this.stands(code, requestId));
  }

  /** The receipt of one of the host's own reports as a PDF, as the report stands now; 404 for one of somebody else. */
  async print(id: string, host: Officer): Promise<Buffer> {
    const { row, rules } = await this.transactions.run(host, async (tx) => {
      const found = await this.notices.find(tx, id);
      if (!found) throw notFound();
      return { row: found, rules: await this.rules.in(tx) };
    });
    const notice = presentStayNotice({ ...row, flags: [] });
    const sentOn = localDay(row.sentAt);
    const { units } = this;
    const provinceCode = units.units.findOn('commune', row.communeCode, sentOn)?.provinceCode ?? '';
    const sheet = onPaper(
      {
        commune: units.communeNameOn(row.communeCode, sentOn) ?? row.communeCode,
        province: units.provinceNameOn(provinceCode, sentOn) ?? provinceCode,
        number: row.receiptCode,
        issuedOn: sentOn,
        publicUrl: this.address.url,
        form: receiptForm(contentOfReport(day(row.arrivedOn), rules)),
      },
      receiptBody(notice),
    );
    return drawPapers([
      {
        sheet,
        issuedAt: new Date(row.sentAt),
        checkCode: row.receiptCode,
        checkAddress: `${this.address.url}/kiem-tra#${row.receiptCode}`,
      },
    ]);
  }

  /** Whether the report of a receipt stands: not corrected and not cancelled, or since when it does not. */
  private stands(code: string, requestId: string): Promise<PaperInHand | null> {
    return this.transactions.run(stranger(requestId), async (tx) => {
      const notice = await this.notices.byReceipt(tx, code);
      if (!notice) return null;
      const { sentOn, voidedAt, isCorrected } = notice;
      const ended =
        voidedAt === null ? null : ({ how: isCorrected ? 'corrected' : 'cancelled', at: voidedAt } as const);
      return { valid: ended === null, number: code, issuedOn: sentOn, ended };
    });
  }
}
