import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { HandoverDetails, HandoverFilter, HandoverPage } from './handover.messages.ts';
import { SeeHandovers } from './see-handovers.ts';

@Controller('handovers')
@AsksForPurpose()
export class HandoversController {
  constructor(private readonly seeing: SeeHandovers) {}

  @Get()
  @May('see cases')
  @ApiOkResponse({ type: HandoverPage })
  page(
    @Query() filter: HandoverFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<HandoverPage> {
    return this.seeing.page(filter, { purpose, officer });
  }

  @Post(':id/seen')
  @HttpCode(200)
  @May('open cases')
  @ApiOkResponse({ type: HandoverDetails })
  markSeen(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<HandoverDetails> {
    return this.seeing.markSeen(id, { purpose, officer });
  }
}
