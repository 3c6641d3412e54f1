import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { ReminderContact, StayDraft } from './stay-drafts.messages.ts';

/** A host with guests entered and not sent, and how to reach them. */
export interface HostToRemind {
  readonly accountId: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reminded: readonly string[];
}

/** Guests entered and not sent, and the contacts of hosts. */
@Injectable()
export class StayDrafts {
  of(tx: Transaction): Promise<StayDraft[]> {
    return tx.query(
      `select dwelling_id as "dwellingId", guests, saved_at as "savedAt" from stay_draft order by saved_at desc`,
    );
  }

  async save(
    tx: Transaction,
    accountId: string,
    dwellingId: string,
    guests: readonly object[],
  ): Promise<void> {
    await tx.query(
      `insert into stay_draft (account_id, dwelling_id, guests) values ($1, $2, $3)
       on conflict (account_id, dwelling_id) do update set guests = excluded.guests, saved_at = clock_timestamp()`,
      [accountId, dwellingId, JSON.stringify(guests)],
    );
  }

  async remove(tx: Transaction, dwellingId: string): Promise<void> {
    await tx.query(`delete from stay_draft where dwelling_id = $1`, [dwellingId]);
  }

  /**
   * Takes guests out of the drafts that were sent now, by number or name; as the intake, for the reporters of its step. A
   * draft of which nobody is left is gone, so that nobody is reminded of guests that were reported.
   */
  async sent(
    tx: Transaction,
    guests: readonly {
      readonly accountId: string;
      readonly dwellingId: string;
      readonly fullName: string;
      readonly number: string | null;
    }[],
  ): Promise<void> {
    await askPrepared(
      tx,
      `with sent as materialized (
         select * from json_to_recordset($1) as s("accountId" uuid, "dwellingId" uuid, "fullName" text, number text)
       ), rest as materialized (
         select d.account_id, d.dwelling_id, jsonb_agg(g) filter (where not exists (
                  select from sent s where s."accountId" = d.account_id and s."dwellingId" = d.dwelling_id
                     and coalesce(nullif(upper(regexp_replace(g ->> 'number', '[ .]', '', 'g')), '') = s.number,
                                  lower(regexp_replace(trim(g ->> 'fullName'), '\\s+', ' ', 'g') collate "vi-x-icu") = lower(s."fullName" collate "vi-x-icu")))) as guests
           from stay_draft d cross join jsonb_array_elements(d.guests) g
          where (d.account_id, d.dwelling_id) in (select "accountId", "dwellingId" from sent)
          group by 1, 2
       ), emptied as (
         delete from stay_draft d using rest r
          where r.guests is null and d.account_id = r.account_id and d.dwelling_id = r.dwelling_id
       )
       update stay_draft d set guests = r.guests from rest r
        where r.guests is not null and r.guests <> d.guests and d.account_id = r.account_id and d.dwelling_id = r.dwelling_id`,
      [JSON.stringify(guests)],
    );
  }

  async sentOn(tx: Transaction, on: string): Promise<number> {
    const [row] = await tx.query<[{ count: number }]>(
      `select count(*)::int as count from stay_notice where sent_on = $1 and voided_at is null`,
      [on],
    );
    return row.count;
  }

  async contact(tx: Transaction): Promise<ReminderContact> {
    const [row] = await tx.query<ReminderContact[]>(`select email, phone from host_contact`);
    return row ?? { email: null, phone: null };
  }

  async setContact(tx: Transaction, accountId: string, { email, phone }: ReminderContact): Promise<void> {
    await tx.query(
      `insert into host_contact (account_id, email, phone) values ($1, $2, $3)
       on conflict (account_id) do update set email = excluded.email, phone = excluded.phone`,
      [accountId, email ?? null, phone ?? null],
    );
  }

  /** As background work: whom to remind on this day, with the ways by which they were already. */
  toRemind(tx: Transaction, on: string): Promise<HostToRemind[]> {
    return tx.query(
      `select c.account_id as "accountId", c.email, c.phone,
              array(select channel from host_reminder r where r.account_id = c.account_id and r.reminded_on = $1) as reminded
         from host_contact c
        where exists (select from stay_draft d where d.account_id = c.account_id
                         and (d.saved_at at time zone 'Asia/Ho_Chi_Minh')::date = $1::date)
        order by 1`,
      [on],
    );
  }

  async noteReminder(
    tx: Transaction,
    { accountId, on, channel, outcome }: { accountId: string; on: string; channel: string; outcome: string },
  ): Promise<void> {
    await tx.query(
      `insert into host_reminder (account_id, reminded_on, channel, outcome) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [accountId, on, channel, outcome],
    );
  }

  /** Drafts that nobody sent within two days are gone. */
  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(`delete from stay_draft where saved_at < now() - interval '2 days'`);
  }
}
