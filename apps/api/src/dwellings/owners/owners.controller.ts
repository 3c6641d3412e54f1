import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { AnswerOwners } from './answer-owners.ts';
import {
  ObjectionAnswer,
  ObjectionDetails,
  ObjectionFilter,
  ObjectionPage,
} from './owner-objections.messages.ts';
import { ClaimAnswer, ClaimDetails, ClaimFilter, ClaimPage } from './ownership-claims.messages.ts';

/** What officers see and answer of owners. */
@ApiTags('owners')
@Controller()
export class OwnersController {
  constructor(private readonly answering: AnswerOwners) {}

  @Get('ownership-claims')
  @May('see dwellings')
  @ApiOkResponse({ type: ClaimPage })
  claims(@Query() filter: ClaimFilter, @TheOfficer() officer: Officer): Promise<ClaimPage> {
    return this.answering.listClaims(filter, officer);
  }

  @Post('ownership-claims/:id/answer')
  @HttpCode(200)
  @May('record dwellings')
  @ApiOkResponse({ type: ClaimDetails })
  answerClaim(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() answer: ClaimAnswer,
    @TheOfficer() officer: Officer,
  ): Promise<ClaimDetails> {
    return this.answering.answerClaim(id, answer, officer);
  }

  @Get('owner-objections')
  @AsksForPurpose()
  @May('see residents')
  @ApiOkResponse({ type: ObjectionPage })
  objections(
    @Query() filter: ObjectionFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ObjectionPage> {
    return this.answering.listObjections(filter, { purpose, officer });
  }

  @Post('owner-objections/:id/answer')
  @HttpCode(200)
  @May('record dwellings')
  @ApiOkResponse({ type: ObjectionDetails })
  answerObjection(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() answer: ObjectionAnswer,
    @TheOfficer() officer: Officer,
  ): Promise<ObjectionDetails> {
    return this.answering.answerObjection(id, answer, officer);
  }
}
