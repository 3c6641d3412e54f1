import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { NoResidenceFiling, NoResidenceRequest } from './no-residence.messages.ts';
import { OpenDeclaration } from './open-declaration.ts';

@Controller('no-residence-declarations')
@AsksForPurpose()
@ApiExtraModels(NoResidenceRequest)
export class NoResidenceController {
  constructor(private readonly opening: OpenDeclaration) {}

  @Post()
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Body() filing: NoResidenceFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(filing, { purpose, officer });
  }
}
