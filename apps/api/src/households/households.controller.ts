import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { FactVoiding } from '../residents/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import {
  Household,
  HouseholdsOfResident,
  MemberLeaving,
  NewHousehold,
  NewMember,
} from './households.messages.ts';
import { KeepHouseholds } from './keep-households.ts';

@Controller()
@AsksForPurpose()
export class HouseholdsController {
  constructor(private readonly keeping: KeepHouseholds) {}

  @Get('residents/:id/households')
  @May('see residents')
  @ApiOkResponse({ type: HouseholdsOfResident })
  ofResident(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<HouseholdsOfResident> {
    return this.keeping.ofResident(id, purpose, officer);
  }

  @Post('households')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: Household })
  found(
    @Body() household: NewHousehold,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<Household> {
    return this.keeping.found(household, purpose, officer);
  }

  @Post('households/:id/members')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: Household })
  addMember(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() member: NewMember,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<Household> {
    return this.keeping.addMember(id, member, purpose, officer);
  }

  @Post('households/:id/members/:memberId/ending')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: Household })
  endMembership(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() leaving: MemberLeaving,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<Household> {
    return this.keeping.endMembership(id, memberId, leaving, purpose, officer);
  }

  @Post('households/:id/members/:memberId/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidMembership(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.voidMembership(id, memberId, reason, purpose, officer);
  }
}
