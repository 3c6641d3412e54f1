import { timingSafeEqual } from 'node:crypto';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { apiKeyKey, batchKey, type DeclaredPermission, permissionKey } from './may.ts';
import { mayDo } from './permissions.ts';
import { AccessTokens } from './session/access-tokens.ts';
import { accessTokenOf } from './session/access.strategy.ts';
import { cookieNames } from './session/cookies.ts';
import { SessionsInUse } from './session/sessions-in-use.ts';
import type { SignedIn } from './session/signed-in.ts';

/** Methods that change nothing, for which a browser needs no CSRF token. */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in by the key of an account's own system; the strategy of that name knows the keys. */
class ApiKeyGuard extends AuthGuard('api-key') {
  override handleRequest<User>(fault: unknown, user: User, _info: unknown, context: ExecutionContext): User {
    return signedIn(fault, user, context);
  }
}

/** Stands before every route: who asks, and may they? A route that declares nothing lets nobody in. */
@Injectable()
export class RouteGuard extends AuthGuard('access') {
  private readonly byKey = new ApiKeyGuard();

  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionsInUse,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: SignedIn }>();
    const declared = this.reflector.getAllAndOverride<DeclaredPermission | undefined>(permissionKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (declared === undefined)
      throw new Error(`${context.getClass().name} has a route without a permission`);
    refuseTwoCredentials(request);
    if (typeof declared !== 'string') return true;
    if (this.takesKey(context) && showsKey(request)) await this.byKey.canActivate(context);
    else if (this.asksInBatches(context)) await this.letInAsLately(context, request);
    else await super.canActivate(context);
    const { user } = request;
    if (!user) throw new Refusal(401, 'not_signed_in');
    if (request.headers.authorization === undefined) this.refuseForgery(request, user.sessionId);
    if (user.locked && declared !== 'manage the own session') throw new Refusal(403, 'screen_locked');
    if (!mayDo(user.role, declared)) throw new Refusal(403, 'not_permitted');
    return true;
  }

  /** Whatever was wrong with the token, the answer is one. */
  override handleRequest<User>(fault: unknown, user: User, _info: unknown, context: ExecutionContext): User {
    return signedIn(fault, user, context);
  }

  private asksInBatches(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(batchKey, context.getHandler()) === true;
  }

  /** The token is checked each time; the session is looked up only if it was not a moment ago. */
  private async letInAsLately(
    context: ExecutionContext,
    request: FastifyRequest & { user?: SignedIn },
  ): Promise<void> {
    const claims = this.tokens.read(accessTokenOf(request));
    const known = claims && this.sessions.find(claims.sid);
    if (known && known.accountId === claims.sub) {
      request.user = { ...known, requestId: request.id, accessExpiresAt: new Date(claims.exp * 1000) };
      return;
    }
    await super.canActivate(context);
    // A locked screen is opened within the moment; what is remembered would keep it locked.
    if (request.user && !request.user.locked) this.sessions.remember(request.user.sessionId, request.user);
  }

  private takesKey(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(apiKeyKey, context.getHandler()) === true;
  }

  /** A cookie goes along by itself, also with a request that another site's page made; the CSRF token does not. */
  private refuseForgery(request: FastifyRequest, sessionId: string): void {
    if (safeMethods.has(request.method)) return;
    const expected = Buffer.from(this.tokens.csrfTokenOf(sessionId));
    const shown = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
    if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) {
      throw new Refusal(403, 'csrf_token_wrong');
    }
  }
}

/** Cookie and Bearer together: which of the two was meant cannot be known, and a guess might act in the wrong name. */
function refuseTwoCredentials(request: FastifyRequest): void {
  const { cookies, headers } = request;
  const hasCookie = cookies[cookieNames.access] !== undefined || cookies[cookieNames.refresh] !== undefined;
  if (hasCookie && headers.authorization !== undefined) {
    throw invalidInput({ field: 'Authorization', code: 'cookie_and_bearer' });
  }
}

function signedIn<User>(fault: unknown, user: User, context: ExecutionContext): User {
  if (fault) throw fault instanceof Error ? fault : new Refusal(401, 'not_signed_in');
  if (!user) {
    void context.switchToHttp().getResponse<FastifyReply>().header('www-authenticate', 'Bearer');
    throw new Refusal(401, 'not_signed_in');
  }
  return user;
}

/** Keys of accounts begin so; no session's token does. */
const showsKey = ({ headers }: FastifyRequest) => headers.authorization?.startsWith('Bearer ttk_') === true;
