import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AbsenceFiling, AbsenceRequest } from './absence.messages.ts';
import { OpenAbsence } from './open-absence.ts';

@Controller('temporary-absences')
@AsksForPurpose()
@ApiExtraModels(AbsenceRequest)
export class AbsenceController {
  constructor(private readonly opening: OpenAbsence) {}

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
}
