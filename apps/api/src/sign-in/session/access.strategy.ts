import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-jwt';
import { CredentialsRepository, findArea } from '../../accounts/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { Keys } from '../../keys.ts';
import { doorAskingFor, officerOf } from '../door.ts';
import type { AccessClaims } from './access-tokens.ts';
import { cookieNames } from './cookies.ts';
import { Sessions } from './sessions.repository.ts';
import type { SignedIn } from './signed-in.ts';

/** The access token of a request: of the `Authorization` header, or of the web's cookie. */
export function accessTokenOf(request: FastifyRequest): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.cookies[cookieNames.access] ?? null;
}

/** Passport's strategy for access tokens: a good signature, an account that is active, a session that lives. */
@Injectable()
export class AccessStrategy extends PassportStrategy(Strategy, 'access') {
  constructor(
    keys: Keys,
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsRepository,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: accessTokenOf as never,
      secretOrKey: keys.key('access-token'),
      algorithms: ['HS256'],
      passReqToCallback: true,
    });
  }

  /** The officer of the token, or `false`. Asked on every request, so that sign-out and suspension work at once. */
  async validate(request: FastifyRequest, claims: AccessClaims): Promise<SignedIn | false> {
    const found = await this.transactions.run(doorAskingFor(claims.sub, request.id), async (tx) => ({
      account: await this.credentials.find(tx, claims.sub),
      session: await this.sessions.findLive(tx, claims.sid),
    }));
    const { account, session } = found;
    if (account?.status !== 'active' || !session) return false;
    const area = findArea(account.areaLevel, account.areaCode, this.clock.today());
    if (!area) return false;
    return {
      ...officerOf(account, area, request.id),
      sessionId: session.id,
      accessExpiresAt: new Date(claims.exp * 1000),
      locked: session.locked,
    };
  }
}
