import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Credentials } from '../../accounts/index.ts';
import type { Transaction } from '../../database/index.ts';
import type { Knock } from '../knock.ts';
import { AccessTokens } from './access-tokens.ts';
import { type LiveSession, Sessions } from './sessions.repository.ts';

/** Hours from a sign-in to the next: one shift, and as long as the web keeps drafts. */
const hoursOfSession = 12;

/** A session with the tokens that were just made for it. */
export interface OpenSession {
  readonly account: Credentials;
  readonly sessionId: string;
  readonly client: 'web' | 'api';
  readonly accessToken: string;
  /** When the access token runs out. */
  readonly expiresAt: Date;
  /** Absent where an earlier refresh has just replaced it: the browser holds the newer one. */
  readonly refreshToken?: string;
  /** When the session runs out, however often it is refreshed. */
  readonly sessionExpiresAt: Date;
  readonly csrfToken: string;
  readonly locked: boolean;
}

/** Opens sessions and hands out their tokens. */
@Injectable()
export class OpenSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
  ) {}

  /** A new session, within the transaction of the sign-in. */
  async open(tx: Transaction, account: Credentials, { client }: Knock): Promise<OpenSession> {
    const session = await this.sessions.begin(tx, { accountId: account.id, client, hours: hoursOfSession });
    return this.renew(tx, account, { ...session, client, locked: false });
  }

  /** Fresh tokens for a session that lives. */
  async renew(tx: Transaction, account: Credentials, session: LiveSession): Promise<OpenSession> {
    const refreshToken = randomBytes(32).toString('base64url');
    await this.sessions.issueToken(tx, refreshToken, { sessionId: session.id, accountId: account.id });
    return { ...this.withAccess(account, session), refreshToken };
  }

  /** A fresh access token only. */
  withAccess(
    account: Credentials,
    { id, expiresAt: sessionExpiresAt, client, locked }: LiveSession,
  ): OpenSession {
    const access = this.tokens.make(account.id, id);
    return {
      account,
      sessionId: id,
      client,
      ...access,
      sessionExpiresAt,
      csrfToken: this.tokens.csrfTokenOf(id),
      locked,
    };
  }
}
