import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';

/** Makes other steps on the same residents wait. */
@Injectable()
export class ResidentsInStep {
  async lock(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    // In the order of the ids, so that two steps on overlapping residents cannot wait for each other in a ring.
    await askPrepared(
      tx,
      `select count(pg_advisory_xact_lock(hashtextextended(id, 0))) from (select id from unnest($1::text[]) id order by id) step`,
      [residentIds],
    );
  }

  /** The same for the residents whom the step named. */
  async lockNamed(tx: Transaction): Promise<void> {
    await askPrepared(
      tx,
      `select count(pg_advisory_xact_lock(hashtextextended(id, 0))) from (select id::text from unnest(app_residents()) id order by 1) step`,
      [],
    );
  }
}
