import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LimitedByAddress } from '../limited-by-address.ts';
import { Anybody } from '../sign-in/index.ts';
import { CheckPaper } from './check-paper.ts';
import {
  FilingTracking,
  FilingTrackingQuestion,
  PaperCheckAnswer,
  PaperCheckQuestion,
} from './public-papers.messages.ts';
import { TrackFiling } from './track-filing.ts';

/** Questions from one address in a minute: a person checks a few papers, and mistypes a few codes. */
const perMinute = 20;

@Controller()
export class PublicPapersController {
  constructor(
    private readonly checking: CheckPaper,
    private readonly tracking: TrackFiling,
  ) {}

  @Post('paper-checks')
  @HttpCode(200)
  @Anybody('whoever holds a paper may check it; the code is random and tells of nobody')
  @LimitedByAddress(perMinute)
  @ApiOkResponse({ type: PaperCheckAnswer })
  check(@Body() { code }: PaperCheckQuestion, @Req() { id }: FastifyRequest): Promise<PaperCheckAnswer> {
    return this.checking.check(code, id);
  }

  @Post('filing-tracking')
  @HttpCode(200)
  @Anybody('an applicant follows the own filing by its random code and the birth date; no names are told')
  @LimitedByAddress(perMinute)
  @ApiOkResponse({ type: FilingTracking })
  track(@Body() question: FilingTrackingQuestion, @Req() { id }: FastifyRequest): Promise<FilingTracking> {
    return this.tracking.track(question, id);
  }
}
