import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** How far a recalculation got. */
export interface RecalculationRow {
  readonly id: string;
  readonly proposalId: string;
  readonly state: 'waiting' | 'running' | 'finished';
  readonly people: number;
  readonly done: number;
  readonly changed: number;
  readonly lastResidentId: string | null;
  readonly beganAt: Date | null;
  readonly finishedAt: Date | null;
}

const columns = `id, proposal_id as "proposalId", state, people, done, changed, last_resident_id as "lastResidentId",
  began_at as "beganAt", finished_at as "finishedAt"`;

/** Recalculations of everybody's stored status, each asked for by an approval. */
@Injectable()
export class Recalculations {
  async ask(tx: Transaction, proposalId: string): Promise<string> {
    const [row] = await tx.query<[{ id: string }]>(
      `insert into status_recalculation (proposal_id) values ($1) returning id`,
      [proposalId],
    );
    return row.id;
  }

  /** Those of some proposals. */
  of(tx: Transaction, proposalIds: readonly string[]): Promise<RecalculationRow[]> {
    return tx.query<RecalculationRow[]>(
      `select ${columns} from status_recalculation where proposal_id = any ($1)`,
      [proposalIds],
    );
  }

  /** Takes hold of one, so that a second worker on it waits for the step to end. */
  async hold(tx: Transaction, id: string): Promise<RecalculationRow | null> {
    const [held] = await tx.query<RecalculationRow[]>(
      `select ${columns} from status_recalculation where id = $1 for update`,
      [id],
    );
    return held ?? null;
  }

  async begin(tx: Transaction, id: string, people: number): Promise<void> {
    await tx.query(
      `update status_recalculation set state = 'running', began_at = clock_timestamp(), people = $2 where id = $1`,
      [id, people],
    );
  }

  async noteStep(
    tx: Transaction,
    id: string,
    step: { readonly done: number; readonly changed: number; readonly lastResidentId: string },
  ): Promise<void> {
    await tx.query(
      `update status_recalculation
          set done = done + $2, people = greatest(people, done + $2), changed = changed + $3, last_resident_id = $4
        where id = $1`,
      [id, step.done, step.changed, step.lastResidentId],
    );
  }

  async finish(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update status_recalculation set state = 'finished', finished_at = clock_timestamp() where id = $1`,
      [id],
    );
  }
}
