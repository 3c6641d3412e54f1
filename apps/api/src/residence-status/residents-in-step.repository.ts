import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Names the residents of one step to Postgres, and makes other steps on the same residents wait. */
@Injectable()
export class ResidentsInStep {
  async begin(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    await tx.query(`select set_config('app.residents', $1, true)`, [residentIds.join(',')]);
    // In the order of the ids, so that two steps on overlapping residents cannot wait for each other in a ring.
    for (const id of [...residentIds].sort()) {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [id]);
    }
  }
}
