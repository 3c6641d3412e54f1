import { Module } from '@nestjs/common';
import { DwellingsModule } from '../dwellings/index.ts';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { RegularisationModule } from '../regularisation/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { CountInspections } from './count-inspections.ts';
import { FindMet } from './find-met.ts';
import { FindVisits } from './find-visits.ts';
import { InspectionCountsQueries } from './inspection-counts.queries.ts';
import { InspectionCountsController, InspectionsController } from './inspections.controller.ts';
import { Inspections } from './inspections.repository.ts';
import { KeepFinding } from './keep-finding.ts';
import { PastVisitsController } from './past/past-visits.controller.ts';
import { PastVisitsQueries } from './past/past-visits.queries.ts';
import { ReadPastVisits } from './past/read-past-visits.ts';
import { TakeBackFindings } from './past/take-back-findings.ts';
import { PeopleHereQueries } from './people-here.queries.ts';
import { PeopleHere } from './people-here.ts';
import { RecordInspection } from './record-inspection.ts';
import { VisitsQueries } from './visits.queries.ts';

@Module({
  imports: [
    DwellingsModule,
    PlacesModule,
    PresencesModule,
    RegularisationModule,
    ResidenceStatusModule,
    ResidentsModule,
  ],
  controllers: [InspectionCountsController, InspectionsController, PastVisitsController],
  providers: [
    CountInspections,
    FindMet,
    FindVisits,
    InspectionCountsQueries,
    Inspections,
    KeepFinding,
    PastVisitsQueries,
    PeopleHere,
    PeopleHereQueries,
    ReadPastVisits,
    RecordInspection,
    TakeBackFindings,
    VisitsQueries,
  ],
})
export class InspectionsModule {}
