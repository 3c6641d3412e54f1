import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import type { Account } from './account.ts';
import { AccountLinks, type MadeLink } from './account-links.repository.ts';
import type { Duties } from './accounts.messages.ts';
import { Accounts } from './accounts.repository.ts';
import { checkedDuties } from './duties.ts';

/** What an administrator does to somebody else's account. Never to the own one: a slip would lock the administrator out. */
@Injectable()
export class AdministerAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Nobody signs in with it any more, and whoever is signed in is out at once. */
  async suspend(id: string, officer: Officer): Promise<Account> {
    return this.change(id, officer, 'account.suspended', async (tx) => {
      if (!(await this.accounts.suspend(tx, id, officer.accountId)))
        throw new Refusal(409, 'account_is_suspended');
      await this.accounts.endSessions(tx, id, 'suspended');
    });
  }

  async reinstate(id: string, officer: Officer): Promise<Account> {
    return this.change(id, officer, 'account.reinstated', async (tx) => {
      if (!(await this.accounts.reinstate(tx, id))) throw new Refusal(409, 'account_is_not_suspended');
    });
  }

  /** Another role or area; it needs a new approval, and sessions with the old one end. */
  async giveDuties(id: string, duties: Duties, officer: Officer): Promise<Account> {
    const checked = checkedDuties(duties, this.clock.today());
    return this.change(
      id,
      officer,
      'account.duties_given',
      async (tx) => {
        await this.accounts.giveDuties(tx, id, checked, officer.accountId);
        await this.accounts.endSessions(tx, id, 'duties_changed');
      },
      { ...checked },
    );
  }

  /**
   * A link by which the holder sets a new password; the old one works until then. Afterwards the account needs a new
   * approval: whoever makes a link could use it, and would alone be an officer of the police.
   */
  async makeLink(id: string, officer: Officer): Promise<{ account: Account; link: MadeLink }> {
    let link: MadeLink | undefined;
    const account = await this.change(id, officer, 'account.link_made', async (tx, { passwordSetAt }) => {
      const kind = passwordSetAt === null ? 'invitation' : 'reset';
      link = await this.links.make(tx, id, { kind, by: officer.accountId });
    });
    if (!link) throw notFound();
    return { account, link };
  }

  private async change(
    id: string,
    officer: Officer,
    action: string,
    work: (tx: Transaction, account: Account) => Promise<void>,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<Account> {
    if (id === officer.accountId) throw new Refusal(409, 'own_account');
    return this.transactions.run(officer, async (tx) => {
      const account = await this.accounts.find(tx, id);
      if (!account) throw notFound();
      await work(tx, account);
      await this.audit.note(tx, officer, { action, details: { accountId: id, ...details } });
      return (await this.accounts.find(tx, id)) ?? account;
    });
  }
}
