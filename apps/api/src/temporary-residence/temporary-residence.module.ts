import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { EndRegistration } from './end-registration.ts';
import { OpenCase } from './open-case.ts';
import { RegistrationCases } from './registration-cases.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';
import { Registrations } from './registrations.repository.ts';
import { TemporaryResidenceController } from './temporary-residence.controller.ts';

@Module({
  imports: [CasesModule, PlacesModule, PresencesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [TemporaryResidenceController],
  providers: [EndRegistration, OpenCase, RegistrationCases, RegistrationRequests, Registrations],
  exports: [EndRegistration, Registrations],
})
export class TemporaryResidenceModule {}
