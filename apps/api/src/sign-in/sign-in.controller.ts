import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../clock.ts';
import { CredentialsGuard } from './credentials.guard.ts';
import { knockOf } from './knock.ts';
import { Anybody } from './may.ts';
import { presentOpenSession } from './present-session.ts';
import { RedeemLink } from './redeem-link.ts';
import { setDeviceCookie } from './session/cookies.ts';
import type { OpenSession } from './session/open-session.ts';
import { LinkRedemption, RedeemedLink, SessionDetails, SignInAttempt } from './sign-in.messages.ts';

@Controller()
export class SignInController {
  constructor(
    private readonly redeeming: RedeemLink,
    private readonly clock: Clock,
  ) {}

  /** The guard has signed in; what is left is to hand out the tokens. */
  @Post('sign-in')
  @Anybody('whoever signs in is not signed in yet')
  @UseGuards(CredentialsGuard)
  @HttpCode(200)
  @ApiHeader({
    name: 'X-Client',
    required: false,
    schema: { enum: ['web'] },
    description: 'web: tokens go into cookies',
  })
  @ApiBody({ type: SignInAttempt })
  @ApiOkResponse({ type: SessionDetails })
  signIn(
    @Req() request: FastifyRequest & { user: OpenSession },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionDetails {
    return presentOpenSession(request.user, reply, knockOf(request), this.clock.today());
  }

  @Post('account-links/redeem')
  @Anybody('whoever sets the first password cannot sign in yet; the link says whose it is')
  @HttpCode(200)
  @ApiOkResponse({ type: RedeemedLink })
  async redeem(
    @Body() redemption: LinkRedemption,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeemedLink> {
    const knock = knockOf(request);
    const state = await this.redeeming.redeem(redemption, knock);
    if (knock.client === 'web') setDeviceCookie(reply, knock.device);
    return { state };
  }
}
