import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { languageOf } from '../language.ts';
import { LimitedByAddress } from '../limited-by-address.ts';
import { Anybody, May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { StatusPreviewQuestion } from './preview.messages.ts';
import { PreviewStatus } from './preview-status.ts';
import { ReadTimeline } from './read-timeline.ts';
import { Timeline, TimelineQuestion } from './timeline.messages.ts';

@Controller()
export class ResidenceStatusController {
  constructor(
    private readonly previewing: PreviewStatus,
    private readonly reading: ReadTimeline,
  ) {}

  @Post('residence-status/preview')
  @HttpCode(200)
  @LimitedByAddress()
  @Anybody('answers from the posted facts alone; reads and writes no person')
  @ApiOkResponse({ type: Timeline })
  preview(
    @Body() question: StatusPreviewQuestion,
    @Headers('accept-language') language?: string,
  ): Promise<Timeline> {
    return this.previewing.preview(question, languageOf(language));
  }

  @Get('residents/:id/timeline')
  @May('see residents')
  @AsksForPurpose()
  @ApiOkResponse({ type: Timeline })
  timeline(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { knownAt }: TimelineQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
    @Headers('accept-language') language?: string,
  ): Promise<Timeline> {
    return this.reading.read(id, { knownAt, purpose, language: languageOf(language) }, officer);
  }
}
