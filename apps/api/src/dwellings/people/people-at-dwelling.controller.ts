import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { FactVoiding, RecordedFactId } from '../../residents/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { FindNotLivingHere } from './find-not-living-here.ts';
import {
  FindingsOfDwelling,
  NewFinding,
  PeopleAtDwellingPage,
  PeopleQuestion,
} from './people-at-dwelling.messages.ts';
import { WhoIsHere } from './who-is-here.ts';

@ApiTags('dwellings')
@Controller()
@AsksForPurpose()
export class PeopleAtDwellingController {
  constructor(
    private readonly who: WhoIsHere,
    private readonly finding: FindNotLivingHere,
  ) {}

  @Get('dwellings/:id/residents')
  @May('see residents')
  @ApiOkResponse({ type: PeopleAtDwellingPage })
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() question: PeopleQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PeopleAtDwellingPage> {
    return this.who.list(id, question, { purpose, officer });
  }

  @Get('dwellings/:id/findings')
  @May('see residents')
  @ApiOkResponse({ type: FindingsOfDwelling })
  findings(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<FindingsOfDwelling> {
    return this.finding.of(id, { purpose, officer });
  }

  @Post('dwellings/:id/findings')
  @Creates()
  @May('record presences')
  @ApiCreatedResponse({ type: RecordedFactId })
  find(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() finding: NewFinding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.finding.record(id, finding, { purpose, officer });
  }

  @Post('dwelling-findings/:id/voiding')
  @HttpCode(204)
  @May('record presences')
  @ApiNoContentResponse()
  voidFinding(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.finding.void(id, reason, { purpose, officer });
  }
}
