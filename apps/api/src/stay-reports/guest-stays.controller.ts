import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { LimitedByAddress } from '../limited-by-address.ts';
import { PageAskedById } from '../page-asked.messages.ts';
import { Anybody, May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AnswerOwnStays } from './answer-own-stays.ts';
import {
  OwnStayAcceptance,
  OwnStayQuestion,
  OwnStayReceipt,
  OwnStayRefusal,
  OwnStayReport,
  OwnStayState,
  WaitingOwnStays,
} from './guest-stays.messages.ts';
import { ReportOwnStay } from './report-own-stay.ts';
import { StayNotice } from './stay-notices.messages.ts';

/** A family reports a handful of stays; a script sends hundreds. */
const reportsPerMinute = 10;

/** Reports by guests where no host is present: sent and followed without sign-in. */
@ApiTags('stay reports')
@Controller('guest-stay-notices')
export class GuestStaysController {
  constructor(private readonly own: ReportOwnStay) {}

  @Post()
  @Anybody('guests without a host have no account; what they send waits for an officer of the commune')
  @LimitedByAddress(reportsPerMinute)
  @ApiCreatedResponse({ type: OwnStayReceipt })
  send(@Body() report: OwnStayReport, @Req() request: FastifyRequest): Promise<OwnStayReceipt> {
    return this.own.send(report, request.id);
  }

  @Post('status')
  @HttpCode(200)
  @Anybody('whoever has the code sent the report; it tells its state and nothing of the guest')
  @LimitedByAddress()
  @ApiOkResponse({ type: OwnStayState })
  follow(@Body() { trackingCode }: OwnStayQuestion, @Req() request: FastifyRequest): Promise<OwnStayState> {
    return this.own.follow(trackingCode, request.id);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Anybody('whoever has the code sent the report, and may take it back while it waits')
  @LimitedByAddress()
  @ApiOkResponse({ type: OwnStayState })
  withdraw(@Body() { trackingCode }: OwnStayQuestion, @Req() request: FastifyRequest): Promise<OwnStayState> {
    return this.own.withdraw(trackingCode, request.id);
  }
}

const id = () => Param('id', ParseUUIDPipe);

/** The same reports as officers of the commune answer them. */
@ApiTags('stay reports')
@Controller('guest-stay-notices')
@AsksForPurpose()
export class GuestStayAnswersController {
  constructor(private readonly answering: AnswerOwnStays) {}

  @Get()
  @May('report stays')
  @ApiOkResponse({ type: WaitingOwnStays })
  waiting(
    @Query() page: PageAskedById,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WaitingOwnStays> {
    return this.answering.waiting(page, { purpose, officer });
  }

  @Post(':id/acceptance')
  @Creates()
  @May('report stays')
  @ApiCreatedResponse({ type: StayNotice })
  accept(
    @id() noticeId: string,
    @Body() { dwellingId }: OwnStayAcceptance,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNotice> {
    return this.answering.accept(noticeId, dwellingId, { purpose, officer });
  }

  @Post(':id/refusal')
  @HttpCode(204)
  @May('report stays')
  @ApiNoContentResponse()
  refuse(
    @id() noticeId: string,
    @Body() { reason }: OwnStayRefusal,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.answering.refuse(noticeId, reason, { purpose, officer });
  }
}
