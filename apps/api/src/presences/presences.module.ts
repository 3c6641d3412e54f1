import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { KeepPresences } from './keep-presences.ts';
import { PresencesController } from './presences.controller.ts';
import { Presences } from './presences.repository.ts';
import { ClassesOfStays } from './restricted-stays.repository.ts';

@Module({
  imports: [PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [PresencesController],
  providers: [ClassesOfStays, KeepPresences, Presences],
  exports: [ClassesOfStays, KeepPresences, Presences],
})
export class PresencesModule {}
