import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails, GrantedRegistration } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { EndRegistration } from './end-registration.ts';
import { OpenCase } from './open-case.ts';
import {
  RegistrationEnding,
  RegistrationRequest,
  TemporaryResidenceFiling,
} from './temporary-residence.messages.ts';

@Controller()
@AsksForPurpose()
@ApiExtraModels(RegistrationRequest)
export class TemporaryResidenceController {
  constructor(
    private readonly opening: OpenCase,
    private readonly ending: EndRegistration,
  ) {}

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

  @Post('temporary-registrations/:id/ending')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: GrantedRegistration })
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() ending: RegistrationEnding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<GrantedRegistration> {
    return this.ending.end(id, ending, purpose, officer);
  }
}
