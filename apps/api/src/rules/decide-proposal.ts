import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { recalculation } from './recalculate-status.ts';
import { Recalculations } from './recalculations.repository.ts';
import { type HeldProposal, isTried, mayBeDone } from './rule-proposal.ts';
import { RuleProposals } from './rule-proposals.repository.ts';
import { changesStatus, trial } from './try-proposal.ts';

/** What administrators do with a proposal that was drafted: put it forward, take it back, and a second one decides. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly proposals: RuleProposals,
    private readonly recalculations: Recalculations,
    private readonly rules: CurrentRules,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** Puts it forward for approval, once what it would change is known. */
  async submit(id: string, officer: Officer): Promise<void> {
    await this.act(id, 'submit', officer, async (tx, held) => {
      refuseUntried(held, await this.rules.revision(tx));
      if (await this.proposals.isOpen(tx, held)) throw new Refusal(409, 'proposal_open_for_this_day');
      await this.proposals.setState(tx, id, 'proposed');
    });
  }

  /** Has it tried again, because the rules changed since. */
  async tryAgain(id: string, officer: Officer): Promise<void> {
    await this.act(id, 'tryAgain', officer, async (tx) => {
      await this.proposals.forgetTrial(tx, id);
      await this.jobs.send(tx, trial, { proposalId: id });
    });
  }

  async withdraw(id: string, officer: Officer): Promise<void> {
    await this.act(id, 'withdraw', officer, async (tx, held) => {
      if (held.proposedBy !== officer.accountId) throw new Refusal(403, 'not_your_proposal');
      await this.proposals.decide(tx, id, { state: 'withdrawn', by: officer.accountId, note: null });
    });
  }

  async reject(id: string, reason: string, officer: Officer): Promise<void> {
    await this.act(id, 'reject', officer, async (tx, held) => {
      refuseOwn(held, officer);
      await this.proposals.decide(tx, id, { state: 'rejected', by: officer.accountId, note: reason });
    });
  }

  /**
   * Puts the value in force at once, and has everybody's stored status derived anew in the background where it can have
   * changed. Waits for those who are just storing a status by the rules of before.
   */
  async approve(id: string, officer: Officer): Promise<void> {
    await this.act(id, 'approve', officer, async (tx, held) => {
      refuseOwn(held, officer);
      await this.proposals.lockRules(tx);
      refuseUntried(held, await this.rules.revision(tx));
      await this.proposals.putInForce(tx, held);
      await this.proposals.decide(tx, id, { state: 'approved', by: officer.accountId, note: null });
      if (held.kind === 'supersession' && changesStatus(held.parameter)) {
        const recalculationId = await this.recalculations.ask(tx, id);
        await this.jobs.send(tx, recalculation, { recalculationId });
      }
    });
  }

  private async act(
    id: string,
    deed: keyof typeof mayBeDone,
    officer: Officer,
    work: (tx: Transaction, held: HeldProposal) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(officer, async (tx) => {
      const held = await this.proposals.hold(tx, id);
      if (!held) throw notFound();
      const states: readonly string[] = mayBeDone[deed];
      if (!states.includes(held.state)) throw new Refusal(409, 'proposal_is_in_another_state');
      await work(tx, held);
      const { parameter, holdsFrom, value } = held;
      await this.audit.note(tx, officer, {
        action: `rule.${pastOf[deed]}`,
        details: { proposalId: id, parameter, holdsFrom, value },
      });
    });
  }
}

const pastOf: Record<keyof typeof mayBeDone, string> = {
  tryAgain: 'tried_again',
  submit: 'proposed',
  withdraw: 'withdrawn',
  approve: 'approved',
  reject: 'rejected',
};

function refuseOwn(held: HeldProposal, officer: Officer): void {
  if (held.proposedBy === officer.accountId) throw new Refusal(403, 'second_person_needed');
}

/** Nobody decides on what it would change without knowing it. */
function refuseUntried(held: HeldProposal, revision: number): void {
  if (held.triedAt === null) throw new Refusal(409, 'dry_run_not_finished');
  if (!isTried(held, revision)) throw new Refusal(409, 'dry_run_outdated');
}
