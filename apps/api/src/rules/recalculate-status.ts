import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { type Asker, background, type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Everybody } from './everybody.repository.ts';
import { Recalculations } from './recalculations.repository.ts';

/** Derives everybody's stored status anew, after an approval. One at a time: two would only wait for each other. */
export const recalculation: JobKind<{ readonly recalculationId: string }> = {
  name: 'recalculate-status',
  oneAtATime: true,
};

/** People in one step: their writers wait while it lasts. */
const peoplePerStep = 200;

/**
 * Goes through everybody by id, a step being one transaction that stores what changed and how far it got: after a crash it
 * goes on there. Whoever is recorded meanwhile is derived by the new rules already.
 */
@Injectable()
export class RecalculateStatus implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly recalculations: Recalculations,
    private readonly everybody: Everybody,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(recalculation, (job) => this.run(job));
  }

  private async run({ id, data, signal }: JobInHand<{ recalculationId: string }>): Promise<void> {
    const asker = background(id);
    let finished = false;
    while (!finished) {
      signal.throwIfAborted();
      finished = await this.transactions.run(asker, (tx) => this.step(tx, asker, data.recalculationId));
    }
  }

  /** One step; true when everybody is done. */
  private async step(tx: Transaction, asker: Asker, recalculationId: string): Promise<boolean> {
    const held = await this.recalculations.hold(tx, recalculationId);
    if (!held || held.state === 'finished') return true;
    if (held.state === 'waiting')
      await this.recalculations.begin(tx, held.id, await this.everybody.count(tx));
    const ids = await this.everybody.after(tx, held.lastResidentId, peoplePerStep);
    const last = ids.at(-1);
    if (last === undefined) {
      await this.recalculations.finish(tx, held.id);
      await this.audit.note(tx, asker, {
        action: 'status.recalculation_finished',
        details: { recalculationId, proposalId: held.proposalId },
      });
      return true;
    }
    const changed = await this.status.recalculate(tx, ids);
    await this.recalculations.noteStep(tx, held.id, {
      done: ids.length,
      changed: changed.length,
      lastResidentId: last,
    });
    await this.audit.note(tx, asker, {
      action: 'status.recalculated',
      accessPurpose: 'supervision',
      residentIds: ids,
      fields: ['status'],
      details: { recalculationId, changed: changed.length },
    });
    return false;
  }
}
