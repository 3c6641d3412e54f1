import { Injectable } from '@nestjs/common';
import { type Asker, Transactions } from '../database/index.ts';
import { changesPerStep } from './compact-headcounts.ts';
import { HeadcountSums } from './headcount-sums.repository.ts';
import { recountAll } from './recount-sums.repository.ts';

/** Another compaction is at work; the recount can be tried again when it is done. */
class CompactionUnderWay extends Error {
  constructor() {
    super('headcounts are being compacted at this moment');
    this.name = 'CompactionUnderWay';
  }
}

/** Makes all sums equal to what the stored segments add up to, while the system works on. */
@Injectable()
export class RecountHeadcounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly sums: HeadcountSums,
  ) {}

  /**
   * @param asker background work, with the role `residence_worker`
   * @param onProgress told the share done, from 0 to 1
   * @returns how many rows of sums were not what they should have been: none, if nobody meddled with the tables
   */
  recount(asker: Asker, onProgress?: (share: number) => void): Promise<number> {
    // One snapshot for all: the changes that wait in it are added, and the sums compared with the segments that it has.
    return this.transactions.run(
      asker,
      async (tx) => {
        if (!(await this.sums.takeTurn(tx))) throw new CompactionUnderWay();
        while ((await this.sums.addWaiting(tx, changesPerStep)) > 0);
        return recountAll(tx, onProgress);
      },
      'REPEATABLE READ',
    );
  }
}
