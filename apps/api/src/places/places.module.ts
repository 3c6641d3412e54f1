import { Module } from '@nestjs/common';
import { AdministrativeUnitsController } from './administrative-units.controller.ts';
import { AdministrativeUnitsRepository } from './administrative-units.repository.ts';
import { CurrentUnits } from './current-units.ts';
import { BlockDwelling } from './dwellings/block-dwelling.ts';
import { DwellingBlocks } from './dwellings/dwelling-blocks.repository.ts';
import { DwellingsController } from './dwellings/dwellings.controller.ts';
import { Dwellings } from './dwellings/dwellings.repository.ts';
import { FindAdministrativeUnits } from './find-administrative-units.ts';
import { FindDwellings } from './dwellings/find-dwellings.ts';
import { LoadDecree } from './load-decree.ts';
import { PresentDwelling } from './dwellings/present-dwelling.ts';
import { RecordDwelling } from './dwellings/record-dwelling.ts';

/** Where people live: communes and provinces over time, dwellings and their addresses. */
@Module({
  controllers: [AdministrativeUnitsController, DwellingsController],
  providers: [
    AdministrativeUnitsRepository,
    BlockDwelling,
    CurrentUnits,
    DwellingBlocks,
    Dwellings,
    FindAdministrativeUnits,
    FindDwellings,
    LoadDecree,
    PresentDwelling,
    RecordDwelling,
  ],
  exports: [CurrentUnits, DwellingBlocks, Dwellings, PresentDwelling],
})
export class PlacesModule {}
