import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { Account } from './account.ts';
import type { AccountsFilter } from './accounts.messages.ts';
import { Accounts } from './accounts.repository.ts';

/** Lists accounts: all for an administrator, those of the own province for its police; one audit entry names those shown. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  async page(
    filter: AccountsFilter,
    officer: Officer,
  ): Promise<{ items: Account[]; nextCursor: string | null }> {
    const items = await this.transactions.run(officer, async (tx) => {
      const page = await this.accounts.page(tx, filter);
      await this.audit.note(tx, officer, {
        action: 'account.list',
        details: { accountIds: page.map(({ id }) => id) },
      });
      return page;
    });
    return { items, nextCursor: items.length === filter.limit ? (items.at(-1)?.id ?? null) : null };
  }
}
