import { Injectable } from '@nestjs/common';
import { CredentialsRepository } from '../../accounts/index.ts';
import { Audit } from '../../audit/index.ts';
import { stranger, Transactions } from '../../database/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import { doorAskingFor, doorFor } from '../door.ts';
import type { Knock } from '../knock.ts';
import { type OpenSession, OpenSessions } from './open-session.ts';
import { Sessions, type ShownToken } from './sessions.repository.ts';

/**
 * Seconds in which a replaced token still gives an access token, but no successor: two tabs of one browser refresh at the
 * same moment. A thief gains one access token by it; without it every second tab would end the officer's session.
 */
const grace = 30;

/** Renews the tokens of a session. A refresh token works once; one that comes back later was stolen, and ends the session. */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly sessions: Sessions,
    private readonly openSessions: OpenSessions,
    private readonly audit: Audit,
  ) {}

  async refresh(refreshToken: string | undefined, knock: Knock): Promise<OpenSession> {
    const shown = await this.find(refreshToken, knock);
    if (!shown || refreshToken === undefined) throw new Refusal(401, 'not_signed_in');
    const renewed = await this.transactions.run(
      doorAskingFor(shown.accountId, knock.requestId),
      async (tx) => {
        const account = await this.credentials.find(tx, shown.accountId);
        const session = await this.sessions.findLive(tx, shown.sessionId);
        if (account?.status !== 'active' || !session) return null;
        const use = await this.sessions.replaceToken(tx, refreshToken, grace);
        if (use === 'first') return this.openSessions.renew(tx, account, session);
        if (use === 'again') return this.openSessions.withAccess(account, session);
        return { reusedBy: account };
      },
    );
    if (renewed && !('reusedBy' in renewed)) return renewed;
    if (renewed) await this.endStolen(shown, doorFor(renewed.reusedBy, knock.requestId));
    throw new Refusal(401, 'not_signed_in');
  }

  /** Whose refresh token this is, if it was ever given out. */
  async find(refreshToken: string | undefined, { requestId }: Knock): Promise<ShownToken | null> {
    if (refreshToken === undefined || refreshToken === '') return null;
    return this.transactions.run(stranger(requestId), (tx) => this.sessions.findToken(tx, refreshToken));
  }

  private async endStolen({ sessionId }: ShownToken, door: ReturnType<typeof doorFor>): Promise<void> {
    await this.transactions.run(door, async (tx) => {
      await this.sessions.end(tx, sessionId, 'token_reused');
      await this.audit.note(tx, door, { action: 'session.token_reused', details: { sessionId } });
    });
  }
}
