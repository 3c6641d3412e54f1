import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CompleteCase } from './complete-case.ts';
import { DecideCase } from './decide-case.ts';
import { EndRegistration } from './end-registration.ts';
import { FindCases } from './find-cases.ts';
import { OpenCase } from './open-case.ts';
import {
  CaseDecision,
  CaseDetails,
  CaseFilter,
  CasePage,
  GrantedRegistration,
  RegistrationEnding,
  TemporaryResidenceFiling,
} from './temporary-residence.messages.ts';

@Controller()
@AsksForPurpose()
export class TemporaryResidenceController {
  constructor(
    private readonly opening: OpenCase,
    private readonly completing: CompleteCase,
    private readonly deciding: DecideCase,
    private readonly ending: EndRegistration,
    private readonly finding: FindCases,
  ) {}

  @Post('temporary-residence-cases')
  @Creates()
  @May('register temporary residence')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Body() filing: TemporaryResidenceFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(filing, purpose, officer);
  }

  @Get('temporary-residence-cases')
  @May('see temporary residence cases')
  @ApiOkResponse({ type: CasePage })
  page(
    @Query() filter: CaseFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CasePage> {
    return this.finding.page(filter, purpose, officer);
  }

  @Get('temporary-residence-cases/:id')
  @May('see temporary residence cases')
  @ApiOkResponse({ type: CaseDetails })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.finding.one(id, purpose, officer);
  }

  @Post('temporary-residence-cases/:id/completion')
  @HttpCode(200)
  @Creates()
  @May('register temporary residence')
  @ApiOkResponse({ type: CaseDetails })
  complete(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.completing.complete(id, purpose, officer);
  }

  @Post('temporary-residence-cases/:id/decision')
  @HttpCode(200)
  @Creates()
  @May('register temporary residence')
  @ApiOkResponse({ type: CaseDetails })
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: CaseDecision,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.deciding.decide(id, decision, purpose, officer);
  }

  @Post('temporary-registrations/:id/ending')
  @Creates()
  @May('end temporary residence')
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
