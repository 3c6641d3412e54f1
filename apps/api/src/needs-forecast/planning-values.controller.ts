import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { KeepPlanningValues } from './keep-planning-values.ts';
import {
  PlanningValue,
  PlanningValueEntry,
  PlanningValueList,
  PlanningValuesQuestion,
  PlanningValueVoiding,
} from './needs-forecast.messages.ts';

@Controller('planning-values')
export class PlanningValuesController {
  constructor(private readonly keeping: KeepPlanningValues) {}

  @Get()
  @May('see the needs forecast')
  @ApiOkResponse({ type: PlanningValueList })
  async list(
    @Query() { province }: PlanningValuesQuestion,
    @TheOfficer() officer: Officer,
  ): Promise<PlanningValueList> {
    return { items: await this.keeping.list(province, officer) };
  }

  @Post()
  @May('keep planning values')
  @Creates()
  @ApiCreatedResponse({ type: PlanningValue })
  record(@Body() entry: PlanningValueEntry, @TheOfficer() officer: Officer): Promise<PlanningValue> {
    return this.keeping.record(entry, officer);
  }

  @Post(':id/voiding')
  @HttpCode(200)
  @May('keep planning values')
  @ApiOkResponse({ type: PlanningValue })
  void(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: PlanningValueVoiding,
    @TheOfficer() officer: Officer,
  ): Promise<PlanningValue> {
    return this.keeping.void(id, reason, officer);
  }
}
