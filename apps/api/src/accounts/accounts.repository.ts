import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { AccountRole } from '../sign-in/index.ts';
import type { Account, AccountState, NewAccount } from './account.ts';
import { type AreaLevel, provinceOfArea } from './areas.ts';
import { needsApproval } from './duties.ts';

const columns = `id, username, display_name as "displayName", role, area_level as "areaLevel", area_code as "areaCode",
  status, approval_needed and (approved_at is null or approved_at < proposed_at) as "approvalOpen",
  created_at as "createdAt", created_by as "createdBy", proposed_by as "proposedBy", approved_at as "approvedAt",
  approved_by as "approvedBy", password_set_at as "passwordSetAt"`;

/** Accounts, as those see and change them who administer them. Passwords are `Credentials`' business. */
@Injectable()
export class Accounts {
  /** Puts a new account forward; `null` when the username is taken. */
  async invite(tx: Transaction, account: NewAccount, by: string): Promise<Account | null> {
    const [made] = await tx.query<Account[]>(
      `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed,
                            created_by, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       on conflict on constraint one_account_per_username do nothing
       returning ${columns}`,
      [...valuesOf(account), needsApproval(account.role), by],
    );
    return made ?? null;
  }

  /** Makes an account in nobody's name, for the operator of the machine; it needs no approval. `null` when the username is taken. */
  async make(tx: Transaction, account: NewAccount, passwordHash: string | null): Promise<Account | null> {
    const [made] = await tx.query<Account[]>(
      `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed,
                            password_hash, password_set_at)
       values ($1, $2, $3, $4, $5, $6, false, $7::text, case when $7::text is null then null else clock_timestamp() end)
       on conflict on constraint one_account_per_username do nothing
       returning ${columns}`,
      [...valuesOf(account), passwordHash],
    );
    return made ?? null;
  }

  async find(tx: Transaction, id: string): Promise<Account | null> {
    const [account] = await tx.query<Account[]>(`select ${columns} from account where id = $1`, [id]);
    return account ?? null;
  }

  async findByUsername(tx: Transaction, username: string): Promise<Account | null> {
    const [account] = await tx.query<Account[]>(`select ${columns} from account where username = $1`, [
      username,
    ]);
    return account ?? null;
  }

  /** A page of the accounts that the asker may see, oldest first. */
  async page(
    tx: Transaction,
    { state, cursor, limit }: { state?: AccountState; cursor?: string; limit: number },
  ): Promise<Account[]> {
    return tx.query<Account[]>(
      `select ${columns} from account
        where ($1::text is null or status = $1) and ($2::uuid is null or id > $2)
        order by id limit $3`,
      [state ?? null, cursor ?? null, limit],
    );
  }

  /** Approves what was last put forward. False when it no longer stands open, or when the approver put it forward. */
  async approve(tx: Transaction, id: string, by: string): Promise<boolean> {
    return changed(
      tx,
      `update account set approved_at = clock_timestamp(), approved_by = $2
        where id = $1 and approval_needed and (approved_at is null or approved_at < proposed_at)
          and proposed_by is distinct from $2`,
      [id, by],
    );
  }

  async suspend(tx: Transaction, id: string, by: string): Promise<boolean> {
    return changed(
      tx,
      `update account set suspended_at = clock_timestamp(), suspended_by = $2 where id = $1 and suspended_at is null`,
      [id, by],
    );
  }

  async reinstate(tx: Transaction, id: string): Promise<boolean> {
    return changed(
      tx,
      `update account set suspended_at = null, suspended_by = null where id = $1 and suspended_at is not null`,
      [id],
    );
  }

  /** Gives other duties; whoever approved the earlier ones did not approve these. */
  async giveDuties(
    tx: Transaction,
    id: string,
    { role, areaLevel, areaCode }: { role: AccountRole; areaLevel: AreaLevel; areaCode: string },
    by: string,
  ): Promise<boolean> {
    return changed(
      tx,
      `update account set role = $2, area_level = $3, area_code = $4, area_province_code = $5, approval_needed = $6,
                          proposed_at = clock_timestamp(), proposed_by = $7
        where id = $1`,
      [id, role, areaLevel, areaCode, provinceOfArea(areaLevel, areaCode), needsApproval(role), by],
    );
  }

  /** Ends every session of the account, as an administrator. */
  async endSessions(
    tx: Transaction,
    accountId: string,
    reason: 'suspended' | 'duties_changed',
  ): Promise<void> {
    await tx.query(
      `update session set ended_at = clock_timestamp(), end_reason = $2 where account_id = $1 and ended_at is null`,
      [accountId, reason],
    );
  }
}

function valuesOf({ username, displayName, role, areaLevel, areaCode }: NewAccount): unknown[] {
  return [username, displayName, role, areaLevel, areaCode, provinceOfArea(areaLevel, areaCode)];
}

/** TypeORM answers an update with its rows and their number. */
async function changed(tx: Transaction, sql: string, parameters: unknown[]): Promise<boolean> {
  const [, count] = await tx.query<[unknown[], number]>(sql, parameters);
  return count > 0;
}
