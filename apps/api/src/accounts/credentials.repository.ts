import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { AccountRole } from '../sign-in/index.ts';
import type { AccountState } from './account.ts';
import type { AreaLevel } from './areas.ts';

/** An account as the sign-in door sees it. */
export interface Credentials {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly areaLevel: AreaLevel;
  readonly areaCode: string;
  readonly status: AccountState;
  /** Null for an account whose invitation was not used yet. */
  readonly passwordHash: string | null;
}

const columns = `id, username, display_name as "displayName", role, area_level as "areaLevel", area_code as "areaCode",
  status, password_hash as "passwordHash"`;

/** What the sign-in door reads and writes of one account at a time; it cannot list them. */
@Injectable()
export class CredentialsRepository {
  async findByUsername(tx: Transaction, username: string): Promise<Credentials | null> {
    await tx.query(`select set_config('app.sign_in_username', $1, true)`, [username]);
    const [found] = await tx.query<Credentials[]>(`select ${columns} from account where username = $1`, [
      username,
    ]);
    return found ?? null;
  }

  /** The account that the transaction stands for. */
  async find(tx: Transaction, id: string): Promise<Credentials | null> {
    const [found] = await tx.query<Credentials[]>(`select ${columns} from account where id = $1`, [id]);
    return found ?? null;
  }

  /** Sets the password, and ends every session but the one it was changed in. */
  async setPassword(
    tx: Transaction,
    id: string,
    passwordHash: string,
    { reason, keepSession }: { reason: 'password_changed' | 'password_reset'; keepSession?: string },
  ): Promise<void> {
    await tx.query(
      `update account set password_hash = $2, password_set_at = clock_timestamp() where id = $1`,
      [id, passwordHash],
    );
    await tx.query(
      `update session set ended_at = clock_timestamp(), end_reason = $2
        where account_id = $1 and ended_at is null and id is distinct from $3::uuid`,
      [id, reason, keepSession ?? null],
    );
  }

  /** Puts the account forward anew: whoever made the link could have used it, so somebody else has to approve again. */
  async putForward(tx: Transaction, id: string, by: string | null): Promise<void> {
    await tx.query(`update account set proposed_at = clock_timestamp(), proposed_by = $2 where id = $1`, [
      id,
      by,
    ]);
  }
}
