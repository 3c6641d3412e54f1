import { Injectable } from '@nestjs/common';
import {
  type AccountState,
  type Credentials,
  CredentialsRepository,
  passwordMatches,
} from '../accounts/index.ts';
import { Audit } from '../audit/index.ts';
import { stranger, Transactions } from '../database/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { doorFor } from './door.ts';
import type { Knock } from './knock.ts';
import { type OpenSession, OpenSessions } from './session/open-session.ts';
import { Attempts } from './slowing-down/attempts.repository.ts';
import { waitBefore } from './slowing-down/wait-before.ts';

/** One answer for an unknown user and a wrong password. */
export const wrongCredentials = () => new Refusal(401, 'wrong_credentials');

/** Told only to those who know the password: to a stranger such an account looks like any other. */
const codeOfState: Record<Exclude<AccountState, 'active' | 'invited'>, string> = {
  awaiting_approval: 'account_awaiting_approval',
  suspended: 'account_suspended',
};

/** Checks a name and a password, slows guessing, and opens a session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly attempts: Attempts,
    private readonly openSessions: OpenSessions,
    private readonly audit: Audit,
  ) {}

  async signIn(typedUsername: string, password: string, knock: Knock): Promise<OpenSession> {
    const username = typedUsername.trim().toLowerCase();
    const { account, attemptId } = await this.check(username, password, knock);
    return this.transactions.run(doorFor(account, knock.requestId), async (tx) => {
      await this.attempts.decide(tx, username, attemptId, true);
      const session = await this.openSessions.open(tx, account, knock);
      await this.audit.note(tx, doorFor(account, knock.requestId), {
        action: 'session.opened',
        details: { sessionId: session.sessionId, client: knock.client },
      });
      return session;
    });
  }

  /** Whether the password is the account's: for those who are signed in and prove again who they are. Slowed like a sign-in. */
  async proveAgain(username: string, password: string, knock: Knock): Promise<Credentials> {
    const { account, attemptId } = await this.check(username, password, knock);
    await this.transactions.run(stranger(knock.requestId), (tx) =>
      this.attempts.decide(tx, username, attemptId, true),
    );
    return account;
  }

  /** The slow hash is computed between two transactions, so that no connection waits for it. */
  private async check(
    username: string,
    password: string,
    knock: Knock,
  ): Promise<{ account: Credentials; attemptId: string }> {
    const door = stranger(knock.requestId);
    const { account, attemptId } = await this.transactions.run(door, async (tx) => {
      const { source, earlier } = await this.attempts.before(tx, username, knock);
      const wait = waitBefore(source, earlier);
      if (wait > 0) throw new Refusal(429, 'too_many_requests', [], { retryAfter: wait });
      return {
        attemptId: await this.attempts.begin(tx, username, knock, source),
        account: await this.credentials.findByUsername(tx, username),
      };
    });
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (account !== null && matches && account.status === 'active') return { account, attemptId };
    await this.transactions.run(door, async (tx) => {
      await this.attempts.decide(tx, username, attemptId, false);
      const reason = account === null ? 'unknown_account' : matches ? account.status : 'wrong_password';
      await this.audit.note(tx, door, {
        action: 'session.refused',
        details: { reason, ...(account && { accountId: account.id }) },
      });
    });
    if (account !== null && matches && account.status !== 'active' && account.status !== 'invited') {
      throw new Refusal(403, codeOfState[account.status]);
    }
    throw wrongCredentials();
  }
}
