import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccountLinks } from './account-links.repository.ts';
import { AccountsController } from './accounts.controller.ts';
import { Accounts } from './accounts.repository.ts';
import { AdministerAccount } from './administer-account.ts';
import { ApproveAccount } from './approve-account.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { InviteAccount } from './invite-account.ts';
import { ListAccounts } from './list-accounts.ts';
import { MakeAdministrator } from './make-administrator.ts';
import { PublicAddress } from './public-address.ts';

/** Who may sign in, and who decides that. */
@Global()
@Module({})
export class AccountsModule {
  /** @param publicUrl the address that people type, for one-time links */
  static with(publicUrl: string): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [AccountsController],
      providers: [
        { provide: PublicAddress, useValue: new PublicAddress(publicUrl) },
        AccountLinks,
        Accounts,
        AdministerAccount,
        ApproveAccount,
        CredentialsRepository,
        InviteAccount,
        ListAccounts,
        MakeAdministrator,
      ],
      exports: [AccountLinks, CredentialsRepository, MakeAdministrator, PublicAddress],
    };
  }
}
