import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { FloorAreas, FloorAreaVoiding, NewFloorArea } from './floor-areas.messages.ts';
import { KeepFloorAreas } from './keep-floor-areas.ts';

@Controller('floor-areas')
export class FloorAreasController {
  constructor(private readonly keeping: KeepFloorAreas) {}

  @Get()
  @May('manage the rules')
  @ApiOkResponse({ type: FloorAreas })
  list(@TheOfficer() officer: Officer): Promise<FloorAreas> {
    return this.keeping.list(officer);
  }

  @Post()
  @Creates()
  @May('manage the rules')
  @ApiCreatedResponse({ type: FloorAreas })
  enter(@Body() entered: NewFloorArea, @TheOfficer() officer: Officer): Promise<FloorAreas> {
    return this.keeping.enter(entered, officer);
  }

  @Post(':id/voiding')
  @HttpCode(204)
  @May('manage the rules')
  @ApiNoContentResponse()
  void(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FloorAreaVoiding,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void(id, reason, officer);
  }
}
