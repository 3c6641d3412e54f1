import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { PapersModule } from '../papers/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { AbsenceCases } from './absence-cases.ts';
import { AbsenceController } from './absence.controller.ts';
import { Absences } from './absences.repository.ts';
import { OpenAbsence } from './open-absence.ts';
import { KeepRestrictedAbsences } from './restricted/keep-restricted-absences.ts';
import { NameOfficers } from './restricted/name-officers.ts';
import { NamedOfficersController } from './restricted/named-officers.controller.ts';
import { RestrictedAbsenceController } from './restricted/restricted-absence.controller.ts';
import { RestrictedAbsences } from './restricted/restricted-absences.repository.ts';
import { TakeBackAbsence } from './take-back-absence.ts';

@Module({
  imports: [CasesModule, PapersModule, PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [AbsenceController, NamedOfficersController, RestrictedAbsenceController],
  providers: [
    AbsenceCases,
    Absences,
    KeepRestrictedAbsences,
    NameOfficers,
    OpenAbsence,
    RestrictedAbsences,
    TakeBackAbsence,
  ],
})
export class AbsenceModule {}
