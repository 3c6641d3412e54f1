import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Creates } from '../idempotency/index.ts';
import { Anybody, May, type Officer, TheOfficer } from '../sign-in/index.ts';
import {
  CommuneDetails,
  CommunePage,
  CommuneQuestion,
  DecreeFile,
  DecreeOutcome,
  FormerCommuneDetails,
  ProvinceList,
  ProvinceQuestion,
} from './administrative-units.messages.ts';
import { FindAdministrativeUnits } from './find-administrative-units.ts';
import { LoadDecree } from './load-decree.ts';
import {
  presentCommune,
  presentCommuneDetails,
  presentDecree,
  presentFormerCommune,
  presentProvince,
} from './present-administrative-units.ts';

const listsArePublic = 'the lists of administrative units are published law';

@ApiTags('administrative units')
@Controller('administrative-units')
export class AdministrativeUnitsController {
  constructor(
    private readonly finding: FindAdministrativeUnits,
    private readonly decrees: LoadDecree,
  ) {}

  @Get('provinces')
  @Anybody(listsArePublic)
  @ApiOkResponse({ type: ProvinceList })
  provinces(@Query() { on }: ProvinceQuestion): ProvinceList {
    return { items: this.finding.provinces(on ?? undefined).map(presentProvince) };
  }

  @Get('communes')
  @Anybody(listsArePublic)
  @ApiOkResponse({ type: CommunePage })
  communes(@Query() question: CommuneQuestion): CommunePage {
    const { communes, nextCursor } = this.finding.communes(question);
    return { items: communes.map(presentCommune), nextCursor };
  }

  @Get('communes/:code')
  @Anybody(listsArePublic)
  @ApiOkResponse({ type: CommuneDetails })
  commune(@Param('code') code: string): CommuneDetails {
    return presentCommuneDetails(this.finding.commune(code));
  }

  @Get('former-communes/:code')
  @Anybody(listsArePublic)
  @ApiOkResponse({ type: FormerCommuneDetails })
  formerCommune(@Param('code') code: string): FormerCommuneDetails {
    return presentFormerCommune(this.finding.formerCommune(code));
  }

  @Post('decrees/dry-run')
  @HttpCode(200)
  @May('manage administrative units')
  @ApiOkResponse({ type: DecreeOutcome })
  async try(@Body() file: DecreeFile, @TheOfficer() officer: Officer): Promise<DecreeOutcome> {
    return presentDecree(await this.decrees.try(file, officer), false);
  }

  @Post('decrees')
  @Creates()
  @May('manage administrative units')
  @ApiCreatedResponse({ type: DecreeOutcome })
  async load(@Body() file: DecreeFile, @TheOfficer() officer: Officer): Promise<DecreeOutcome> {
    return presentDecree(await this.decrees.load(file, officer), true);
  }
}
