import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { Creates } from '../idempotency/index.ts';
import { TheLanguage } from '../language.ts';
import { RecordedFactId } from '../residents/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { DescribeDwelling } from './describe-dwelling.ts';
import { DwellingRecord, NewDwellingDescription } from './dwelling-record.messages.ts';
import { HostAccountList, NewTie, TieEnding, TiesOfDwelling } from './hosts/host-ties.messages.ts';
import { TieHosts } from './hosts/tie-hosts.ts';
import { ReadDwelling } from './read-dwelling.ts';

@ApiTags('dwellings')
@Controller()
export class DwellingRecordController {
  constructor(
    private readonly reading: ReadDwelling,
    private readonly describing: DescribeDwelling,
    private readonly tying: TieHosts,
  ) {}

  @Get('dwellings/:id')
  @May('see dwellings')
  @ApiOkResponse({ type: DwellingRecord })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<DwellingRecord> {
    return this.reading.read(id, language, officer);
  }

  @Post('dwellings/:id/descriptions')
  @Creates()
  @May('record dwellings')
  @ApiCreatedResponse({ type: RecordedFactId })
  describe(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() description: NewDwellingDescription,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.describing.describe(id, description, officer);
  }

  @Get('host-accounts')
  @May('record dwellings')
  @ApiOkResponse({ type: HostAccountList })
  hosts(@TheOfficer() officer: Officer): Promise<HostAccountList> {
    return this.tying.hosts(officer);
  }

  @Post('dwellings/:id/managers')
  @Creates()
  @May('record dwellings')
  @ApiCreatedResponse({ type: TiesOfDwelling })
  tie(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() tie: NewTie,
    @TheOfficer() officer: Officer,
  ): Promise<TiesOfDwelling> {
    return this.tying.tie(id, tie, officer);
  }

  @Post('dwellings/:id/managers/:managerId/ending')
  @HttpCode(200)
  @May('record dwellings')
  @ApiOkResponse({ type: TiesOfDwelling })
  endTie(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('managerId', ParseUUIDPipe) managerId: string,
    @Body() ending: TieEnding,
    @TheOfficer() officer: Officer,
  ): Promise<TiesOfDwelling> {
    return this.tying.end(id, managerId, ending, officer);
  }
}
