import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ForecastEveryNight } from './forecast-every-night.ts';
import { ForecastSheets } from './forecast-sheet.ts';
import { Forecasts } from './forecasts.repository.ts';
import { KeepPlanningValues } from './keep-planning-values.ts';
import { KnownPastQueries } from './known-past.queries.ts';
import { MakeForecast } from './make-forecast.ts';
import { NeedsForecastController } from './needs-forecast.controller.ts';
import { PlanningValuesController } from './planning-values.controller.ts';
import { PlanningValues } from './planning-values.repository.ts';
import { ReadForecast } from './read-forecast.ts';
import { SchoolPlaces } from './school-places.queries.ts';

/** What the labour and education departments must plan for. */
@Module({
  imports: [PlacesModule],
  controllers: [NeedsForecastController, PlanningValuesController],
  providers: [
    ForecastEveryNight,
    ForecastSheets,
    Forecasts,
    KeepPlanningValues,
    KnownPastQueries,
    MakeForecast,
    PlanningValues,
    ReadForecast,
    SchoolPlaces,
  ],
  exports: [MakeForecast],
})
export class NeedsForecastModule {}
