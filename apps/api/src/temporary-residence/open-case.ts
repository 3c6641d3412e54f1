import { feeOfFiling } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { type CaseDetails, Filings, TellOpened } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { TemporaryResidenceFiling } from './filings.messages.ts';
import { FindApplicant } from './find-applicant.ts';
import { OpenRegistration, refuseContradictions } from './open-registration.ts';

/** Opens a case of one person at the counter: whom it is about, where they live since when, the proof of the dwelling, the term. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly applicants: FindApplicant,
    private readonly dwellings: Dwellings,
    private readonly filings: Filings,
    private readonly opening: OpenRegistration,
    private readonly status: ProjectStatus,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  open(filing: TemporaryResidenceFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const today = this.clock.today();
    refuseContradictions(filing, today);
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, filing.dwellingId);
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      const residentId = await this.applicants.find(tx, filing, act);
      const { kind, channel } = filing;
      const exemption = filing.feeExemption ?? null;
      const charged = { kind, form: 'one', channel, exemptions: [exemption], filedOn: today } as const;
      const { amount } = feeOfFiling(charged, await this.rules.in(tx));
      const filingId = await this.filings.add(tx, officer, {
        communeCode,
        filedOn: today.toString(),
        channel,
        fee: { vnd: amount, exemption, receiptNumber: filing.feeReceiptNumber ?? null },
      });
      const place = {
        filingId,
        place: 1,
        communeCode,
        residentId,
        relationToHead: null,
        feeExemption: exemption,
      };
      const id = await this.opening.open(tx, filing, place, today, act);
      await this.status.refresh(tx, [residentId]);
      return this.opened.tell(tx, { caseId: id, residentId, fields: Object.keys(filing) }, act);
    });
  }
}
