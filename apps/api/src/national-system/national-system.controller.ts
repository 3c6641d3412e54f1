import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { EnterNationally } from './enter-nationally.ts';
import {
  NationalEntriesFilter,
  NationalEntryDetails,
  NationalEntryMade,
  NationalEntryPage,
  NationalEntryVoiding,
  NationalSheet,
} from './national-system.messages.ts';

@Controller('national-entries')
@AsksForPurpose()
export class NationalSystemController {
  constructor(private readonly entering: EnterNationally) {}

  @Get()
  @May('see cases')
  @ApiOkResponse({ type: NationalEntryPage })
  page(
    @Query() filter: NationalEntriesFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<NationalEntryPage> {
    return this.entering.page(filter, { purpose, officer });
  }

  @Get(':id/sheet')
  @May('see cases')
  @ApiOkResponse({ type: NationalSheet })
  sheet(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<NationalSheet> {
    return this.entering.sheet(id, { purpose, officer });
  }

  @Post(':id/made')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: NationalEntryDetails })
  make(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() made: NationalEntryMade,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<NationalEntryDetails> {
    return this.entering.make(id, made, { purpose, officer });
  }

  @Post(':id/made/voiding')
  @HttpCode(200)
  @May('work on cases')
  @ApiOkResponse({ type: NationalEntryDetails })
  voidMade(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: NationalEntryVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<NationalEntryDetails> {
    return this.entering.voidMade(id, reason, { purpose, officer });
  }
}
