import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AccountLinks } from '../accounts/index.ts';
import { background, Transactions } from '../database/index.ts';
import { Sessions } from './session/sessions.repository.ts';
import { Attempts } from './slowing-down/attempts.repository.ts';

const every = 6 * 3600 * 1000;

const system = background('forget-old-sessions');

/** Drops sessions, attempts and links that can no longer matter, so that the tables hold no more about people than they need. */
@Injectable()
export class ForgetOld implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('ForgetOld');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly links: AccountLinks,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.forget().catch((fault: unknown) => this.log.error(fault instanceof Error ? fault.name : 'fault'));
    }, every).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async forget(): Promise<void> {
    await this.transactions.run(system, async (tx) => {
      await this.sessions.forgetOld(tx);
      await this.attempts.forgetOld(tx);
      await this.links.forgetOld(tx);
    });
  }
}
