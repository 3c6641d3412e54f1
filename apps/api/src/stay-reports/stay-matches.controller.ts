import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { PageAskedById } from '../page-asked.messages.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { SettleMatch } from './settle-match.ts';
import { MatchSettlement, StayMatchPage } from './stay-matches.messages.ts';

@ApiTags('stay reports')
@Controller('stay-matches')
@AsksForPurpose()
export class StayMatchesController {
  constructor(private readonly settling: SettleMatch) {}

  @Get()
  @May('report stays')
  @ApiOkResponse({ type: StayMatchPage })
  queue(
    @Query() page: PageAskedById,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayMatchPage> {
    return this.settling.queue(page, { purpose, officer });
  }

  @Get('restricted')
  @May('report stays')
  @ApiOkResponse({
    type: StayMatchPage,
    description: 'Of people known by stays in medical facilities alone, whom no other list shows',
  })
  queueOfPatients(
    @Query() page: PageAskedById,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayMatchPage> {
    return this.settling.queue(page, { purpose, officer }, true);
  }

  @Post(':id/settlement')
  @HttpCode(204)
  @May('report stays')
  @ApiNoContentResponse()
  settle(
    @Param('id', ParseUUIDPipe) matchId: string,
    @Body() settlement: MatchSettlement,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.settling.settle(matchId, settlement, { purpose, officer });
  }
}
