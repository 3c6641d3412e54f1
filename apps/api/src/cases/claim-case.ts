import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { CaseClaiming, CaseDetails } from './cases.messages.ts';
import { CasesQueries } from './cases.queries.ts';
import { Cases } from './cases.repository.ts';
import { mayTakeOver, refuseIfHeld } from './claims.ts';
import { holdForWork } from './hold-case.ts';
import { isOpen } from './what-may-follow.ts';

/** Nhận hồ sơ: who works on a case. Nobody acts on what a colleague holds; a resting claim may be taken over. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly reading: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Takes the case; 409 `case_claimed` with its holder where it is taken and may not, or was not asked to be, taken over. */
  claim(caseId: string, { takeOver, reason }: CaseClaiming, { purpose, officer }: Act): Promise<CaseDetails> {
    const happenedOn = this.clock.today().toString();
    return this.transactions.run(officer, async (tx) => {
      const held = await holdForWork(tx, this.cases, caseId, officer);
      if (!isOpen(held.state)) throw new Refusal(409, 'case_moved_on', [], { state: held.state });
      const another = held.claimedBy !== null && held.claimedBy !== officer.accountId;
      if (another && !(takeOver && mayTakeOver(held, officer, this.clock.now()))) refuseIfHeld(held, officer);
      if (held.claimedBy !== officer.accountId) {
        await this.cases.note(tx, officer, held, {
          kind: another ? 'taken_over' : 'claimed',
          happenedOn,
          details: another ? { from: held.claimedByName, since: held.claimedAt, reason: reason ?? null } : {},
        });
      }
      await this.cases.assign(tx, caseId, officer);
      await this.audit.note(tx, officer, {
        action: 'case.claimed',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['claim'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }

  /** Gives the case back to everybody: its holder does, or the province for them. */
  release(caseId: string, { purpose, officer }: Act): Promise<CaseDetails> {
    const happenedOn = this.clock.today().toString();
    return this.transactions.run(officer, async (tx) => {
      const held = await holdForWork(tx, this.cases, caseId, officer);
      if (officer.role !== 'provincial_police') refuseIfHeld(held, officer);
      if (held.claimedBy !== null) {
        await this.cases.note(tx, officer, held, {
          kind: 'released',
          happenedOn,
          details: { from: held.claimedByName },
        });
        await this.cases.assign(tx, caseId, null);
      }
      await this.audit.note(tx, officer, {
        action: 'case.released',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['claim'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
