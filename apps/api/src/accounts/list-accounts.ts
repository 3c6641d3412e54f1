import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { Account } from './account.ts';
import type { AccountsFilter } from './accounts.messages.ts';
import { Accounts } from './accounts.repository.ts';

/** Lists accounts: all for an administrator, those of the own province for its police. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
  ) {}

  async page(
    filter: AccountsFilter,
    officer: Officer,
  ): Promise<{ items: Account[]; nextCursor: string | null }> {
    const items = await this.transactions.run(officer, (tx) => this.accounts.page(tx, filter));
    return { items, nextCursor: items.length === filter.limit ? (items.at(-1)?.id ?? null) : null };
  }
}
