import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { HostedDwellingList } from './hosted-dwellings.messages.ts';
import { ListHostedDwellings } from './list-hosted-dwellings.ts';

@ApiTags('hosts')
@Controller('hosted-dwellings')
export class HostedDwellingsController {
  constructor(private readonly listing: ListHostedDwellings) {}

  @Get()
  @May('manage own dwellings')
  @ApiOkResponse({ type: HostedDwellingList })
  list(@TheOfficer() host: Officer): Promise<HostedDwellingList> {
    return this.listing.list(host);
  }
}
