import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { KeepPresences } from './keep-presences.ts';
import { PresencesController } from './presences.controller.ts';
import { Presences } from './presences.repository.ts';

@Module({
  imports: [PlacesModule, ResidenceStatusModule],
  controllers: [PresencesController],
  providers: [KeepPresences, Presences],
  exports: [KeepPresences, Presences],
})
export class PresencesModule {}
