import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CountHeads } from './count-heads.ts';
import { Headcount, HeadcountQuestion } from './headcounts.messages.ts';

@Controller('headcounts')
export class HeadcountsController {
  constructor(private readonly counting: CountHeads) {}

  @Get()
  @May('see headcounts')
  @ApiOkResponse({ type: Headcount })
  count(@Query() question: HeadcountQuestion, @TheOfficer() officer: Officer): Promise<Headcount> {
    return this.counting.count(question, officer);
  }
}
