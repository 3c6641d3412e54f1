export type { ForecastOrder } from './forecast-process.ts';
export { MakeForecast } from './make-forecast.ts';
export { MakingModule } from './making.module.ts';
export { NeedsForecastModule } from './needs-forecast.module.ts';
