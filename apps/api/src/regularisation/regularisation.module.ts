import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { HelpToRegister } from './help-to-register.ts';
import { OpenRegularisation } from './open-regularisation.ts';
import { RegularisationController } from './regularisation.controller.ts';
import { Regularisations } from './regularisations.repository.ts';
import { RegularisationsQueries } from './regularisations.queries.ts';

@Module({
  imports: [PlacesModule, ResidentsModule],
  controllers: [RegularisationController],
  providers: [HelpToRegister, OpenRegularisation, Regularisations, RegularisationsQueries],
  exports: [OpenRegularisation],
})
export class RegularisationModule {}
