import { Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { ForecastRun, LatestForecastRun } from './needs-forecast.messages.ts';
import { RenewForecast } from './renew-forecast.ts';

/** Having the forecast made anew, and how far that is. */
@Controller('needs-forecast/runs')
export class ForecastRunsController {
  constructor(private readonly renewing: RenewForecast) {}

  @Get('latest')
  @May('renew the needs forecast')
  @ApiOkResponse({ type: LatestForecastRun })
  async latest(@TheOfficer() officer: Officer): Promise<LatestForecastRun> {
    return { run: await this.renewing.latest(officer) };
  }

  @Post()
  @Creates()
  @May('renew the needs forecast')
  @ApiCreatedResponse({ type: ForecastRun, description: 'The one under way, where there is one already' })
  ask(@TheOfficer() officer: Officer): Promise<ForecastRun> {
    return this.renewing.ask(officer);
  }
}
