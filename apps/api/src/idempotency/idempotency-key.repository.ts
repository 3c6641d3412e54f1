import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';

/** What names one creation: whose it is, at which route, and the key that came with it. */
export interface KeyOfRequest {
  readonly accountId: string;
  readonly route: string;
  readonly key: string;
}

/** What was answered to a creation. */
export type AnsweredRequest = KeyOfRequest & { readonly bodyHash: string; readonly answer: unknown };

/** The same key was kept by another transaction while this one worked. */
export class KeyUsedMeanwhile extends Error {
  override readonly name = 'KeyUsedMeanwhile';
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

  /**
   * What was answered to those of many creations that came before, by their place. Nothing is claimed: their answers are
   * kept at the end, where a key that somebody else used meanwhile stops them.
   */
  async answersOf(
    tx: Transaction,
    requests: readonly KeyOfRequest[],
  ): Promise<Map<number, { bodyHash: string; answer: unknown }>> {
    const asked = JSON.stringify(
      requests.map(({ accountId, route, key }, n) => ({ n, accountId, route, key })),
    );
    const told = `json_to_recordset($1) as k(n int, "accountId" uuid, route text, key text)`;
    // The limit lets each be looked up by itself, however few keys there were when this was planned.
    const rows = await askPrepared<{ n: number; bodyHash: string; answer: unknown; isOld: boolean }>(
      tx,
      `select k.n, i.body_hash as "bodyHash", i.answer, i.created_at < now() - interval '24 hours' as "isOld"
         from ${told} cross join lateral (
           select * from idempotency_key i
            where i.account_id = k."accountId" and i.route = k.route and i.key = k.key limit 1) i`,
      [asked],
    );
    const kept = rows.filter(({ isOld }) => !isOld);
    if (kept.length < rows.length) {
      await tx.query(
        `delete from idempotency_key i using ${told}
          where i.account_id = k."accountId" and i.route = k.route and i.key = k.key
            and i.created_at < now() - interval '24 hours'`,
        [asked],
      );
    }
    return new Map(kept.map(({ n, bodyHash, answer }) => [n, { bodyHash, answer }]));
  }

  /**
   * Keeps the answers to many creations, each with its key. Waits for transactions that keep one of the same keys; throws
   * `KeyUsedMeanwhile` if one of them was kept: the creations are to be given up, and the answer is there.
   */
  async keepAnswers(tx: Transaction, answers: readonly AnsweredRequest[]): Promise<void> {
    const kept = await askPrepared(
      tx,
      `insert into idempotency_key (account_id, route, key, body_hash, answered, answer)
       select "accountId", route, key, "bodyHash", true, answer
         from json_to_recordset($1) as k("accountId" uuid, route text, key text, "bodyHash" text, answer jsonb)
        order by route, key
       on conflict (account_id, route, key) do nothing
       returning 1`,
      [JSON.stringify(answers)],
    );
    if (kept.length < answers.length) throw new KeyUsedMeanwhile();
  }
}
