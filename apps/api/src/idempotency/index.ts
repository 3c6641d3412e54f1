export { Creates, CreatesInBatches, keyOf } from './creates.ts';
export {
  type AnsweredRequest,
  IdempotencyKeys,
  type KeyOfRequest,
  KeyUsedMeanwhile,
} from './idempotency-key.repository.ts';
export { IdempotencyModule } from './idempotency.module.ts';
