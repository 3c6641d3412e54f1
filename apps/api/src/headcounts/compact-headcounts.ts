import { Injectable } from '@nestjs/common';
import { type Asker, Transactions } from '../database/index.ts';
import { HeadcountSums } from './headcount-sums.repository.ts';

/** Enough that the sums of a popular place are rewritten once for many changes, and few enough to be done in seconds. */
export const changesPerStep = 40_000;

/**
 * Adds the changes that waited to the sums that headcounts are read from. Nobody waits for it, and no headcount changes
 * by it; without it headcounts would only become slower.
 */
@Injectable()
export class CompactHeadcounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly sums: HeadcountSums,
  ) {}

  /**
   * Works by steps, each a transaction of its own, until nothing waits; leaves off where another compaction is at work.
   * @param asker background work, with the role `residence_worker`
   * @returns how many changes were added
   */
  async compact(asker: Asker, signal?: AbortSignal): Promise<number> {
    let added = 0;
    for (;;) {
      const step = await this.transactions.run(asker, async (tx) => {
        if (!(await this.sums.takeTurn(tx))) return 0;
        return this.sums.addWaiting(tx, changesPerStep);
      });
      added += step;
      if (step < changesPerStep || signal?.aborted) return added;
    }
  }
}
