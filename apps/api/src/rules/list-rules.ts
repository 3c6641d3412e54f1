import { type Day, isOnOrBefore } from '@libs/calendar';
import { citationText, parameterNames } from '@libs/residence-law';
import { type Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { asVersion, CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { Recalculations, type RecalculationRow } from './recalculations.repository.ts';
import type { RuleProposal } from './rule-proposal.ts';
import { RuleProposals } from './rule-proposals.repository.ts';
import type { Recalculation, RuleParameter, RuleProposalDetails } from './rules.messages.ts';
import { changesStatus } from './try-proposal.ts';

/** Shows administrators the law's values with their sources, and what was proposed about them. */
@Injectable()
export class ListRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: CurrentRules,
    private readonly reading: RuleProposals,
    private readonly recalculations: Recalculations,
    private readonly clock: Clock,
  ) {}

  /** Every parameter with every value over time. */
  parameters(officer: Officer, language: Language): Promise<RuleParameter[]> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const rules = await this.rules.in(tx);
      return parameterNames.map((name) => {
        const { versions } = rules.parameter(name);
        return {
          name,
          changesStatus: changesStatus(name),
          inForceFrom: firstDayInForce(versions, today),
          versions: versions.map(({ from, value, source }) => ({
            from: from.toString(),
            value: { ...value },
            article: citationText(source, language),
            instrument: source.text.number,
            reference: source.row,
            tag: source.tag,
            confirmed: source.confirmed,
            checkedOn: source.checkedOn.toString(),
            url: source.text.url,
          })),
        };
      });
    });
  }

  /** The latest proposals. */
  proposals(officer: Officer, language: Language): Promise<RuleProposalDetails[]> {
    return this.transactions.run(officer, async (tx) =>
      this.present(tx, await this.reading.find(tx), officer, language),
    );
  }

  async proposal(id: string, officer: Officer, language: Language): Promise<RuleProposalDetails> {
    return this.transactions.run(officer, async (tx) => {
      const [one] = await this.present(tx, await this.reading.find(tx, id), officer, language);
      if (!one) throw notFound();
      return one;
    });
  }

  private async present(
    tx: Transaction,
    found: readonly RuleProposal[],
    officer: Officer,
    language: Language,
  ): Promise<RuleProposalDetails[]> {
    const revision = await this.rules.revision(tx);
    const recalculations = await this.recalculations.of(
      tx,
      found.map(({ id }) => id),
    );
    return found.map((proposal) => ({
      id: proposal.id,
      kind: proposal.kind,
      parameter: proposal.parameter,
      from: proposal.holdsFrom,
      value: { ...proposal.value },
      article: citationText(asVersion(proposal).source, language),
      checkedAgainst: proposal.source.checkedAgainst,
      state: proposal.state,
      createdAt: proposal.createdAt.toISOString(),
      proposedBy: proposal.proposedByName,
      decidedBy: proposal.decidedByName,
      decisionNote: proposal.decisionNote,
      own: proposal.proposedBy === officer.accountId,
      dryRun: dryRunOf(proposal, revision),
      recalculation: presentRecalculation(
        recalculations.find(({ proposalId }) => proposalId === proposal.id),
      ),
    }));
  }
}

function dryRunOf(proposal: RuleProposal, revision: number): RuleProposalDetails['dryRun'] {
  const { people, lookedAt, changing, changes, triedAt, triedRevision } = proposal;
  const finished = triedAt !== null && triedRevision !== null;
  const decided = ['approved', 'rejected', 'withdrawn'].includes(proposal.state);
  return {
    people,
    lookedAt,
    changing,
    changes: [...changes],
    finished,
    outdated: finished && !decided && triedRevision !== revision,
  };
}

function presentRecalculation(row: RecalculationRow | undefined): Recalculation | null {
  if (!row) return null;
  const { state, people, done, changed, beganAt, finishedAt } = row;
  return {
    state,
    people,
    done,
    changed,
    beganAt: beganAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** The first day of the version that holds on the day; null while the law has not begun. */
const firstDayInForce = (versions: readonly { readonly from: Day }[], on: Day): string | null =>
  versions.find(({ from }) => isOnOrBefore(from, on))?.from.toString() ?? null;
