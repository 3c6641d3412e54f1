import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CountInspections } from './count-inspections.ts';
import { FindVisits } from './find-visits.ts';
import {
  InspectionCounts,
  NewInspection,
  RecordedInspection,
  VisitFilter,
  VisitLine,
  VisitPage,
} from './inspections.messages.ts';
import { RecordInspection } from './record-inspection.ts';

/** Numbers that name nobody: all that the provincial police see of inspections. */
@Controller('inspections')
export class InspectionCountsController {
  constructor(private readonly counting: CountInspections) {}

  @Get('counts')
  @May('see inspections')
  @ApiOkResponse({ type: InspectionCounts })
  counts(@TheOfficer() officer: Officer): Promise<InspectionCounts> {
    return this.counting.count(officer);
  }
}

@Controller('inspections')
@AsksForPurpose()
export class InspectionsController {
  constructor(
    private readonly finding: FindVisits,
    private readonly recording: RecordInspection,
  ) {}

  @Get('visit-list')
  @May('inspect')
  @ApiOkResponse({ type: VisitPage })
  list(
    @Query() filter: VisitFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<VisitPage> {
    return this.finding.page(filter, { purpose, officer });
  }

  @Get('dwellings/:id')
  @May('inspect')
  @ApiOkResponse({ type: VisitLine })
  dwelling(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<VisitLine> {
    return this.finding.one(id, { purpose, officer });
  }

  @Post()
  @Creates()
  @May('inspect')
  @ApiCreatedResponse({ type: RecordedInspection })
  record(
    @Body() inspection: NewInspection,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedInspection> {
    return this.recording.record(inspection, { purpose, officer });
  }
}
