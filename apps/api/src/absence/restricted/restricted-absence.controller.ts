import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { KeepRestrictedAbsences } from './keep-restricted-absences.ts';
import {
  NewRestrictedAbsence,
  RecordedRestrictedAbsence,
  RestrictedAbsenceDetails,
  RestrictedAbsenceFilter,
  RestrictedAbsencePage,
  RestrictedAnswer,
  RestrictedComplexity,
} from './restricted-absence.messages.ts';

@Controller('restricted-absences')
@AsksForPurpose()
export class RestrictedAbsenceController {
  constructor(private readonly keeping: KeepRestrictedAbsences) {}

  @Get()
  @May('keep restricted absences')
  @ApiOkResponse({ type: RestrictedAbsencePage })
  page(
    @Query() filter: RestrictedAbsenceFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RestrictedAbsencePage> {
    return this.keeping.page(filter, { purpose, officer });
  }

  @Post()
  @Creates()
  @May('keep restricted absences')
  @ApiCreatedResponse({ type: RecordedRestrictedAbsence })
  record(
    @Body() absence: NewRestrictedAbsence,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedRestrictedAbsence> {
    return this.keeping.record(absence, { purpose, officer });
  }

  @Get(':id')
  @May('keep restricted absences')
  @ApiOkResponse({ type: RestrictedAbsenceDetails })
  read(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RestrictedAbsenceDetails> {
    return this.keeping.read(id, { purpose, officer });
  }

  @Post(':id/complexity')
  @HttpCode(200)
  @May('keep restricted absences')
  @ApiOkResponse({ type: RestrictedAbsenceDetails })
  markComplex(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RestrictedComplexity,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RestrictedAbsenceDetails> {
    return this.keeping.markComplex(id, reason, { purpose, officer });
  }

  @Post(':id/answer')
  @HttpCode(200)
  @May('keep restricted absences')
  @ApiOkResponse({ type: RestrictedAbsenceDetails })
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() answer: RestrictedAnswer,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RestrictedAbsenceDetails> {
    return this.keeping.answer(id, answer, { purpose, officer });
  }
}
