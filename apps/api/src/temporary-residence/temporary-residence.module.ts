import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { NationalSystemModule } from '../national-system/index.ts';
import { HouseholdsModule } from '../households/index.ts';
import { PapersModule } from '../papers/index.ts';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { CancellationCases } from './cancellations/cancellation-cases.ts';
import { CancellationsController } from './cancellations/cancellations.controller.ts';
import { Cancellations } from './cancellations/cancellations.repository.ts';
import { OpenCancellation } from './cancellations/open-cancellation.ts';
import { BeginEnding } from './endings/begin-ending.ts';
import { EndingCases } from './endings/ending-cases.ts';
import { EndingsController } from './endings/endings.controller.ts';
import { Endings } from './endings/endings.repository.ts';
import { OpenEnding } from './endings/open-ending.ts';
import { TakeDataFeed } from './endings/take-data-feed.ts';
import { WriteMinutes } from './endings/write-minutes.ts';
import { HandoversController } from './handovers/handovers.controller.ts';
import { Handovers } from './handovers/handovers.repository.ts';
import { SeeHandovers } from './handovers/see-handovers.ts';
import { AddPapers } from './add-papers.ts';
import { CasePapers } from './case-papers.repository.ts';
import { CheckHousehold } from './check-household.ts';
import { FileHousehold } from './file-household.ts';
import { FileList } from './file-list.ts';
import { FilingRows } from './filing-rows.repository.ts';
import { FilingsController, ListSheetsController } from './filings.controller.ts';
import { FindApplicant } from './find-applicant.ts';
import { FoundHouseholds } from './found-households.ts';
import { GrantedBefore } from './granted-before.repository.ts';
import { ListProgress } from './list-progress.ts';
import { OpenCase } from './open-case.ts';
import { OpenCases } from './open-cases.queries.ts';
import { OpenRegistration } from './open-registration.ts';
import { PreCheck } from './pre-check.ts';
import { ReadFiling } from './read-filing.ts';
import { RegistrationCases } from './registration-cases.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';
import { Registrations } from './registrations.repository.ts';
import { TemporaryResidenceController } from './temporary-residence.controller.ts';

@Module({
  imports: [
    CasesModule,
    NationalSystemModule,
    HouseholdsModule,
    PapersModule,
    PlacesModule,
    PresencesModule,
    ResidenceStatusModule,
    ResidentsModule,
  ],
  controllers: [
    CancellationsController,
    EndingsController,
    FilingsController,
    HandoversController,
    ListSheetsController,
    TemporaryResidenceController,
  ],
  providers: [
    AddPapers,
    BeginEnding,
    CancellationCases,
    Cancellations,
    CasePapers,
    CheckHousehold,
    EndingCases,
    Endings,
    FileHousehold,
    FileList,
    FilingRows,
    FindApplicant,
    FoundHouseholds,
    GrantedBefore,
    Handovers,
    ListProgress,
    OpenCancellation,
    OpenCase,
    OpenCases,
    OpenEnding,
    OpenRegistration,
    PreCheck,
    ReadFiling,
    RegistrationCases,
    RegistrationRequests,
    Registrations,
    SeeHandovers,
    TakeDataFeed,
    WriteMinutes,
  ],
  exports: [GrantedBefore, Registrations],
})
export class TemporaryResidenceModule {}
