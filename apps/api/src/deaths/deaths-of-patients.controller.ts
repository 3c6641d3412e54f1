import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { FactVoiding, RecordedFactId } from '../residents/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { DeathEntry } from './deaths.messages.ts';
import { KeepDeathsOfPatients } from './keep-deaths-of-patients.ts';

/** Deaths of those who have no page of their own, because their stay in a medical facility is all that is known of them. */
@Controller('stay-notices/restricted/:id/death')
@AsksForPurpose()
export class DeathsOfPatientsController {
  constructor(private readonly keeping: KeepDeathsOfPatients) {}

  @Post()
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  record(
    @Param('id', ParseUUIDPipe) noticeId: string,
    @Body() death: DeathEntry,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.keeping.record(noticeId, death, { purpose, officer });
  }

  @Post('voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  void(
    @Param('id', ParseUUIDPipe) noticeId: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void(noticeId, reason, { purpose, officer });
  }
}
