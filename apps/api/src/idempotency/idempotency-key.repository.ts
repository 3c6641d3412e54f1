import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';

/** What names one creation: whose it is, at which route, and the key that came with it. */
export interface KeyOfRequest {
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

  /**
   * Claims many keys at once. Returns what was answered before to those that stood already, by their place; a place with
   * `undefined` is claimed now, one with `null` waits for another creation that is under way in this transaction.
   */
  async claimMany(
    tx: Transaction,
    requests: readonly (KeyOfRequest & { readonly bodyHash: string })[],
  ): Promise<({ bodyHash: string; answer: unknown } | null | undefined)[]> {
    const asked = JSON.stringify(
      requests.map(({ accountId, route, key, bodyHash }, n) => ({ n, accountId, route, key, bodyHash })),
    );
    const told = `json_to_recordset($1) as k(n int, "accountId" uuid, route text, key text, "bodyHash" text)`;
    const claimed = await askPrepared<{ accountId: string; route: string; key: string }>(
      tx,
      `insert into idempotency_key (account_id, route, key, body_hash)
       select "accountId", route, key, "bodyHash" from ${told} order by n
       on conflict (account_id, route, key) do nothing
       returning account_id as "accountId", route, key`,
      [asked],
    );
    const fresh = new Set(claimed.map((one) => nameOf(one)));
    const isFresh = requests.map((one) => fresh.delete(nameOf(one)));
    if (isFresh.every(Boolean)) return requests.map(() => undefined);
    const standing = await tx.query<{ n: number; body_hash: string; answer: unknown; answered: boolean }[]>(
      `select k.n, i.body_hash, i.answer, i.answered from ${told}
         join idempotency_key i on i.account_id = k."accountId" and i.route = k.route and i.key = k.key
        where i.created_at >= now() - interval '24 hours'`,
      [asked],
    );
    const byPlace = new Map(standing.map((row) => [row.n, row]));
    const results: ({ bodyHash: string; answer: unknown } | null | undefined)[] = [];
    for (const [n, request] of requests.entries()) {
      const row = byPlace.get(n);
      if (isFresh[n]) results.push(undefined);
      else if (row) results.push(row.answered ? { bodyHash: row.body_hash, answer: row.answer } : null);
      else results.push((await this.claim(tx, request)) ?? undefined);
    }
    return results;
  }

  /** Keeps many answers, each with its key. */
  async keepAnswers(
    tx: Transaction,
    answers: readonly (KeyOfRequest & { readonly answer: unknown })[],
  ): Promise<void> {
    await askPrepared(
      tx,
      `update idempotency_key i set answer = k.answer, answered = true
         from json_to_recordset($1) as k("accountId" uuid, route text, key text, answer jsonb)
        where i.account_id = k."accountId" and i.route = k.route and i.key = k.key`,
      [JSON.stringify(answers)],
    );
  }

  /** Lets go of a key whose creation was refused: the next try may be right. */
  async release(tx: Transaction, { accountId, route, key }: KeyOfRequest): Promise<void> {
    await tx.query(`delete from idempotency_key where account_id = $1 and route = $2 and key = $3`, [
      accountId,
      route,
      key,
    ]);
  }
}

const nameOf = ({ accountId, route, key }: KeyOfRequest) => `${accountId} ${route} ${key}`;
