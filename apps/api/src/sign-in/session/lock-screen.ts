import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { doorFor } from '../door.ts';
import { Sessions } from './sessions.repository.ts';
import type { SignedIn } from './signed-in.ts';

/** Locks the screen: whoever sits down at it gets nothing from the server either, until the officer's password opens it. */
@Injectable()
export class LockScreen {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async lock(officer: SignedIn): Promise<void> {
    const { accountId: id, role, areaCode, requestId, sessionId } = officer;
    const door = doorFor({ id, role, areaCode }, requestId);
    await this.transactions.run(door, async (tx) => {
      if (!(await this.sessions.setLocked(tx, sessionId, true))) return;
      await this.audit.note(tx, door, { action: 'session.locked', details: { sessionId } });
    });
  }
}
