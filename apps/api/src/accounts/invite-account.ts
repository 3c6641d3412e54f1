import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { Account } from './account.ts';
import { AccountLinks, type MadeLink } from './account-links.repository.ts';
import type { AccountInvitation } from './accounts.messages.ts';
import { Accounts } from './accounts.repository.ts';
import { checkedDuties } from './duties.ts';

/** Makes an account and the link by which its holder sets the password. */
@Injectable()
export class InviteAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async invite(
    invitation: AccountInvitation,
    officer: Officer,
  ): Promise<{ account: Account; link: MadeLink }> {
    const duties = checkedDuties(invitation, this.clock.today());
    const { username, displayName } = invitation;
    return this.transactions.run(officer, async (tx) => {
      const account = await this.accounts.invite(tx, { username, displayName, ...duties }, officer.accountId);
      if (!account) throw new Refusal(409, 'username_taken', [{ field: 'username', code: 'taken' }]);
      const link = await this.links.make(tx, account.id, { kind: 'invitation', by: officer.accountId });
      await this.audit.note(tx, officer, {
        action: 'account.invited',
        details: { accountId: account.id, ...duties },
      });
      return { account, link };
    });
  }
}
