import { Injectable } from '@nestjs/common';
import { CredentialsRepository } from '../../accounts/index.ts';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { doorAskingFor, doorFor } from '../door.ts';
import { Sessions, type ShownToken } from './sessions.repository.ts';

/** Signs out: the session and all its tokens end at once. */
@Injectable()
export class EndSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async end({ sessionId, accountId }: ShownToken, requestId: string): Promise<void> {
    const account = await this.transactions.run(doorAskingFor(accountId, requestId), (tx) =>
      this.credentials.find(tx, accountId),
    );
    if (!account) return;
    const door = doorFor(account, requestId);
    await this.transactions.run(door, async (tx) => {
      if (!(await this.sessions.end(tx, sessionId, 'signed_out'))) return;
      await this.audit.note(tx, door, { action: 'session.ended', details: { sessionId } });
    });
  }
}
