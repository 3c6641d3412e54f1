import { isoOfEpochDay } from '@libs/calendar';
import { type Difference, isParameterName, statusParameterNames } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { type Asker, background, type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { StatusUnderRules } from '../residence-status/index.ts';
import { Everybody } from './everybody.repository.ts';
import type { CountedChange, HeldProposal } from './rule-proposal.ts';
import { RuleProposals } from './rule-proposals.repository.ts';

/** The dry run of a proposal. */
export const trial: JobKind<{ readonly proposalId: string }> = {
  name: 'try-rule-proposal',
  oneAtATime: false,
};

/** People in one step: a step is a transaction, for which an approval of other rules has to wait. */
const peoplePerStep = 500;

/** Whether a change of this parameter can change anybody's status. */
export const changesStatus = (parameter: string): boolean =>
  isParameterName(parameter) && statusParameterNames.includes(parameter);

/**
 * Goes through everybody and counts whose timeline would differ under the proposed value, by commune and status. Stores
 * nothing but the counts, and goes on where it stopped; when the rules change under it, it begins anew.
 */
@Injectable()
export class TryProposal implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly proposals: RuleProposals,
    private readonly everybody: Everybody,
    private readonly rules: CurrentRules,
    private readonly status: StatusUnderRules,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(trial, (job) => this.run(job));
  }

  private async run({ id, data: { proposalId }, signal }: JobInHand<{ proposalId: string }>): Promise<void> {
    const asker = background(id);
    let finished = false;
    while (!finished) {
      signal.throwIfAborted();
      finished = await this.transactions.run(asker, (tx) => this.step(tx, asker, proposalId));
    }
  }

  /** One step; true when there is nothing more to do. */
  private async step(tx: Transaction, asker: Asker, proposalId: string): Promise<boolean> {
    let held = await this.proposals.hold(tx, proposalId);
    if (!held || !['trying', 'tried', 'proposed'].includes(held.state)) return true;
    const { before, after, revision } = await this.rules.supposing(tx, held);
    if (held.triedRevision !== revision) {
      await this.proposals.beginTrial(tx, proposalId, revision, await this.everybody.count(tx));
      held = (await this.proposals.hold(tx, proposalId)) ?? held;
    }
    if (held.triedAt !== null) return true;
    const ids = isWithoutEffect(held)
      ? []
      : await this.everybody.after(tx, held.lastResidentId, peoplePerStep);
    const differences = ids.length === 0 ? [] : await this.status.differences(tx, ids, { before, after });
    if (ids.length > 0) {
      await this.audit.note(tx, asker, {
        action: 'status.tried',
        accessPurpose: 'supervision',
        residentIds: ids,
        fields: ['timeline'],
        details: { proposalId },
      });
    }
    const finished = ids.length < peoplePerStep;
    await this.proposals.noteTrial(tx, proposalId, {
      lookedAt: held.lookedAt + ids.length,
      changing: held.changing + differences.length,
      changes: counted(held.changes, differences),
      lastResidentId: ids.at(-1) ?? null,
      finished,
    });
    return finished;
  }
}

/** Confirming a value as it is, or changing one that no status asks for, changes nobody's. */
const isWithoutEffect = ({ kind, parameter }: HeldProposal): boolean =>
  kind === 'confirmation' || !changesStatus(parameter);

/** Adds each difference to the row of its kind. */
export function counted(
  soFar: readonly CountedChange[],
  differences: readonly Pick<Difference, 'on' | 'before' | 'after'>[],
): CountedChange[] {
  const rows = new Map(soFar.map((row) => [keyOf(row), row]));
  for (const { on, before, after } of differences) {
    const change = {
      communeBefore: before?.communeCode ?? null,
      statusBefore: before?.status ?? null,
      communeAfter: after?.communeCode ?? null,
      statusAfter: after?.status ?? null,
    };
    const key = keyOf(change);
    const row = rows.get(key);
    const day = isoOfEpochDay(on);
    rows.set(key, {
      ...change,
      firstOn: row && row.firstOn < day ? row.firstOn : day,
      people: (row?.people ?? 0) + 1,
    });
  }
  return [...rows.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

const keyOf = ({
  communeBefore,
  statusBefore,
  communeAfter,
  statusAfter,
}: Omit<CountedChange, 'firstOn' | 'people'>) =>
  [communeAfter ?? communeBefore, communeBefore, statusBefore, statusAfter].join(' ');
