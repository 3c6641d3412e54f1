import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isWeb, knockOf } from '../knock.ts';
import { AccessTokens } from './access-tokens.ts';
import { accessTokenOf } from './access.strategy.ts';
import { cookieNames } from './cookies.ts';
import { RefreshSession } from './refresh-session.ts';
import type { ShownToken } from './sessions.repository.ts';

/** The refresh token of a request: of the cookie for the web, of the body for programs. */
export function refreshTokenOf(request: FastifyRequest, inBody?: string): string | undefined {
  return isWeb(request) ? request.cookies[cookieNames.refresh] : inBody;
}

/**
 * Whose session a request is about, on routes that must work after the access token ran out: a screen is locked or left
 * for longer than a token lives. Cookies count only together with `X-Client: web`, which another site cannot send.
 */
@Injectable()
export class WhoseSession {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly refreshing: RefreshSession,
  ) {}

  async find(request: FastifyRequest, refreshToken: string | undefined): Promise<ShownToken | null> {
    const mayUseToken = isWeb(request) || request.headers.authorization !== undefined;
    const claims = mayUseToken ? this.tokens.read(accessTokenOf(request)) : null;
    if (claims) return { accountId: claims.sub, sessionId: claims.sid };
    return this.refreshing.find(refreshToken, knockOf(request));
  }
}
