import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { CasesQueries } from './cases.queries.ts';
import { Cases } from './cases.repository.ts';
import { CompleteCase } from './complete-case.ts';
import { DecideCase } from './decide-case.ts';
import { EndRegistration } from './end-registration.ts';
import { FindCases } from './find-cases.ts';
import { OpenCase } from './open-case.ts';
import { Registrations } from './registrations.repository.ts';
import { TemporaryResidenceController } from './temporary-residence.controller.ts';

@Module({
  imports: [PlacesModule, PresencesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [TemporaryResidenceController],
  providers: [
    Cases,
    CasesQueries,
    CompleteCase,
    DecideCase,
    EndRegistration,
    FindCases,
    OpenCase,
    Registrations,
  ],
  exports: [Registrations],
})
export class TemporaryResidenceModule {}
