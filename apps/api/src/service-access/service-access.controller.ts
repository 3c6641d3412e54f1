import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { FamilyServices, ServicesQuestion } from './service-access.messages.ts';
import { ShowFamilyServices } from './show-family-services.ts';

@Controller()
@AsksForPurpose()
export class ServiceAccessController {
  constructor(private readonly showing: ShowFamilyServices) {}

  @Get('residents/:id/services')
  @May('see residents')
  @ApiOkResponse({ type: FamilyServices })
  ofFamily(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() question: ServicesQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheLanguage() language: Language,
    @TheOfficer() officer: Officer,
  ): Promise<FamilyServices> {
    return this.showing.of(id, question, { purpose, language, officer });
  }
}
