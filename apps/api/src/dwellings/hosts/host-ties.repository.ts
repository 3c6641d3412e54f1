import { Injectable } from '@nestjs/common';
import { type Asker, recordFact, type Transaction, voidFact } from '../../database/index.ts';
import type { Capacity } from '../premises.ts';
import type { HostAccount, TieDetails } from './host-ties.messages.ts';

/** A tie as it is recorded; days as text. */
export interface NewHostTie {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly accountId: string;
  readonly capacity: Capacity;
  readonly from: string;
  readonly until?: string | null;
  readonly basis: string;
}

/** Which host account answers for which dwelling: the only file that writes `dwelling_manager`. */
@Injectable()
export class HostTies {
  of(tx: Transaction, dwellingIds: readonly string[]): Promise<TieDetails[]> {
    return tx.query(
      `select m.id, m.dwelling_id as "dwellingId", m.account_id as "accountId", coalesce(a.username, '') as username,
              coalesce(a.display_name, '') as "displayName", m.capacity, m.starts_on::text as "from", m.until::text, m.basis
         from dwelling_manager m left join account a on a.id = m.account_id
        where m.dwelling_id = any ($1) and m.voided_at is null
        order by m.until is not null, m.capacity desc, m.starts_on desc, m.id`,
      [dwellingIds],
    );
  }

  add(tx: Transaction, asker: Asker, tie: NewHostTie): Promise<string> {
    return recordFact(tx, asker, 'dwelling_manager', {
      commune_code: tie.communeCode,
      dwelling_id: tie.dwellingId,
      account_id: tie.accountId,
      capacity: tie.capacity,
      starts_on: tie.from,
      until: tie.until ?? null,
      basis: tie.basis,
    });
  }

  void(tx: Transaction, asker: Asker, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, asker, 'dwelling_manager', id, reason);
  }

  /** Host accounts of the asker's communes that may sign in, by name. */
  hosts(tx: Transaction): Promise<HostAccount[]> {
    return tx.query(
      `select username, display_name as "displayName" from account
        where role = 'host' and area_code = any ((select app_communes())::text[]) and suspended_at is null
        order by display_name, username limit 500`,
    );
  }

  /** The id of a host account of the asker's communes, or of one that keeps or claims a dwelling in them. */
  async hostId(tx: Transaction, username: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select id from account where role = 'host' and username = $1`,
      [username],
    );
    return row?.id ?? null;
  }
}
