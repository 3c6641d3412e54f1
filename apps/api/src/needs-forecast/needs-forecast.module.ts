import { type DynamicModule, Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ForecastProcess, ForecastProcessAddress } from './forecast-process.ts';
import { ForecastRuns } from './forecast-runs.repository.ts';
import { ForecastRunsController } from './forecast-runs.controller.ts';
import { InsuranceForecastController } from './insurance-forecast.controller.ts';
import { KeepPlanningValues } from './keep-planning-values.ts';
import { MakingModule } from './making.module.ts';
import { NeedsForecastController } from './needs-forecast.controller.ts';
import { PlanningValuesController } from './planning-values.controller.ts';
import { PlanningValues } from './planning-values.repository.ts';
import { ReadForecast } from './read-forecast.ts';
import { ReadInsuranceForecast } from './read-insurance-forecast.ts';
import { RenewForecast } from './renew-forecast.ts';
import { SchoolPlaces } from './school-places.queries.ts';

/** What the labour and education departments must plan for. */
@Module({})
export class NeedsForecastModule {
  /** @param databaseUrl of the application role, for the process that makes a forecast */
  static with(databaseUrl: string): DynamicModule {
    return {
      module: NeedsForecastModule,
      imports: [MakingModule, PlacesModule],
      controllers: [
        ForecastRunsController,
        InsuranceForecastController,
        NeedsForecastController,
        PlanningValuesController,
      ],
      providers: [
        { provide: ForecastProcessAddress, useValue: new ForecastProcessAddress(databaseUrl) },
        ForecastProcess,
        ForecastRuns,
        KeepPlanningValues,
        PlanningValues,
        ReadForecast,
        ReadInsuranceForecast,
        RenewForecast,
        SchoolPlaces,
      ],
      exports: [MakingModule],
    };
  }
}
