import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { HelpToRegister } from './help-to-register.ts';
import { OpenRegularisation } from './open-regularisation.ts';
import {
  CandidateProvisionsAnswer,
  NewRegularisation,
  NewRegularisationStep,
  RegularisationDetails,
  RegularisationFilter,
  RegularisationPage,
} from './regularisation.messages.ts';

const id = () => Param('id', ParseUUIDPipe);

@Controller('regularisation-cases')
@AsksForPurpose()
export class RegularisationController {
  constructor(
    private readonly opening: OpenRegularisation,
    private readonly helping: HelpToRegister,
  ) {}

  @Get()
  @May('inspect')
  @ApiOkResponse({ type: RegularisationPage })
  page(
    @Query() filter: RegularisationFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegularisationPage> {
    return this.helping.page(filter, { purpose, officer });
  }

  @Post()
  @Creates()
  @May('inspect')
  @ApiCreatedResponse({ type: RegularisationDetails })
  open(
    @Body() opened: NewRegularisation,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegularisationDetails> {
    return this.opening.open(opened, { purpose, officer });
  }

  @Get(':id')
  @May('inspect')
  @ApiOkResponse({ type: RegularisationDetails })
  one(
    @id() caseId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegularisationDetails> {
    return this.helping.one(caseId, { purpose, officer });
  }

  @Post(':id/steps')
  @Creates()
  @May('inspect')
  @ApiCreatedResponse({ type: RegularisationDetails })
  take(
    @id() caseId: string,
    @Body() step: NewRegularisationStep,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegularisationDetails> {
    return this.helping.take(caseId, step, { purpose, officer });
  }

  @Get(':id/candidate-provisions')
  @May('inspect')
  @ApiOkResponse({ type: CandidateProvisionsAnswer })
  provisions(
    @id() caseId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheLanguage() language: Language,
    @TheOfficer() officer: Officer,
  ): Promise<CandidateProvisionsAnswer> {
    return this.helping.provisions(caseId, language, { purpose, officer });
  }
}
