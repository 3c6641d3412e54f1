import { Module } from '@nestjs/common';
import { ResidentsModule } from '../residents/index.ts';
import { TemporaryResidenceModule } from '../temporary-residence/index.ts';
import { DeathsController } from './deaths.controller.ts';
import { KeepDeaths } from './keep-deaths.ts';

@Module({
  imports: [ResidentsModule, TemporaryResidenceModule],
  controllers: [DeathsController],
  providers: [KeepDeaths],
})
export class DeathsModule {}
