import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound } from '../../web-errors/index.ts';
import type { Capacity, Premises } from '../premises.ts';

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

/** An account that answers for a dwelling. */
export interface HostedPair {
  readonly accountId: string;
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly premises: Premises | null;
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

  /** Of pairs of an account and a dwelling, those that are tied, for a step that reports the stays of many hosts at once. */
  among(
    tx: Transaction,
    pairs: readonly { readonly accountId: string; readonly dwellingId: string }[],
  ): Promise<HostedPair[]> {
    return tx.query(
      `select distinct on (m.account_id, m.dwelling_id) m.account_id as "accountId", m.dwelling_id as "dwellingId",
              m.commune_code as "communeCode", l.premises
         from unnest($1::uuid[], $2::uuid[]) as asked (account_id, dwelling_id)
         join dwelling_manager m on m.account_id = asked.account_id and m.dwelling_id = asked.dwelling_id
          and m.voided_at is null and coalesce(m.until, 'infinity') > (now() at time zone 'Asia/Ho_Chi_Minh')::date
         left join lateral (
           select premises from dwelling_description
            where dwelling_id = m.dwelling_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) l on true`,
      [pairs.map(({ accountId }) => accountId), pairs.map(({ dwellingId }) => dwellingId)],
    );
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
