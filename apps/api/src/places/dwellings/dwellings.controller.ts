import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { BlockDwelling } from './block-dwelling.ts';
import {
  BlocksOfDwelling,
  DwellingDetails,
  DwellingPage,
  DwellingQuestion,
  LiftedBlock,
  NewDwelling,
  NewDwellingBlock,
} from './dwellings.messages.ts';
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
    private readonly blocking: BlockDwelling,
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

  @Get(':id/blocks')
  @May('see dwellings')
  @ApiOkResponse({ type: BlocksOfDwelling })
  blocks(@Param('id', ParseUUIDPipe) id: string, @TheOfficer() officer: Officer): Promise<BlocksOfDwelling> {
    return this.blocking.of(id, officer);
  }

  @Post(':id/blocks')
  @Creates()
  @May('record dwellings')
  @ApiCreatedResponse({ type: BlocksOfDwelling })
  block(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() block: NewDwellingBlock,
    @TheOfficer() officer: Officer,
  ): Promise<BlocksOfDwelling> {
    return this.blocking.block(id, block, officer);
  }

  @Post(':id/blocks/:blockId/voiding')
  @HttpCode(200)
  @May('record dwellings')
  @ApiOkResponse({ type: BlocksOfDwelling })
  lift(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('blockId', ParseUUIDPipe) blockId: string,
    @Body() { reason }: LiftedBlock,
    @TheOfficer() officer: Officer,
  ): Promise<BlocksOfDwelling> {
    return this.blocking.lift(id, blockId, reason, officer);
  }
}
