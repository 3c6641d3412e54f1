import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock } from '../../clock.ts';
import { Keys } from '../../keys.ts';

/** Life of an access token in seconds. Sign-out and suspension work at once all the same: each request asks whether the session lives. */
const lifeOfAccessToken = 15 * 60;

/** What an access token says: which account, which session, until when (seconds since 1970). */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
  readonly exp: number;
}

/** Makes access tokens (JWT, HS256) and the CSRF token of a session. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  make(accountId: string, sessionId: string): { accessToken: string; expiresAt: Date } {
    const exp = Math.floor(this.clock.now().epochMilliseconds / 1000) + lifeOfAccessToken;
    const claims: AccessClaims = { sub: accountId, sid: sessionId, exp };
    return { accessToken: this.jwt.sign(claims), expiresAt: new Date(exp * 1000) };
  }

  /** What a good access token says; nothing for any other text. */
  read(token: string | null): AccessClaims | null {
    if (token === null) return null;
    try {
      return this.jwt.verify<AccessClaims>(token, { algorithms: ['HS256'] });
    } catch {
      return null;
    }
  }

  /** The token that the web must send back with every change: bound to the session, so that another site's page cannot know it. */
  csrfTokenOf(sessionId: string): string {
    return this.keys.digest('csrf-token', sessionId).toString('base64url');
  }
}
