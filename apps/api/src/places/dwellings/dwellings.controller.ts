import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { DwellingDetails, DwellingPage, DwellingQuestion, NewDwelling } from './dwellings.messages.ts';
import { FindDwellings } from './find-dwellings.ts';
import { PresentDwelling } from './present-dwelling.ts';
import { RecordDwelling } from './record-dwelling.ts';

@ApiTags('dwellings')
@Controller('dwellings')
export class DwellingsController {
  constructor(
    private readonly finding: FindDwellings,
    private readonly recording: RecordDwelling,
    private readonly presenting: PresentDwelling,
  ) {}

  @Post('search')
  @HttpCode(200)
  @May('see dwellings')
  @ApiOkResponse({ type: DwellingPage })
  async search(@Body() question: DwellingQuestion, @TheOfficer() officer: Officer): Promise<DwellingPage> {
    const { dwellings, nextCursor } = await this.finding.find(question, officer);
    return { items: dwellings.map((dwelling) => this.presenting.present(dwelling)), nextCursor };
  }

  @Post()
  @Creates()
  @May('record dwellings')
  @ApiCreatedResponse({ type: DwellingDetails })
  async record(@Body() filed: NewDwelling, @TheOfficer() officer: Officer): Promise<DwellingDetails> {
    return this.presenting.present(await this.recording.record(filed, officer));
  }
}
