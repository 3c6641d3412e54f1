import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CountFlows } from './count-flows.ts';
import { CountHeads } from './count-heads.ts';
import { CountOverTime } from './count-over-time.ts';
import { HeadcountFlows, HeadcountFlowsQuestion } from './headcount-flows.messages.ts';
import { HeadcountSeries, HeadcountSeriesQuestion } from './headcount-series.messages.ts';
import { Headcount, HeadcountQuestion } from './headcounts.messages.ts';

@Controller('headcounts')
export class HeadcountsController {
  constructor(
    private readonly counting: CountHeads,
    private readonly overTime: CountOverTime,
    private readonly flowing: CountFlows,
  ) {}

  @Get()
  @May('see headcounts')
  @ApiOkResponse({ type: Headcount })
  count(@Query() question: HeadcountQuestion, @TheOfficer() officer: Officer): Promise<Headcount> {
    return this.counting.count(question, officer);
  }

  @Get('series')
  @May('see headcounts')
  @ApiOkResponse({ type: HeadcountSeries })
  series(
    @Query() question: HeadcountSeriesQuestion,
    @TheOfficer() officer: Officer,
  ): Promise<HeadcountSeries> {
    return this.overTime.count(question, officer);
  }

  @Get('flows')
  @May('see headcounts')
  @ApiOkResponse({ type: HeadcountFlows })
  flows(@Query() question: HeadcountFlowsQuestion, @TheOfficer() officer: Officer): Promise<HeadcountFlows> {
    return this.flowing.count(question, officer);
  }
}
