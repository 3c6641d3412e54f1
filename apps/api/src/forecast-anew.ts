import 'reflect-metadata';
import os from 'node:os';
import { background } from './database/index.ts';
import { workBeside } from './jobs/index.ts';
import { type ForecastTask, MakeForecast, MakingModule } from './needs-forecast/index.ts';

// Whoever asks the server comes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

/** Makes the forecast of needs once, and ends; see `RenewForecast`. */
await workBeside<ForecastTask>({
  name: 'a forecast',
  features: () => [MakingModule],
  work: (features, { requestId }, { signal, tellShare }) =>
    features.get(MakeForecast, { strict: false }).make(background(requestId), tellShare, signal),
});
