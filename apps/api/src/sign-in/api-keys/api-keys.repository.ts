import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { ApiKeyDetails } from './api-keys.messages.ts';

const columns = `id, name, created_at as "createdAt", revoked_at as "revokedAt"`;

/** Keys of hosts' systems, by digest. */
@Injectable()
export class ApiKeys {
  of(tx: Transaction, accountId: string): Promise<ApiKeyDetails[]> {
    return tx.query(`select ${columns} from stay_api_key where account_id = $1 order by id desc`, [
      accountId,
    ]);
  }

  async add(tx: Transaction, accountId: string, name: string, digest: Buffer): Promise<string> {
    const [row] = await tx.query<[{ id: string }]>(
      `insert into stay_api_key (account_id, name, key_digest) values ($1, $2, $3) returning id`,
      [accountId, name, digest],
    );
    return row.id;
  }

  /** Returns whether there was such a key of the account, not revoked before. */
  async revoke(tx: Transaction, accountId: string, id: string): Promise<boolean> {
    const [, revoked] = await tx.query<[unknown, number]>(
      `update stay_api_key set revoked_at = clock_timestamp()
        where id = $1 and account_id = $2 and revoked_at is null`,
      [id, accountId],
    );
    return revoked === 1;
  }

  /** The key shown at the door, unless it was revoked. */
  async findShown(tx: Transaction, digest: Buffer): Promise<{ id: string; accountId: string } | null> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [digest.toString('hex')]);
    const [row] = await tx.query<{ id: string; accountId: string }[]>(
      `select id, account_id as "accountId" from stay_api_key where key_digest = $1 and revoked_at is null`,
      [digest],
    );
    return row ?? null;
  }
}
