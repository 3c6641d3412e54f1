import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { RecordedInspection } from '../inspections.messages.ts';
import {
  FindingTakingBack,
  PastVisitFilter,
  PastVisitList,
  VisitTakingBack,
} from './past-visits.messages.ts';
import { ReadPastVisits } from './read-past-visits.ts';
import { TakeBackFindings } from './take-back-findings.ts';

const id = () => Param('id', ParseUUIDPipe);

@ApiTags('inspections')
@Controller()
@AsksForPurpose()
export class PastVisitsController {
  constructor(
    private readonly reading: ReadPastVisits,
    private readonly takingBack: TakeBackFindings,
  ) {}

  @Get('dwellings/:id/inspections')
  @May('inspect')
  @ApiOkResponse({ type: PastVisitList })
  at(
    @id() dwellingId: string,
    @Query() filter: PastVisitFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PastVisitList> {
    return this.reading.at(dwellingId, filter, { purpose, officer });
  }

  @Get('residents/:id/inspections')
  @May('inspect')
  @ApiOkResponse({ type: PastVisitList })
  of(
    @id() residentId: string,
    @Query() filter: PastVisitFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PastVisitList> {
    return this.reading.of(residentId, filter, { purpose, officer });
  }

  @Post('inspections/:id/voiding')
  @HttpCode(204)
  @May('inspect')
  @ApiNoContentResponse()
  takeBackVisit(
    @id() inspectionId: string,
    @Body() { reason }: VisitTakingBack,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.takingBack.visit(inspectionId, reason, { purpose, officer });
  }

  @Post('inspection-findings/:id/voiding')
  @Creates()
  @May('inspect')
  @ApiCreatedResponse({ type: RecordedInspection })
  takeBackFinding(
    @id() findingId: string,
    @Body() wrong: FindingTakingBack,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedInspection> {
    return this.takingBack.finding(findingId, wrong, { purpose, officer });
  }
}
