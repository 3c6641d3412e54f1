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
import { PeopleHere } from './people-here.queries.ts';
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
  controllers: [InspectionCountsController, InspectionsController],
  providers: [
    CountInspections,
    FindMet,
    FindVisits,
    InspectionCountsQueries,
    Inspections,
    PeopleHere,
    RecordInspection,
    VisitsQueries,
  ],
})
export class InspectionsModule {}
