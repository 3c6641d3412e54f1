import { Module } from '@nestjs/common';
import { AccountLinks } from './account-links.repository.ts';
import { Accounts } from './accounts.repository.ts';
import { CredentialsRepository } from './credentials.repository.ts';

/** Who may sign in, and who decides that. */
@Module({
  providers: [AccountLinks, Accounts, CredentialsRepository],
  exports: [AccountLinks, CredentialsRepository],
})
export class AccountsModule {}
