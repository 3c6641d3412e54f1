import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { Creates } from '../../idempotency/index.ts';
import { TheLanguage } from '../../language.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { ClaimOwnership } from '../owners/claim-ownership.ts';
import { ContestRegistrations } from '../owners/contest-registrations.ts';
import {
  NewObjection,
  ObjectionDetails,
  ObjectionList,
  RegisteredAtDwelling,
} from '../owners/owner-objections.messages.ts';
import { ClaimDetails, ClaimList, NewClaim } from '../owners/ownership-claims.messages.ts';
import { HostedDwellingList } from './hosted-dwellings.messages.ts';
import { ListHostedDwellings } from './list-hosted-dwellings.ts';

/** What hosts and owners see and say of their own dwellings. */
@ApiTags('hosts')
@Controller()
export class HostedDwellingsController {
  constructor(
    private readonly listing: ListHostedDwellings,
    private readonly contesting: ContestRegistrations,
    private readonly claiming: ClaimOwnership,
  ) {}

  @Get('hosted-dwellings')
  @May('manage own dwellings')
  @ApiOkResponse({ type: HostedDwellingList })
  list(@TheOfficer() host: Officer): Promise<HostedDwellingList> {
    return this.listing.list(host);
  }

  @Get('hosted-dwellings/:id/registered')
  @May('manage own dwellings')
  @ApiOkResponse({ type: RegisteredAtDwelling })
  registered(
    @Param('id', ParseUUIDPipe) id: string,
    @TheOfficer() host: Officer,
  ): Promise<RegisteredAtDwelling> {
    return this.contesting.see(id, host);
  }

  @Post('hosted-dwellings/:id/objections')
  @Creates()
  @May('manage own dwellings')
  @ApiCreatedResponse({ type: ObjectionDetails })
  contest(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() objection: NewObjection,
    @TheOfficer() host: Officer,
    @TheLanguage() language: Language,
  ): Promise<ObjectionDetails> {
    return this.contesting.contest(id, objection, language, host);
  }

  @Get('hosted-dwellings/:id/objections')
  @May('manage own dwellings')
  @ApiOkResponse({ type: ObjectionList })
  objections(@Param('id', ParseUUIDPipe) id: string, @TheOfficer() host: Officer): Promise<ObjectionList> {
    return this.contesting.list(id, host);
  }

  @Post('ownership-claims')
  @Creates()
  @May('manage own dwellings')
  @ApiCreatedResponse({ type: ClaimDetails })
  claim(@Body() claim: NewClaim, @TheOfficer() host: Officer): Promise<ClaimDetails> {
    return this.claiming.claim(claim, host);
  }

  @Get('ownership-claims/mine')
  @May('manage own dwellings')
  @ApiOkResponse({ type: ClaimList })
  claims(@TheOfficer() host: Officer): Promise<ClaimList> {
    return this.claiming.own(host);
  }
}
