import { Module } from '@nestjs/common';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { AmendResident } from './amend-resident.ts';
import { CarriedOver } from './carried-over.repository.ts';
import { CarryRecordOver } from './carry-record-over.ts';
import { CorrectResident } from './correct-resident.ts';
import { FindStated } from './find-stated.ts';
import { FindResidents } from './find-residents.ts';
import { LookUpResident } from './look-up-resident.ts';
import { LookupLimits } from './lookup-limits.repository.ts';
import { MatchPeople } from './match-people.ts';
import { MatchPeopleQueries } from './match-people.queries.ts';
import { ReadResident } from './read-resident.ts';
import { RecordAboutResident } from './record-about-resident.ts';
import { RecordResident } from './record-resident.ts';
import { ResidentsController } from './residents.controller.ts';
import { ResidentsQueries } from './residents.queries.ts';
import { Residents } from './residents.repository.ts';
import { VoidAboutResident } from './void-about-resident.ts';

@Module({
  imports: [ResidenceStatusModule],
  controllers: [ResidentsController],
  providers: [
    AmendResident,
    CarriedOver,
    CarryRecordOver,
    CorrectResident,
    FindResidents,
    FindStated,
    LookUpResident,
    LookupLimits,
    MatchPeople,
    MatchPeopleQueries,
    ReadResident,
    RecordAboutResident,
    RecordResident,
    Residents,
    ResidentsQueries,
    VoidAboutResident,
  ],
  exports: [
    AmendResident,
    CarryRecordOver,
    FindStated,
    LookUpResident,
    MatchPeople,
    RecordResident,
    Residents,
    ResidentsQueries,
  ],
})
export class ResidentsModule {}
