import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { ConfirmationFiling, ConfirmationRequest } from './confirmation.messages.ts';
import { OpenConfirmation } from './open-confirmation.ts';

@Controller('residence-confirmations')
@AsksForPurpose()
@ApiExtraModels(ConfirmationRequest)
export class ConfirmationsController {
  constructor(private readonly opening: OpenConfirmation) {}

  @Post()
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Body() filing: ConfirmationFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(filing, { purpose, officer });
  }
}
