import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { OpenCase } from './open-case.ts';
import { RegistrationRequest, TemporaryResidenceFiling } from './temporary-residence.messages.ts';

@Controller()
@AsksForPurpose()
@ApiExtraModels(RegistrationRequest)
export class TemporaryResidenceController {
  constructor(private readonly opening: OpenCase) {}

  @Post('cases')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Body() filing: TemporaryResidenceFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(filing, purpose, officer);
  }
}
