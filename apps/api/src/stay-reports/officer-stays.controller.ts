import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates, CreatesInBatches } from '../idempotency/index.ts';
import { AsksInBatches, May, type Officer, type SignedInRequest, TheOfficer } from '../sign-in/index.ts';
import { AmendStayNotice } from './amend-stay-notice.ts';
import { ReadStayNotices } from './read-stay-notices.ts';
import { SendReports } from './send-reports.ts';
import {
  GuestDeparture,
  ReportedStays,
  StayCancellation,
  StayCorrection,
  StayNotice,
  StayNoticeDetails,
  StayNoticeFilter,
  StayNoticePage,
  TelephoneReport,
} from './stay-notices.messages.ts';

const id = () => Param('id', ParseUUIDPipe);

/** Reports of the officer's commune: those told by telephone are written down, all are read. */
@ApiTags('stay reports')
@Controller('stay-notices')
@AsksForPurpose()
export class OfficerStaysController {
  constructor(
    private readonly sending: SendReports,
    private readonly reading: ReadStayNotices,
    private readonly amending: AmendStayNotice,
  ) {}

  @Post()
  @CreatesInBatches()
  @AsksInBatches()
  @May('report stays')
  @ApiCreatedResponse({ type: ReportedStays })
  report(
    @Body() report: TelephoneReport,
    @AccessPurpose() purpose: AccessPurposeCode,
    @Req() request: SignedInRequest,
  ): Promise<ReportedStays> {
    return this.sending.byTelephone(report, purpose, request);
  }

  @Get()
  @May('report stays')
  @ApiOkResponse({ type: StayNoticePage })
  list(
    @Query() filter: StayNoticeFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNoticePage> {
    return this.reading.ofCommune(filter, { purpose, officer, restricted: false });
  }

  @Get('restricted')
  @May('report stays')
  @ApiOkResponse({
    type: StayNoticePage,
    description: 'Those of medical facilities, which no other list shows',
  })
  listRestricted(
    @Query() filter: StayNoticeFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNoticePage> {
    return this.reading.ofCommune(filter, { purpose, officer, restricted: true });
  }

  @Get('restricted/:id')
  @May('report stays')
  @ApiOkResponse({ type: StayNoticeDetails, description: 'One of a medical facility, by itself' })
  showRestricted(
    @id() noticeId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNoticeDetails> {
    return this.reading.ofFacility(noticeId, { purpose, officer });
  }

  @Get(':id')
  @May('report stays')
  @ApiOkResponse({ type: StayNoticeDetails })
  show(
    @id() noticeId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNoticeDetails> {
    return this.reading.one(noticeId, officer, purpose);
  }

  @Post(':id/correction')
  @Creates()
  @May('report stays')
  @ApiCreatedResponse({ type: StayNotice })
  correct(
    @id() noticeId: string,
    @Body() correction: StayCorrection,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNotice> {
    return this.amending.correct(noticeId, correction, { purpose, officer });
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @May('report stays')
  @ApiOkResponse({ type: StayNotice })
  cancel(
    @id() noticeId: string,
    @Body() { reason }: StayCancellation,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNotice> {
    return this.amending.cancel(noticeId, reason, { purpose, officer });
  }

  @Post(':id/departure')
  @HttpCode(200)
  @May('report stays')
  @ApiOkResponse({ type: StayNotice })
  depart(
    @id() noticeId: string,
    @Body() { leftOn }: GuestDeparture,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StayNotice> {
    return this.amending.depart(noticeId, leftOn, { purpose, officer });
  }
}
