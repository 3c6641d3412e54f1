import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CaseCounts, CaseFilter, CasePage, LapsingFilter, LapsingPage } from './case-lists.messages.ts';
import {
  CaseClaiming,
  CaseComplexity,
  CaseDecision,
  CaseDetails,
  OutsideAnswer,
  OutsideQuestion,
  StepRemark,
  SupplementRequest,
} from './cases.messages.ts';
import { ClaimCase } from './claim-case.ts';
import { FindCases } from './find-cases.ts';
import { MarkComplex } from './mark-complex.ts';
import { TakeStep } from './take-step.ts';

/** How much there is to do: numbers that name nobody, so no purpose is asked for. */
@Controller('cases')
export class CaseCountsController {
  constructor(private readonly finding: FindCases) {}

  @Get('counts')
  @May('see cases')
  @ApiOkResponse({ type: CaseCounts })
  counts(@TheOfficer() officer: Officer): Promise<CaseCounts> {
    return this.finding.counts(officer);
  }
}

@Controller('cases')
@AsksForPurpose()
export class CasesController {
  constructor(
    private readonly stepping: TakeStep,
    private readonly claiming: ClaimCase,
    private readonly finding: FindCases,
    private readonly marking: MarkComplex,
  ) {}

  @Get()
  @May('see cases')
  @ApiOkResponse({ type: CasePage })
  page(
    @Query() filter: CaseFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CasePage> {
    return this.finding.page(filter, purpose, officer);
  }

  @Get('lapsing')
  @May('see cases')
  @ApiOkResponse({ type: LapsingPage })
  lapsing(
    @Query() filter: LapsingFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<LapsingPage> {
    return this.finding.lapsing(filter, purpose, officer);
  }

  @Get(':id')
  @May('see cases')
  @ApiOkResponse({ type: CaseDetails })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.finding.one(id, purpose, officer);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  claim(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() claiming: CaseClaiming,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.claiming.claim(id, claiming, { purpose, officer });
  }

  @Post(':id/release')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  release(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.claiming.release(id, { purpose, officer });
  }

  @Post(':id/supplement-request')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  askForSupplement(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() asked: SupplementRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.askForSupplement(id, asked, { purpose, officer });
  }

  @Post(':id/supplement')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  supplement(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() remark: StepRemark,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.supplement(id, remark, { purpose, officer });
  }

  @Post(':id/completion')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  complete(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.complete(id, { purpose, officer });
  }

  @Post(':id/outside-question')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  askOutside(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() question: OutsideQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.askOutside(id, question, { purpose, officer });
  }

  @Post(':id/outside-answer')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  answerOutside(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() answer: OutsideAnswer,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.goOnAfterOutside(id, answer, { purpose, officer });
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: CaseDecision,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.decide(id, decision, { purpose, officer });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() remark: StepRemark,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.stepping.withdraw(id, remark, { purpose, officer });
  }

  @Post(':id/complexity')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  markComplex(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseComplexity,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.marking.mark(id, reason, { purpose, officer });
  }
}
