import { hash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Transactions } from '../database/index.ts';
import type { SignedInRequest } from '../sign-in/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { IdempotencyKeys, type KeyOfRequest } from './idempotency-key.repository.ts';

/**
 * Answers a repeated creation with the first answer. The key is claimed and the answer kept in the same
 * transaction as the creation, so that a crash between the two cannot leave one without the other.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const keyed = keyOf(request);
    if (keyed === null) return next.handle();
    const { accountId, route, key, bodyHash } = keyed;
    return from(
      this.transactions.run(request.user, async (tx) => {
        const earlier = await this.keys.claim(tx, {
          accountId,
          route,
          key,
          bodyHash,
        });
        if (earlier) {
          if (earlier.bodyHash !== bodyHash) throw new Refusal(409, 'idempotency_key_reused');
          return earlier.answer;
        }
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: null });
        await this.keys.keepAnswer(tx, { accountId, route, key }, answer);
        return answer;
      }),
    );
  }
}

/** The key of a creation with what it is a key of; null where none came. */
export function keyOf(request: SignedInRequest): (KeyOfRequest & { readonly bodyHash: string }) | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw invalidInput({ field: 'Idempotency-Key', code: 'not_a_key' });
  }
  return {
    accountId: request.user.accountId,
    route: `${request.method} ${request.url}`,
    key,
    bodyHash: hash('sha256', JSON.stringify(request.body ?? null)),
  };
}

const header = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'The same key and body give the same answer for 24 hours; another body gives 409.',
});

/** A route that creates something: it takes an `Idempotency-Key`, kept 24 hours per account and route. */
export const Creates = () => applyDecorators(UseInterceptors(IdempotencyInterceptor), header);

/** The same for a route whose use case claims the keys of many requests at once. */
export const CreatesInBatches = () => applyDecorators(header);
