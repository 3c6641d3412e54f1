import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
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
@Module({
  imports: [MakingModule, PlacesModule],
  controllers: [
    ForecastRunsController,
    InsuranceForecastController,
    NeedsForecastController,
    PlanningValuesController,
  ],
  providers: [
    ForecastRuns,
    KeepPlanningValues,
    PlanningValues,
    ReadForecast,
    ReadInsuranceForecast,
    RenewForecast,
    SchoolPlaces,
  ],
  exports: [MakingModule],
})
export class NeedsForecastModule {}
