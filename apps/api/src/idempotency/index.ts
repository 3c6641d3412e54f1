export { Creates } from './creates.ts';
export { IdempotencyModule } from './idempotency.module.ts';
