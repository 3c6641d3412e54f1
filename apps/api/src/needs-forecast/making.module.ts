import { Module } from '@nestjs/common';
import { Forecasts } from './forecasts.repository.ts';
import { KnownPastQueries } from './known-past.queries.ts';
import { MakeForecast } from './make-forecast.ts';

/** What makes a forecast, and nothing that shows it: all that a process of its own needs. */
@Module({ providers: [Forecasts, KnownPastQueries, MakeForecast], exports: [Forecasts, MakeForecast] })
export class MakingModule {}
