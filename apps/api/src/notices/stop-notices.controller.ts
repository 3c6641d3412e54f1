import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LimitedByAddress } from '../limited-by-address.ts';
import { Anybody } from '../sign-in/index.ts';
import { NoticeChoiceMade } from './notices.messages.ts';
import { StopNotices } from './stop-notices.ts';

@Controller('notice-opt-outs')
export class StopNoticesController {
  constructor(private readonly stopping: StopNotices) {}

  /** Also what a mail program posts when its reader presses "unsubscribe" (RFC 8058): its body says nothing more. */
  @Post(':code')
  @HttpCode(200)
  @Anybody('whoever holds the link of a notice may stop such notices; it shows nothing of the person')
  @LimitedByAddress()
  @ApiOkResponse({ type: NoticeChoiceMade })
  stop(@Param('code') code: string, @Req() request: FastifyRequest): Promise<NoticeChoiceMade> {
    return this.stopping.choose(code, false, request.id);
  }

  @Post(':code/withdrawal')
  @HttpCode(200)
  @Anybody('whoever stopped notices by a link may have them again by the same link')
  @LimitedByAddress()
  @ApiOkResponse({ type: NoticeChoiceMade })
  resume(@Param('code') code: string, @Req() request: FastifyRequest): Promise<NoticeChoiceMade> {
    return this.stopping.choose(code, true, request.id);
  }
}
