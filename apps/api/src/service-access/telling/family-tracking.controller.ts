import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LimitedByAddress } from '../../limited-by-address.ts';
import { Anybody } from '../../sign-in/index.ts';
import {
  FamilyMessagesChoice,
  FamilyMessagesChosen,
  FamilyTracking,
  FamilyTrackingQuestion,
} from './family-tracking.messages.ts';
import { TrackRequests } from './track-requests.ts';

/** Questions from one address in a minute: a family looks a few times, and mistypes a few codes. */
const perMinute = 20;

@Controller('family-tracking')
export class FamilyTrackingController {
  constructor(private readonly tracking: TrackRequests) {}

  @Post()
  @HttpCode(200)
  @Anybody('a family follows its own requests by the random code on its paper; no names are told')
  @LimitedByAddress(perMinute)
  @ApiOkResponse({ type: FamilyTracking })
  follow(@Body() { code }: FamilyTrackingQuestion, @Req() { id }: FastifyRequest): Promise<FamilyTracking> {
    return this.tracking.follow(code, id);
  }

  /** What a mail program posts when its reader presses "unsubscribe" (RFC 8058): its body says nothing more. */
  @Post(':code/stop')
  @HttpCode(200)
  @Anybody('whoever holds the link of a message may stop such messages; it shows nothing of the family')
  @LimitedByAddress(perMinute)
  @ApiOkResponse({ type: FamilyMessagesChosen })
  stop(@Param('code') code: string, @Req() { id }: FastifyRequest): Promise<FamilyMessagesChosen> {
    return this.tracking.choose(code, false, id);
  }

  @Post('messages')
  @HttpCode(200)
  @Anybody('whoever holds the code of a paper or a message may stop such messages, and have them again')
  @LimitedByAddress(perMinute)
  @ApiOkResponse({ type: FamilyMessagesChosen })
  choose(
    @Body() { code, wanted }: FamilyMessagesChoice,
    @Req() { id }: FastifyRequest,
  ): Promise<FamilyMessagesChosen> {
    return this.tracking.choose(code, wanted, id);
  }
}
