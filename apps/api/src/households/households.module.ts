import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { HouseholdsController } from './households.controller.ts';
import { Households } from './households.repository.ts';
import { KeepHouseholds } from './keep-households.ts';

@Module({
  imports: [PlacesModule, ResidentsModule],
  controllers: [HouseholdsController],
  providers: [Households, KeepHouseholds],
  exports: [Households],
})
export class HouseholdsModule {}
