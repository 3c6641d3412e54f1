import { Module } from '@nestjs/common';
import { DwellingsModule } from '../dwellings/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { TemporaryResidenceModule } from '../temporary-residence/index.ts';
import { DecideOnImport } from './decide-on-import.ts';
import { ImportBatches } from './import-batches.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { ImportedRowsController, ImportsController } from './imports.controller.ts';
import { LaterFacts } from './later-facts.queries.ts';
import { MarkedCopy } from './marked-copy.ts';
import { PlanRows } from './plan-rows.ts';
import { ReadImports } from './read-imports.ts';
import { ReceiveImport } from './receive-import.ts';
import { TakeBackRows } from './take-back-rows.ts';
import { TakeRows } from './take-rows.ts';
import { WorkOnImport } from './work-on-import.ts';

/** Lists that a commune already has: tried, taken in the background, accounted for, and taken back. */
@Module({
  imports: [DwellingsModule, PlacesModule, ResidenceStatusModule, ResidentsModule, TemporaryResidenceModule],
  controllers: [ImportedRowsController, ImportsController],
  providers: [
    DecideOnImport,
    ImportBatches,
    ImportRows,
    LaterFacts,
    MarkedCopy,
    PlanRows,
    ReadImports,
    ReceiveImport,
    TakeBackRows,
    TakeRows,
    WorkOnImport,
  ],
})
export class ImportsModule {}
