import { Injectable } from '@nestjs/common';
import { background, Jobs } from '../jobs/index.ts';
import { MakeForecast } from './make-forecast.ts';

/** After the day's facts are in, and before anybody comes to the office. */
const nightly = { name: 'needs-forecast', at: '02:40' } as const;

/** Has the forecast made anew every night. */
@Injectable()
export class ForecastEveryNight {
  constructor(jobs: Jobs, making: MakeForecast) {
    jobs.daily(nightly, async (_day, { id, signal }) => {
      await making.make(background(id), undefined, signal);
    });
  }
}
