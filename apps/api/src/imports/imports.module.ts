import { Module } from '@nestjs/common';
import { DwellingsModule } from '../dwellings/index.ts';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { StayReportsModule } from '../stay-reports/index.ts';
import { TemporaryResidenceModule } from '../temporary-residence/index.ts';
import { AskForImportWork } from './ask-for-import-work.ts';
import { DecideOnImport } from './decide-on-import.ts';
import { GoThroughRows } from './go-through-rows.ts';
import { ImportBatches } from './import-batches.repository.ts';
import { ImportFiles } from './import-files.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { ImportedRowsController, ImportsController } from './imports.controller.ts';
import { LaterFacts } from './later-facts.queries.ts';
import { MarkedCopy } from './marked-copy.ts';
import { PlanRows } from './plan-rows.ts';
import { ReadImportFile } from './read-import-file.ts';
import { ReadImports } from './read-imports.ts';
import { ReceiveImport } from './receive-import.ts';
import { RecordDepartures } from './record-departures.ts';
import { RecordPlaces } from './record-places.ts';
import { TakeBackRows } from './take-back-rows.ts';
import { TakeInOrder } from './take-in-order.ts';
import { TakeRows } from './take-rows.ts';
import { TakeStays } from './take-stays.ts';
import { TryRows } from './try-rows.ts';
import { WorkOnImport } from './work-on-import.ts';

/** Lists that a commune already has: tried, taken in the background, accounted for, and taken back. */
@Module({
  imports: [
    DwellingsModule,
    PlacesModule,
    PresencesModule,
    ResidenceStatusModule,
    ResidentsModule,
    StayReportsModule,
    TemporaryResidenceModule,
  ],
  controllers: [ImportedRowsController, ImportsController],
  providers: [
    AskForImportWork,
    DecideOnImport,
    GoThroughRows,
    ImportBatches,
    ImportFiles,
    ImportRows,
    LaterFacts,
    MarkedCopy,
    PlanRows,
    ReadImportFile,
    ReadImports,
    ReceiveImport,
    RecordDepartures,
    RecordPlaces,
    TakeBackRows,
    TakeInOrder,
    TakeRows,
    TakeStays,
    TryRows,
    WorkOnImport,
  ],
})
export class ImportsModule {}
