import { Injectable } from '@nestjs/common';
import { askPrepared, listOf, type Transaction } from '../database/index.ts';

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
   * What was answered to those of many creations that came before, by their place; after 24 hours it is old and holds no
   * more. Nothing is claimed: their answers are kept at the end, where a key that somebody else used meanwhile stops them.
   */
  async answersOf(
    tx: Transaction,
    requests: readonly KeyOfRequest[],
  ): Promise<Map<number, { bodyHash: string; answer: unknown; isOld: boolean }>> {
    // The limit lets each be looked up by itself, however few keys there were when this was planned.
    const rows = await askPrepared<{ n: number; bodyHash: string; answer: unknown; isOld: boolean }>(
      tx,
      `select k.n, i.body_hash as "bodyHash", i.answer, i.created_at < now() - interval '24 hours' as "isOld"
         from unnest(${ofKeys}) with ordinality as k(account_id, route, key, n) cross join lateral (
           select * from idempotency_key i
            where i.account_id = k.account_id and i.route = k.route and i.key = k.key limit 1) i`,
      listsOf(requests),
    );
    return new Map(rows.map(({ n, ...kept }) => [Number(n) - 1, kept]));
  }

  /** Forgets keys that hold no more. */
  async forget(tx: Transaction, requests: readonly KeyOfRequest[]): Promise<void> {
    await askPrepared(
      tx,
      `delete from idempotency_key i using unnest(${ofKeys}) as k(account_id, route, key)
        where i.account_id = k.account_id and i.route = k.route and i.key = k.key
          and i.created_at < now() - interval '24 hours'`,
      listsOf(requests),
    );
  }

  /**
   * Keeps the answers to many creations, each with its key. Waits for transactions that keep one of the same keys; throws
   * `KeyUsedMeanwhile` if one of them was kept: the creations are to be given up, and the answer is there.
   */
  async keepAnswers(tx: Transaction, answers: readonly AnsweredRequest[]): Promise<void> {
    try {
      await askPrepared(
        tx,
        `insert into idempotency_key (account_id, route, key, body_hash, answered, answer)
         select account_id, route, key, body_hash, true, answer
           from unnest(${ofKeys}, $4::text[], $5::jsonb[]) as k(account_id, route, key, body_hash, answer)
          order by route, key`,
        [
          ...listsOf(answers),
          listOf(answers.map(({ bodyHash }) => bodyHash)),
          listOf(answers.map(({ answer }) => JSON.stringify(answer))),
        ],
      );
    } catch (fault) {
      throw (fault as { constraint?: string }).constraint === 'idempotency_key_pkey'
        ? new KeyUsedMeanwhile()
        : fault;
    }
  }
}

/** The keys as lists, one for each column. */
const ofKeys = '$1::uuid[], $2::text[], $3::text[]';

const listsOf = (requests: readonly KeyOfRequest[]): string[] => [
  listOf(requests.map(({ accountId }) => accountId)),
  listOf(requests.map(({ route }) => route)),
  listOf(requests.map(({ key }) => key)),
];
