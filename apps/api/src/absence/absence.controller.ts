import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AbsenceFiling, AbsenceRequest } from './absence.messages.ts';
import { Voiding } from '../presences/index.ts';
import { OpenAbsence } from './open-absence.ts';
import { TakeBackAbsence } from './take-back-absence.ts';

@Controller('temporary-absences')
@AsksForPurpose()
@ApiExtraModels(AbsenceRequest)
export class AbsenceController {
  constructor(
    private readonly opening: OpenAbsence,
    private readonly takingBack: TakeBackAbsence,
  ) {}

  @Post()
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Body() filing: AbsenceFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(filing, { purpose, officer });
  }

  @Post(':id/voiding')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: Voiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.takingBack.takeBack(id, reason, { purpose, officer });
  }
}
