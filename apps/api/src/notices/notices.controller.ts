import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { FollowNotices } from './follow-notices.ts';
import { NoticeChoice, NoticesOfCase } from './notices.messages.ts';

@Controller()
@AsksForPurpose()
export class NoticesController {
  constructor(private readonly following: FollowNotices) {}

  @Get('cases/:id/notices')
  @May('see cases')
  @ApiOkResponse({ type: NoticesOfCase })
  ofCase(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<NoticesOfCase> {
    return this.following.ofCase(id, purpose, officer, language);
  }

  @Post('notices/:id/retry')
  @HttpCode(200)
  @May('work on cases')
  @ApiOkResponse({ type: NoticesOfCase })
  retry(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<NoticesOfCase> {
    return this.following.retry(id, purpose, officer, language);
  }

  @Post('residents/:id/notice-choices')
  @HttpCode(204)
  @Creates()
  @May('record residents')
  @ApiNoContentResponse()
  choose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() choice: NoticeChoice,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.following.choose(id, choice, purpose, officer);
  }
}
