import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { KeepPresences } from './keep-presences.ts';
import {
  NewConfirmation,
  NewDeparture,
  NewPresence,
  NewStayReport,
  RecordedPresenceFact,
  Voiding,
} from './presences.messages.ts';

const id = () => Param('id', ParseUUIDPipe);

@Controller()
@AsksForPurpose()
export class PresencesController {
  constructor(private readonly keeping: KeepPresences) {}

  @Post('residents/:id/presences')
  @Creates()
  @May('record presences')
  @ApiCreatedResponse({ type: RecordedPresenceFact })
  record(
    @id() residentId: string,
    @Body() presence: NewPresence,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedPresenceFact> {
    return this.keeping.record(residentId, presence, { purpose, officer });
  }

  @Post('presences/:id/confirmations')
  @Creates()
  @May('record presences')
  @ApiCreatedResponse({ type: RecordedPresenceFact })
  confirm(
    @id() presenceId: string,
    @Body() confirmation: NewConfirmation,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedPresenceFact> {
    return this.keeping.confirm(presenceId, confirmation, { purpose, officer });
  }

  @Post('presences/:id/departures')
  @Creates()
  @May('record presences')
  @ApiCreatedResponse({ type: RecordedPresenceFact })
  depart(
    @id() presenceId: string,
    @Body() departure: NewDeparture,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedPresenceFact> {
    return this.keeping.depart(presenceId, departure, { purpose, officer });
  }

  @Post('presences/:id/stay-reports')
  @Creates()
  @May('record presences')
  @ApiCreatedResponse({ type: RecordedPresenceFact })
  report(
    @id() presenceId: string,
    @Body() report: NewStayReport,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedPresenceFact> {
    return this.keeping.report(presenceId, report, { purpose, officer });
  }

  @Post('presences/:id/voiding')
  @HttpCode(204)
  @May('record presences')
  @ApiNoContentResponse()
  void(
    @id() presenceId: string,
    @Body() { reason }: Voiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void(presenceId, reason, { purpose, officer });
  }

  @Post('confirmations/:id/voiding')
  @HttpCode(204)
  @May('record presences')
  @ApiNoContentResponse()
  voidConfirmation(
    @id() factId: string,
    @Body() { reason }: Voiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.voidNaming('confirmation', factId, reason, { purpose, officer });
  }

  @Post('departures/:id/voiding')
  @HttpCode(204)
  @May('record presences')
  @ApiNoContentResponse()
  voidDeparture(
    @id() factId: string,
    @Body() { reason }: Voiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.voidNaming('departure', factId, reason, { purpose, officer });
  }

  @Post('stay-reports/:id/voiding')
  @HttpCode(204)
  @May('record presences')
  @ApiNoContentResponse()
  voidStayReport(
    @id() factId: string,
    @Body() { reason }: Voiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.voidNaming('stay_report', factId, reason, { purpose, officer });
  }
}
