import { Module } from '@nestjs/common';
import { ResidentsModule } from '../residents/index.ts';
import { StayReportsModule } from '../stay-reports/index.ts';
import { TemporaryResidenceModule } from '../temporary-residence/index.ts';
import { DeathsController } from './deaths.controller.ts';
import { DeathsOfPatientsController } from './deaths-of-patients.controller.ts';
import { KeepDeathsOfPatients } from './keep-deaths-of-patients.ts';
import { KeepDeaths } from './keep-deaths.ts';

@Module({
  imports: [ResidentsModule, StayReportsModule, TemporaryResidenceModule],
  controllers: [DeathsController, DeathsOfPatientsController],
  providers: [KeepDeaths, KeepDeathsOfPatients],
})
export class DeathsModule {}
