export { MakeForecast } from './make-forecast.ts';
export { NeedsForecastModule } from './needs-forecast.module.ts';
