import { Body, Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { ChangePassword } from '../change-password.ts';
import { isWeb, knockOf } from '../knock.ts';
import { Anybody, May } from '../may.ts';
import { TheOfficer } from '../officer.ts';
import { presentOpenSession, presentSession } from '../present-session.ts';
import { PasswordChange, ScreenUnlock, SessionDetails, SessionRefresh } from '../sign-in.messages.ts';
import { AccessTokens } from './access-tokens.ts';
import { clearSessionCookies } from './cookies.ts';
import { EndSession } from './end-session.ts';
import { LockScreen } from './lock-screen.ts';
import { RefreshSession } from './refresh-session.ts';
import type { SignedIn } from './signed-in.ts';
import { UnlockScreen } from './unlock-screen.ts';
import { refreshTokenOf, WhoseSession } from './whose-session.ts';

@Controller('session')
export class SessionController {
  constructor(
    private readonly whose: WhoseSession,
    private readonly refreshing: RefreshSession,
    private readonly ending: EndSession,
    private readonly locking: LockScreen,
    private readonly unlocking: UnlockScreen,
    private readonly changing: ChangePassword,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('manage the own session')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionDetails })
  show(@TheOfficer() officer: SignedIn, @Req() request: FastifyRequest): SessionDetails {
    return presentSession(officer, isWeb(request) ? this.tokens.csrfTokenOf(officer.sessionId) : undefined);
  }

  @Post('refresh')
  @Anybody('the access token may have run out; the refresh token says whose session it is')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDetails })
  async refresh(
    @Body() { refreshToken }: SessionRefresh,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDetails> {
    const knock = knockOf(request);
    const session = await this.refreshing.refresh(refreshTokenOf(request, refreshToken), knock);
    return presentOpenSession(session, reply, knock, this.clock.today());
  }

  @Post('end')
  @Anybody('signing out must work when the access token has run out')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(
    @Body() { refreshToken }: SessionRefresh,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const shown = await this.whose.find(request, refreshTokenOf(request, refreshToken));
    if (shown) await this.ending.end(shown, request.id);
    if (isWeb(request)) clearSessionCookies(reply);
  }

  @Post('lock')
  @May('manage the own session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async lock(@TheOfficer() officer: SignedIn): Promise<void> {
    await this.locking.lock(officer);
  }

  @Post('unlock')
  @Anybody('a screen stays locked for longer than an access token lives; the refresh token says whose it is')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDetails })
  async unlock(
    @Body() { password }: ScreenUnlock,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDetails> {
    const knock = knockOf(request);
    const refreshToken = refreshTokenOf(request);
    const shown = await this.whose.find(request, refreshToken);
    const session = await this.unlocking.unlock(shown, { password, refreshToken }, knock);
    return presentOpenSession(session, reply, knock, this.clock.today());
  }

  @Post('password')
  @May('manage the own session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changePassword(
    @Body() change: PasswordChange,
    @TheOfficer() officer: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.changing.change(change, officer, knockOf(request));
  }
}
