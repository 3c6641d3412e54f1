import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { ServiceAccessController } from './service-access.controller.ts';
import { ShowFamilyServices } from './show-family-services.ts';

@Module({
  imports: [HouseholdsModule, PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [ServiceAccessController],
  providers: [ShowFamilyServices],
})
export class ServiceAccessModule {}
