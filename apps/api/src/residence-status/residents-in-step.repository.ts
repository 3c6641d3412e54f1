import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Names the residents of one step to Postgres, and makes other steps on the same residents wait. */
@Injectable()
export class ResidentsInStep {
  /** Names them only: for whoever reads and stores nothing. */
  async name(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    await tx.query(`select set_config('app.residents', $1, true)`, [residentIds.join(',')]);
  }

  async begin(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    await this.name(tx, residentIds);
    // In the order of the ids, so that two steps on overlapping residents cannot wait for each other in a ring.
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended(id, 0)) from (select id from unnest($1::text[]) id order by id) step`,
      [residentIds],
    );
  }
}
