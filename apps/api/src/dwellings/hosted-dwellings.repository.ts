import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { Capacity, Premises } from './premises.ts';

/** A dwelling that the signed-in host answers for. */
export interface HostedDwelling {
  readonly id: string;
  readonly communeCode: string;
  readonly address: string;
  /** Null where no officer has described it yet. */
  readonly premises: Premises | null;
  readonly rooms: number | null;
  /** An owner sees who is registered there; a manager only reports stays. */
  readonly capacity: Capacity;
}

/**
 * The dwellings of the signed-in host, in the host's own role: row-level security shows those that an officer tied to
 * the account, and no others. One to which the account is tied as owner and as manager is the owner's.
 */
@Injectable()
export class HostedDwellings {
  of(tx: Transaction, host: Officer): Promise<HostedDwelling[]> {
    return this.select(tx, host, null);
  }

  /** One of them; 404 `not_found` for any other. */
  async get(tx: Transaction, host: Officer, dwellingId: string): Promise<HostedDwelling> {
    const [dwelling] = await this.select(tx, host, dwellingId);
    if (!dwelling) throw notFound();
    return dwelling;
  }

  private select(tx: Transaction, host: Officer, dwellingId: string | null): Promise<HostedDwelling[]> {
    return tx.query(
      `select d.id, d.commune_code as "communeCode", d.address, l.premises, l.rooms, m.capacity
         from (select dwelling_id, max(capacity) as capacity from dwelling_manager
                where account_id = $1 and ($2::uuid is null or dwelling_id = $2) group by dwelling_id) m
         join dwelling d on d.id = m.dwelling_id
         left join lateral (
           select premises, rooms from dwelling_description
            where dwelling_id = d.id and voided_at is null order by holds_from desc, recorded_at desc limit 1) l on true
        order by d.address, d.id`,
      [host.accountId, dwellingId],
    );
  }
}
