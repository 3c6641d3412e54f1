import { askPrepared, together } from './prepared.ts';
import type { Transaction } from './transaction.ts';

/**
 * Statements asked by `askPrepared` in this work take the plan that was made once for any values, where Postgres would make one
 * for the values of the first questions: with many policies making it takes longer than a look-up of a few rows.
 */
export async function withKeptPlans<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const set = `select set_config('plan_cache_mode', $1, true)`;
  const [, result] = await together([
    askPrepared(tx, set, ['force_generic_plan']),
    Promise.resolve().then(work),
  ]);
  await askPrepared(tx, set, ['auto']);
  return result;
}
