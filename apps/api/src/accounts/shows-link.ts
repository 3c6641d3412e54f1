import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Creates } from '../idempotency/index.ts';
import { AccountLinks } from './account-links.repository.ts';
import type { AccountWithLink } from './accounts.messages.ts';
import type { AccountWithLinkId } from './present-account.ts';

/** Puts the link into the answer on its way out, so that the answer that is kept for a repeated request holds none. */
@Injectable()
class ShowsLinkInterceptor implements NestInterceptor<AccountWithLinkId, AccountWithLink> {
  constructor(private readonly links: AccountLinks) {}

  intercept(context: ExecutionContext, next: CallHandler<AccountWithLinkId>): Observable<AccountWithLink> {
    void context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    return next
      .handle()
      .pipe(
        map(({ account, linkId, expiresAt }) => ({ account, link: this.links.addressOf(linkId), expiresAt })),
      );
  }
}

/** A route that makes a one-time link; a repeated request with the same `Idempotency-Key` shows the same one. */
export const CreatesLink = () => applyDecorators(UseInterceptors(ShowsLinkInterceptor), Creates());
