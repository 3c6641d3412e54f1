import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

interface KeyOfRequest {
  readonly accountId: string;
  readonly route: string;
  readonly key: string;
}

/** Keys of creations and what was answered to them. */
@Injectable()
export class IdempotencyKeys {
  /** Claims the key, or returns what was answered before. Waits for a claim that is still open elsewhere. */
  async claim(
    tx: Transaction,
    { accountId, route, key, bodyHash }: KeyOfRequest & { readonly bodyHash: string },
  ): Promise<{ bodyHash: string; answer: unknown } | null> {
    await tx.query(
      `delete from idempotency_key
        where account_id = $1 and route = $2 and key = $3 and created_at < now() - interval '24 hours'`,
      [accountId, route, key],
    );
    await tx.query(
      `insert into idempotency_key (account_id, route, key, body_hash) values ($1, $2, $3, $4)
       on conflict (account_id, route, key) do nothing`,
      [accountId, route, key, bodyHash],
    );
    const [row] = await tx.query<{ body_hash: string; answer: unknown; answered: boolean }[]>(
      `select body_hash, answer, answered from idempotency_key where account_id = $1 and route = $2 and key = $3`,
      [accountId, route, key],
    );
    return row?.answered ? { bodyHash: row.body_hash, answer: row.answer } : null;
  }

  /** Keeps the answer with its key. */
  async keepAnswer(tx: Transaction, { accountId, route, key }: KeyOfRequest, answer: unknown): Promise<void> {
    await tx.query(
      `update idempotency_key set answer = $4, answered = true where account_id = $1 and route = $2 and key = $3`,
      [accountId, route, key, JSON.stringify(answer)],
    );
  }
}
