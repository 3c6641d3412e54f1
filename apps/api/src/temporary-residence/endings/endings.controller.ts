import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { CaseDetails } from '../../cases/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { DataFeed, EndingFiling, EndingRequest, NewMinutes, TakenFeed } from './ending.messages.ts';
import { OpenEnding } from './open-ending.ts';
import { TakeDataFeed } from './take-data-feed.ts';
import { WriteMinutes } from './write-minutes.ts';

@Controller()
@AsksForPurpose()
@ApiExtraModels(EndingRequest)
export class EndingsController {
  constructor(
    private readonly opening: OpenEnding,
    private readonly feeding: TakeDataFeed,
    private readonly writing: WriteMinutes,
  ) {}

  @Post('temporary-registrations/:id/ending')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() filing: EndingFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(id, filing, { purpose, officer });
  }

  @Post('data-feed/endings')
  @HttpCode(200)
  @Creates()
  @May('open cases')
  @ApiOkResponse({ type: TakenFeed })
  takeFeed(
    @Body() feed: DataFeed,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<TakenFeed> {
    return this.feeding.take(feed, { purpose, officer });
  }

  @Post('data-feed/endings/check')
  @HttpCode(200)
  @May('open cases')
  @ApiOkResponse({ type: TakenFeed })
  checkFeed(
    @Body() feed: DataFeed,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<TakenFeed> {
    return this.feeding.check(feed, { purpose, officer });
  }

  @Post('cases/:id/minutes')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: CaseDetails })
  writeMinutes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() minutes: NewMinutes,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.writing.write(id, minutes, { purpose, officer });
  }
}
