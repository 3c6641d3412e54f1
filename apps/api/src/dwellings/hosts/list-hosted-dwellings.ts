import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { type HostedDwelling, HostedDwellings } from './hosted-dwellings.repository.ts';

/** The dwellings that the signed-in host answers for; addresses of their own, so nothing for the audit. */
@Injectable()
export class ListHostedDwellings {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: HostedDwellings,
  ) {}

  list(host: Officer): Promise<{ items: HostedDwelling[] }> {
    return this.transactions.run(host, async (tx) => ({ items: await this.dwellings.of(tx, host) }));
  }
}
