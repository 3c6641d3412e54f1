import { Global, Module } from '@nestjs/common';
import { IdempotencyInterceptor } from './creates.ts';
import { IdempotencyKeys } from './idempotency-key.repository.ts';

@Global()
@Module({
  providers: [IdempotencyKeys, IdempotencyInterceptor],
  exports: [IdempotencyKeys, IdempotencyInterceptor],
})
export class IdempotencyModule {}
