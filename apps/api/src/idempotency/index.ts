export { Creates, CreatesInBatches, keyOf } from './creates.ts';
export { IdempotencyKeys, type KeyOfRequest } from './idempotency-key.repository.ts';
export { IdempotencyModule } from './idempotency.module.ts';
