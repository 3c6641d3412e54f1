import { Module } from '@nestjs/common';
import { AdministrativeUnitsController } from './administrative-units.controller.ts';
import { AdministrativeUnitsRepository } from './administrative-units.repository.ts';
import { CurrentUnits } from './current-units.ts';
import { FindAdministrativeUnits } from './find-administrative-units.ts';
import { LoadDecree } from './load-decree.ts';

/** Where people live: communes and provinces over time, dwellings and their addresses. */
@Module({
  controllers: [AdministrativeUnitsController],
  providers: [AdministrativeUnitsRepository, CurrentUnits, FindAdministrativeUnits, LoadDecree],
  exports: [CurrentUnits],
})
export class PlacesModule {}
