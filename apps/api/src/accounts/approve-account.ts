import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import type { Account } from './account.ts';
import { Accounts } from './accounts.repository.ts';

/** Approves an account that somebody else put forward: a second administrator, or the provincial police of its area. */
@Injectable()
export class ApproveAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  async approve(id: string, officer: Officer): Promise<Account> {
    return this.transactions.run(officer, async (tx) => {
      const account = await this.accounts.find(tx, id);
      if (!account) throw notFound();
      if (account.approvalOpen && account.proposedBy === officer.accountId) {
        throw new Refusal(403, 'second_person_needed');
      }
      if (!(await this.accounts.approve(tx, id, officer.accountId)))
        throw new Refusal(409, 'no_approval_open');
      await this.audit.note(tx, officer, {
        action: 'account.approved',
        details: { accountId: id, role: account.role, areaCode: account.areaCode },
      });
      return (await this.accounts.find(tx, id)) ?? account;
    });
  }
}
