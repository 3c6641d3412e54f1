import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { NoResidenceCases } from './no-residence-cases.ts';
import { NoResidenceController } from './no-residence.controller.ts';
import { NoResidenceDeclarations } from './no-residence.repository.ts';
import { OpenDeclaration } from './open-declaration.ts';

@Module({
  imports: [CasesModule, PlacesModule, PresencesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [NoResidenceController],
  providers: [NoResidenceCases, NoResidenceDeclarations, OpenDeclaration],
})
export class NoResidenceModule {}
