import { Injectable } from '@nestjs/common';
import { CredentialsRepository, hashPassword, passwordProblem } from '../accounts/index.ts';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { doorFor } from './door.ts';
import type { Knock } from './knock.ts';
import type { SignedIn } from './session/signed-in.ts';
import { SignIn } from './sign-in.ts';
import type { PasswordChange } from './sign-in.messages.ts';

/** Changes the own password. The other sessions of the account end: whoever changes a password may fear that it is known. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly signingIn: SignIn,
    private readonly audit: Audit,
  ) {}

  async change(
    { currentPassword, newPassword }: PasswordChange,
    officer: SignedIn,
    knock: Knock,
  ): Promise<void> {
    const problem =
      newPassword === currentPassword ? 'password_unchanged' : passwordProblem(newPassword, officer.username);
    if (problem) throw invalidInput({ field: 'newPassword', code: problem });
    const account = await this.signingIn
      .proveAgain(officer.username, currentPassword, knock)
      .catch((fault: unknown) => {
        // Not 401: the session is good, and the web would renew it and ask again.
        throw fault instanceof Refusal && fault.status === 401
          ? invalidInput({ field: 'currentPassword', code: 'wrong_password' })
          : fault;
      });
    const hash = await hashPassword(newPassword);
    const door = doorFor(account, knock.requestId);
    await this.transactions.run(door, async (tx) => {
      await this.credentials.setPassword(tx, account.id, hash, {
        reason: 'password_changed',
        keepSession: officer.sessionId,
      });
      await this.audit.note(tx, door, {
        action: 'account.password_changed',
        details: { accountId: account.id },
      });
    });
  }
}
