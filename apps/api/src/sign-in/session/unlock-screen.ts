import { Injectable } from '@nestjs/common';
import { type Credentials, CredentialsRepository } from '../../accounts/index.ts';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import { doorAskingFor, doorFor } from '../door.ts';
import type { Knock } from '../knock.ts';
import { SignIn } from '../sign-in.ts';
import { type OpenSession, OpenSessions } from './open-session.ts';
import { RefreshSession } from './refresh-session.ts';
import { type LiveSession, Sessions, type ShownToken } from './sessions.repository.ts';

/** Opens a locked screen with the same officer's password, and renews the session that ran out meanwhile. */
@Injectable()
export class UnlockScreen {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly sessions: Sessions,
    private readonly openSessions: OpenSessions,
    private readonly refreshing: RefreshSession,
    private readonly signingIn: SignIn,
    private readonly audit: Audit,
  ) {}

  async unlock(
    shown: ShownToken | null,
    { password, refreshToken }: { password: string; refreshToken: string | undefined },
    knock: Knock,
  ): Promise<OpenSession> {
    const { account, session } = await this.live(shown, knock);
    await this.signingIn.proveAgain(account.username, password, knock);
    const door = doorFor(account, knock.requestId);
    await this.transactions.run(door, async (tx) => {
      await this.sessions.setLocked(tx, session.id, false);
      await this.audit.note(tx, door, { action: 'session.unlocked', details: { sessionId: session.id } });
    });
    if (refreshToken !== undefined) return this.refreshing.refresh(refreshToken, knock);
    return this.openSessions.withAccess(account, { ...session, locked: false });
  }

  private async live(
    shown: ShownToken | null,
    { requestId }: Knock,
  ): Promise<{ account: Credentials; session: LiveSession }> {
    if (!shown) throw new Refusal(401, 'not_signed_in');
    const { account, session } = await this.transactions.run(
      doorAskingFor(shown.accountId, requestId),
      async (tx) => ({
        account: await this.credentials.find(tx, shown.accountId),
        session: await this.sessions.findLive(tx, shown.sessionId),
      }),
    );
    if (account?.status !== 'active' || !session) throw new Refusal(401, 'not_signed_in');
    return { account, session };
  }
}
