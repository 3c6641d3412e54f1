import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDetails } from '../cases/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AddPapers } from './add-papers.ts';
import { ConsentGiven, PaperSeen, TemporaryResidenceFiling } from './filings.messages.ts';
import { OpenCase } from './open-case.ts';
import { PreCheck } from './pre-check.ts';
import { PreCheckAnswer, PreCheckQuestion } from './pre-check.messages.ts';
import { RegistrationRequest } from './registration-request.messages.ts';

@Controller()
@AsksForPurpose()
@ApiExtraModels(RegistrationRequest)
export class TemporaryResidenceController {
  constructor(
    private readonly opening: OpenCase,
    private readonly checking: PreCheck,
    private readonly adding: AddPapers,
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
    return this.opening.open(filing, { purpose, officer });
  }

  @Post('cases/pre-check')
  @HttpCode(200)
  @May('open cases')
  @ApiOkResponse({ type: PreCheckAnswer })
  preCheck(
    @Body() question: PreCheckQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PreCheckAnswer> {
    return this.checking.check(question, { purpose, officer });
  }

  @Post('cases/:id/consents')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  consent(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() consent: ConsentGiven,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.adding.consent(id, consent, { purpose, officer });
  }

  @Post('cases/:id/papers-seen')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: CaseDetails })
  paper(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() paper: PaperSeen,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.adding.paper(id, paper, { purpose, officer });
  }
}
