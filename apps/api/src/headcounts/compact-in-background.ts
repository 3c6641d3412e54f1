import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { background, Transactions } from '../database/index.ts';
import { CompactHeadcounts } from './compact-headcounts.ts';
import { HeadcountSums } from './headcount-sums.repository.ts';

/** Often enough that a busy evening's stay reports (300 in a second) stay few beside the sums. */
const every = 15_000;

/** Fewer are added on the fly in no time, and are not worth rewriting sums for. */
const enough = 2_000;

/** So many more in one turn come of a list of thousands of rows: adding them all the while would take a tenth of its time. */
const pouring = 20_000;

/** For so many turns in a row at most changes that pour in are left to be added on the fly: two minutes. */
const turnsLetPass = 8;

const system = background('compact-headcounts');

/** Compacts headcounts now and then while the server runs; of several servers one does it. */
@Injectable()
export class CompactInBackground implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('CompactInBackground');
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private atWork: Promise<void> = Promise.resolve();
  /** The newest change of the turn before, and for how many turns in a row they were let pass. */
  private newest = Infinity;
  private letPass = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly sums: HeadcountSums,
    private readonly compacting: CompactHeadcounts,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => this.turn(), every).unref();
  }

  /** Waits for the step under way, so that it is kept. */
  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.stopping.abort();
    await this.atWork;
  }

  private turn(): void {
    this.atWork = this.compactIfEnough()
      .catch((fault: unknown) => this.log.error(fault instanceof Error ? fault.name : 'fault'))
      .finally(() => {
        if (!this.stopping.signal.aborted) this.timer = setTimeout(() => this.turn(), every).unref();
      });
  }

  private async compactIfEnough(): Promise<void> {
    const [waiting, newest] = await this.transactions.run(system, async (tx) => [
      await this.sums.waiting(tx, enough),
      await this.sums.newest(tx),
    ]);
    const pours = newest - this.newest > pouring && this.letPass < turnsLetPass;
    this.newest = newest;
    this.letPass = pours ? this.letPass + 1 : 0;
    if (waiting === enough && !pours) await this.compacting.compact(system, this.stopping.signal);
  }
}
