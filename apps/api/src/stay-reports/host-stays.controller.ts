import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Creates, CreatesInBatches } from '../idempotency/index.ts';
import { asFile, pdf } from '../papers/index.ts';
import {
  AlsoByApiKey,
  AsksInBatches,
  May,
  type Officer,
  type SignedInRequest,
  TheOfficer,
} from '../sign-in/index.ts';
import { AmendStayNotice } from './amend-stay-notice.ts';
import { PrintStayReceipt } from './print-stay-receipt.ts';
import { ReadStayNotices } from './read-stay-notices.ts';
import { SendReports } from './send-reports.ts';
import {
  EarlierGuests,
  GuestDeparture,
  GuestSearch,
  HostReport,
  ReportedStays,
  StayCancellation,
  StayCorrection,
  StayNotice,
  StayNoticeDetails,
  StayNoticeFilter,
  StayNoticePage,
} from './stay-notices.messages.ts';

/** What hosts do is for nothing else. */
const purpose = 'stay_report';

const id = () => Param('id', ParseUUIDPipe);

/** Reports of the signed-in host, or of the host's system by its key: the own ones, and no other data of anybody. */
@ApiTags('hosts')
@Controller('host')
export class HostStaysController {
  constructor(
    private readonly sending: SendReports,
    private readonly reading: ReadStayNotices,
    private readonly amending: AmendStayNotice,
    private readonly printing: PrintStayReceipt,
  ) {}

  @Post('stay-notices')
  @CreatesInBatches()
  @AsksInBatches()
  @AlsoByApiKey()
  @May('report own stays')
  @ApiCreatedResponse({ type: ReportedStays })
  report(@Body() report: HostReport, @Req() request: SignedInRequest): Promise<ReportedStays> {
    return this.sending.ofHost(report, request);
  }

  @Get('stay-notices')
  @AlsoByApiKey()
  @May('report own stays')
  @ApiOkResponse({ type: StayNoticePage })
  list(@Query() filter: StayNoticeFilter, @TheOfficer() host: Officer): Promise<StayNoticePage> {
    return this.reading.ofHost(filter, host);
  }

  @Get('stay-notices/:id')
  @AlsoByApiKey()
  @May('report own stays')
  @ApiOkResponse({ type: StayNoticeDetails })
  show(@id() noticeId: string, @TheOfficer() host: Officer): Promise<StayNoticeDetails> {
    return this.reading.one(noticeId, host);
  }

  @Get('stay-notices/:id/receipt')
  @AlsoByApiKey()
  @May('report own stays')
  @ApiProduces(pdf)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async receipt(@id() noticeId: string, @TheOfficer() host: Officer): Promise<StreamableFile> {
    return asFile(await this.printing.print(noticeId, host), noticeId);
  }

  @Post('stay-notices/:id/correction')
  @Creates()
  @AlsoByApiKey()
  @May('report own stays')
  @ApiCreatedResponse({ type: StayNotice })
  correct(
    @id() noticeId: string,
    @Body() correction: StayCorrection,
    @TheOfficer() host: Officer,
  ): Promise<StayNotice> {
    return this.amending.correct(noticeId, correction, { purpose, officer: host });
  }

  @Post('stay-notices/:id/cancellation')
  @HttpCode(200)
  @AlsoByApiKey()
  @May('report own stays')
  @ApiOkResponse({ type: StayNotice })
  cancel(
    @id() noticeId: string,
    @Body() { reason }: StayCancellation,
    @TheOfficer() host: Officer,
  ): Promise<StayNotice> {
    return this.amending.cancel(noticeId, reason, { purpose, officer: host });
  }

  @Post('stay-notices/:id/departure')
  @HttpCode(200)
  @AlsoByApiKey()
  @May('report own stays')
  @ApiOkResponse({ type: StayNotice })
  depart(
    @id() noticeId: string,
    @Body() { leftOn }: GuestDeparture,
    @TheOfficer() host: Officer,
  ): Promise<StayNotice> {
    return this.amending.depart(noticeId, leftOn, { purpose, officer: host });
  }

  @Post('guests/search')
  @HttpCode(200)
  @May('report own stays')
  @ApiOkResponse({ type: EarlierGuests })
  search(@Body() question: GuestSearch, @TheOfficer() host: Officer): Promise<EarlierGuests> {
    return this.reading.earlierGuests(question, host);
  }
}
