import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Clock } from '../clock.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { Account } from './account.ts';
import {
  AccountDetails,
  AccountInvitation,
  AccountsFilter,
  AccountsPage,
  AccountWithLink,
  Duties,
} from './accounts.messages.ts';
import { AdministerAccount } from './administer-account.ts';
import { ApproveAccount } from './approve-account.ts';
import { InviteAccount } from './invite-account.ts';
import { ListAccounts } from './list-accounts.ts';
import { type AccountWithLinkId, presentAccount, presentWithLinkId } from './present-account.ts';
import { CreatesLink } from './shows-link.ts';

const AccountId = () => Param('id', new ParseUUIDPipe({ exceptionFactory: notFound }));

@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly listing: ListAccounts,
    private readonly inviting: InviteAccount,
    private readonly approving: ApproveAccount,
    private readonly administering: AdministerAccount,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('approve accounts')
  @ApiOkResponse({ type: AccountsPage })
  async page(@Query() filter: AccountsFilter, @TheOfficer() officer: Officer): Promise<AccountsPage> {
    const { items, nextCursor } = await this.listing.page(filter, officer);
    return { items: items.map((account) => this.present(account, officer)), nextCursor };
  }

  @Post()
  @May('manage accounts')
  @CreatesLink()
  @ApiCreatedResponse({ type: AccountWithLink })
  async invite(
    @Body() invitation: AccountInvitation,
    @TheOfficer() officer: Officer,
  ): Promise<AccountWithLinkId> {
    const { account, link } = await this.inviting.invite(invitation, officer);
    return presentWithLinkId(this.present(account, officer), link);
  }

  @Post(':id/approval')
  @May('approve accounts')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountDetails })
  async approve(@AccountId() id: string, @TheOfficer() officer: Officer): Promise<AccountDetails> {
    return this.present(await this.approving.approve(id, officer), officer);
  }

  @Post(':id/suspension')
  @May('manage accounts')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountDetails })
  async suspend(@AccountId() id: string, @TheOfficer() officer: Officer): Promise<AccountDetails> {
    return this.present(await this.administering.suspend(id, officer), officer);
  }

  @Post(':id/reinstatement')
  @May('manage accounts')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountDetails })
  async reinstate(@AccountId() id: string, @TheOfficer() officer: Officer): Promise<AccountDetails> {
    return this.present(await this.administering.reinstate(id, officer), officer);
  }

  @Post(':id/duties')
  @May('manage accounts')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountDetails })
  async giveDuties(
    @AccountId() id: string,
    @Body() duties: Duties,
    @TheOfficer() officer: Officer,
  ): Promise<AccountDetails> {
    return this.present(await this.administering.giveDuties(id, duties, officer), officer);
  }

  @Post(':id/reset-link')
  @May('manage accounts')
  @CreatesLink()
  @ApiCreatedResponse({ type: AccountWithLink })
  async makeLink(@AccountId() id: string, @TheOfficer() officer: Officer): Promise<AccountWithLinkId> {
    const { account, link } = await this.administering.makeLink(id, officer);
    return presentWithLinkId(this.present(account, officer), link);
  }

  private present(account: Account, officer: Officer): AccountDetails {
    return presentAccount(account, officer, this.clock.today());
  }
}
