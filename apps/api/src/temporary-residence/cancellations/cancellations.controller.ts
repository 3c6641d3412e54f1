import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { CaseDetails, TakeStep } from '../../cases/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { CancellationFiling, CancellationRequest, Passing } from './cancellation.messages.ts';
import { OpenCancellation } from './open-cancellation.ts';

@Controller()
@AsksForPurpose()
@ApiExtraModels(CancellationRequest)
export class CancellationsController {
  constructor(
    private readonly opening: OpenCancellation,
    private readonly steps: TakeStep,
  ) {}

  @Post('temporary-registrations/:id/cancellation')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: CaseDetails })
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() filing: CancellationFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.opening.open(id, filing, { purpose, officer });
  }

  @Post('cases/:id/referral')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  refer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: Passing,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.steps.pass(id, 'referred', reason, { purpose, officer });
  }

  @Post('cases/:id/return')
  @HttpCode(200)
  @Creates()
  @May('work on cases')
  @ApiOkResponse({ type: CaseDetails })
  return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: Passing,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<CaseDetails> {
    return this.steps.pass(id, 'returned', reason, { purpose, officer });
  }
}
