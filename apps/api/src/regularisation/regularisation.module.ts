import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { HelpToRegister } from './help-to-register.ts';
import { OpenRegularisation } from './open-regularisation.ts';
import { RegistrationDue } from './registration-due.ts';
import { RegularisationController } from './regularisation.controller.ts';
import { Regularisations } from './regularisations.repository.ts';
import { RegularisationsQueries } from './regularisations.queries.ts';

@Module({
  imports: [PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [RegularisationController],
  providers: [HelpToRegister, OpenRegularisation, RegistrationDue, Regularisations, RegularisationsQueries],
  exports: [OpenRegularisation, RegistrationDue],
})
export class RegularisationModule {}
