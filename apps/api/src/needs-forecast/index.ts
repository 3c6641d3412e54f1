export { MakeForecast } from './make-forecast.ts';
export { MakingModule } from './making.module.ts';
export { NeedsForecastModule } from './needs-forecast.module.ts';
export type { ForecastTask } from './renew-forecast.ts';
