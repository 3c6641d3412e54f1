import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { KeepStayDrafts } from './keep-stay-drafts.ts';
import { HostTonight, ReminderContact, StayDraftContent, StayDrafts } from './stay-drafts.messages.ts';

/** The host's evening: what was entered and not sent, and where to be reminded of it. */
@ApiTags('hosts')
@Controller('host')
export class StayDraftsController {
  constructor(private readonly keeping: KeepStayDrafts) {}

  @Get('tonight')
  @May('report own stays')
  @ApiOkResponse({ type: HostTonight })
  tonight(@TheOfficer() host: Officer): Promise<HostTonight> {
    return this.keeping.tonight(host);
  }

  @Get('stay-drafts')
  @May('report own stays')
  @ApiOkResponse({ type: StayDrafts })
  async list(@TheOfficer() host: Officer): Promise<StayDrafts> {
    return { items: await this.keeping.list(host) };
  }

  @Put('stay-drafts/:dwellingId')
  @HttpCode(204)
  @May('report own stays')
  @ApiNoContentResponse()
  save(
    @Param('dwellingId', ParseUUIDPipe) dwellingId: string,
    @Body() { guests }: StayDraftContent,
    @TheOfficer() host: Officer,
  ): Promise<void> {
    return this.keeping.save(dwellingId, guests, host);
  }

  @Get('reminder-contact')
  @May('report own stays')
  @ApiOkResponse({ type: ReminderContact })
  contact(@TheOfficer() host: Officer): Promise<ReminderContact> {
    return this.keeping.contact(host);
  }

  @Put('reminder-contact')
  @HttpCode(204)
  @May('report own stays')
  @ApiNoContentResponse()
  setContact(@Body() contact: ReminderContact, @TheOfficer() host: Officer): Promise<void> {
    return this.keeping.setContact(contact, host);
  }
}
