import { Injectable } from '@nestjs/common';
import {
  AccountLinks,
  type AccountState,
  CredentialsRepository,
  hashPassword,
  passwordProblem,
} from '../accounts/index.ts';
import { Audit } from '../audit/index.ts';
import { stranger, Transactions } from '../database/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { doorAskingFor, doorFor } from './door.ts';
import type { Knock } from './knock.ts';
import type { LinkRedemption } from './sign-in.messages.ts';
import { Attempts } from './slowing-down/attempts.repository.ts';

/** One answer for a link that never was, was used, was withdrawn or ran out. */
const linkNotGood = () => new Refusal(410, 'link_not_good');

/** Sets a password by a one-time link. */
@Injectable()
export class RedeemLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AccountLinks,
    private readonly credentials: CredentialsRepository,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /** Returns where the account stands afterwards: it may still wait for its approval. */
  async redeem({ token, password }: LinkRedemption, knock: Knock): Promise<AccountState> {
    const link = await this.transactions.run(stranger(knock.requestId), (tx) =>
      this.links.findShown(tx, token),
    );
    if (!link) throw linkNotGood();
    const known = await this.transactions.run(doorAskingFor(link.accountId, knock.requestId), (tx) =>
      this.credentials.find(tx, link.accountId),
    );
    if (!known || known.status === 'suspended') throw linkNotGood();
    const problem = passwordProblem(password, known.username);
    if (problem) throw invalidInput({ field: 'password', code: problem });
    const hash = await hashPassword(password);
    const door = doorFor(known, knock.requestId);
    return this.transactions.run(door, async (tx) => {
      if (!(await this.links.use(tx, link))) throw linkNotGood();
      await this.credentials.setPassword(tx, link.accountId, hash, { reason: 'password_reset' });
      if (link.kind === 'reset') await this.credentials.putForward(tx, link.accountId, link.createdBy);
      await this.attempts.makeKnown(tx, known.username, knock);
      await this.audit.note(tx, door, {
        action: 'account.password_set_by_link',
        details: { accountId: link.accountId, kind: link.kind },
      });
      const account = await this.credentials.find(tx, link.accountId);
      return account?.status ?? known.status;
    });
  }
}
