import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { FactVoiding, RecordedFactId } from '../residents/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { DeathEntry } from './deaths.messages.ts';
import { KeepDeaths } from './keep-deaths.ts';

@Controller('residents/:id/death')
@AsksForPurpose()
export class DeathsController {
  constructor(private readonly keeping: KeepDeaths) {}

  @Post()
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() death: DeathEntry,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.keeping.record(id, death, { purpose, officer });
  }

  @Post('voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  void(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void(id, reason, { purpose, officer });
  }
}
