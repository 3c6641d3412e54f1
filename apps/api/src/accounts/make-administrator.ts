import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { background, Transactions } from '../database/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { AccountLinks } from './account-links.repository.ts';
import { Accounts } from './accounts.repository.ts';

/**
 * Makes an administrator for whoever runs the machine, who needs no approval: they could change the database itself.
 * Run again before the link was used, it gives a new link.
 */
@Injectable()
export class MakeAdministrator {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly audit: Audit,
  ) {}

  /** Returns the one-time link, or refuses with `username_taken`. */
  async make({
    username,
    displayName,
  }: {
    username: string;
    displayName: string;
  }): Promise<{ address: string; expiresAt: Date }> {
    const system = background('create-admin');
    return this.transactions.run(system, async (tx) => {
      const account =
        (await this.accounts.make(
          tx,
          { username, displayName, role: 'administrator', areaLevel: 'nation', areaCode: 'VN' },
          null,
        )) ?? (await this.accounts.findByUsername(tx, username));
      if (account?.role !== 'administrator' || account.status !== 'invited' || account.createdBy !== null) {
        throw new Refusal(409, 'username_taken');
      }
      const link = await this.links.make(tx, account.id, { kind: 'invitation', by: null });
      await this.audit.note(tx, system, {
        action: 'account.link_made',
        details: { accountId: account.id, role: account.role },
      });
      return { address: this.links.addressOf(link.id), expiresAt: link.expiresAt };
    });
  }
}
