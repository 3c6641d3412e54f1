import 'reflect-metadata';
import { once } from 'node:events';
import os from 'node:os';
import { NestFactory } from '@nestjs/core';
import { ClockModule } from './clock.ts';
import { DatabaseModule } from './database/index.ts';
import { background } from './jobs/index.ts';
import { type ForecastOrder, MakeForecast, MakingModule } from './needs-forecast/index.ts';

/** Makes the forecast of needs once, and ends; see `ForecastProcess`. */
const [{ databaseUrl, requestId }] = (await once(process, 'message')) as [ForecastOrder];

// Whoever asks the server comes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
const leaveOff = new AbortController();
process.once('SIGTERM', () => leaveOff.abort());
// Nobody waits for what this one does once its server is gone; another makes it anew.
process.once('disconnect', () => process.exit(1));

const features = await NestFactory.createApplicationContext(
  {
    module: class ForecastAnew {},
    imports: [DatabaseModule.with(databaseUrl), ClockModule, MakingModule],
  },
  { logger: ['error', 'warn'], abortOnError: false },
);
let code = 0;
try {
  await features
    .get(MakeForecast, { strict: false })
    .make(background(requestId), (share) => process.send?.(share), leaveOff.signal);
} catch (fault) {
  // The message of a fault may quote a person's data.
  if (!leaveOff.signal.aborted) console.error(`a forecast left off: ${(fault as Error).name}`);
  code = 1;
}
await features.close();
process.exit(code);
