import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** How many look-ups each officer made in the running hour; in the database, so that all processes agree. */
@Injectable()
export class LookupLimits {
  /** Counts one more and returns how many there are now. */
  async countOne(tx: Transaction, accountId: string): Promise<number> {
    const [row] = await tx.query<{ used: number }[]>(
      `insert into lookup_count (account_id, hour, used) values ($1, date_trunc('hour', now()), 1)
       on conflict (account_id, hour) do update set used = lookup_count.used + 1
       returning used`,
      [accountId],
    );
    return row?.used ?? 0;
  }
}
