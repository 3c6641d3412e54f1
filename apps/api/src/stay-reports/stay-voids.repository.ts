import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Takes facts of reports back, and ends presences; as the intake, with reporters and residents named before. */
@Injectable()
export class StayVoids {
  /**
   * Voids notices with their reports and confirmations; and presences of which nothing else is told, which only these
   * reports began. Returns the residents concerned.
   */
  async void(tx: Transaction, noticeIds: readonly string[], by: string, reason: string): Promise<void> {
    const voids = `voided_at = now(), voided_by = $2, void_reason = $3`;
    await tx.query(
      `with wrong as (
         update stay_notice set ${voids} where id = any ($1::uuid[]) and voided_at is null
         returning stay_report_id, confirmation_id
       ), reports as (
         update stay_report r set ${voids} from wrong where r.id = wrong.stay_report_id and r.voided_at is null
       )
       update confirmation c set ${voids} from wrong where c.id = wrong.confirmation_id and c.voided_at is null`,
      [noticeIds, by, reason],
    );
    await tx.query(
      `with empty as (
         select p.id from presence p
          where p.id in (select presence_id from stay_notice where id = any ($1::uuid[]))
            and p.voided_at is null and p.source = 'stay_report'
            and not exists (select from stay_report r where r.presence_id = p.id and r.voided_at is null)
            and not exists (select from confirmation c where c.presence_id = p.id and c.voided_at is null)
       ), departures as (
         update departure d set ${voids} from empty where d.presence_id = empty.id and d.voided_at is null
       )
       update presence p set ${voids} from empty where p.id = empty.id`,
      [noticeIds, by, reason],
    );
  }

  /** What the dwelling is stays so until the transaction ends: whoever would change it waits. */
  async holdClass(tx: Transaction, dwellingId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock_shared(class_of_stays_key($1))`, [dwellingId]);
  }

  /** The first day no longer there that was told of a presence; null while nobody told of one. */
  async leftOn(tx: Transaction, presenceId: string): Promise<string | null> {
    const [row] = await tx.query<{ leftOn: string | null }[]>(
      `select min(left_on)::text as "leftOn" from departure where presence_id = $1 and voided_at is null`,
      [presenceId],
    );
    return row?.leftOn ?? null;
  }

  /** The latest day on which something showed the person there: the arrival or a confirmation. */
  async lastSeen(tx: Transaction, presenceId: string): Promise<string | null> {
    const [row] = await tx.query<{ on: string | null }[]>(
      `select greatest(p.arrived_on, (select max(confirmed_on) from confirmation c
                                       where c.presence_id = p.id and c.voided_at is null))::text as "on"
         from presence p where p.id = $1`,
      [presenceId],
    );
    return row?.on ?? null;
  }

  /** Ends those of the presences that are of the resident in the dwelling and have not ended, and says so in their notices. */
  async depart(
    tx: Transaction,
    {
      residentId,
      dwellingId,
      presenceIds,
      by,
      leftOn,
    }: {
      residentId: string;
      dwellingId: string;
      presenceIds: readonly string[];
      by: string;
      leftOn: string;
    },
  ): Promise<void> {
    await tx.query(
      `with ended as (
         insert into departure (resident_id, recorded_by, presence_id, left_on)
         select p.resident_id, $3, p.id, $4 from presence p
          where p.id = any ($5) and p.resident_id = $1 and p.dwelling_id = $2 and p.voided_at is null and p.arrived_on < $4::date
            and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null)
         returning presence_id)
       update stay_notice s set left_on = $4 from ended where s.presence_id = ended.presence_id and s.voided_at is null`,
      [residentId, dwellingId, by, leftOn, presenceIds],
    );
  }
}
