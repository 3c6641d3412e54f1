import { Injectable } from '@nestjs/common';
import type { Asker, Transaction } from '../database/index.ts';
import {
  type AttemptOutcome,
  contactOf,
  type Notice,
  type NoticeChannel,
  type NoticeFacts,
  type NoticeStep,
  type NotSentBecause,
} from './notice.ts';

/** How somebody can be reached on a channel: the latest contact, and whether they want notices there. */
export interface Reach {
  readonly contactId: string;
  readonly wanted: boolean;
}

/** A notice that is held to be delivered, with all that the gateway needs. */
export interface HeldNotice {
  readonly id: string;
  readonly residentId: string;
  readonly channel: NoticeChannel;
  readonly step: NoticeStep;
  readonly facts: NoticeFacts;
  readonly communeCode: string;
  readonly writtenAt: Date;
  readonly attempts: number;
  /** Null when the contact was voided meanwhile. */
  readonly to: string | null;
  readonly wanted: boolean;
}

const wanted = (resident: string, channel: string) => `coalesce((
  select c.wanted from notice_choice c where c.resident_id = ${resident} and c.channel = ${channel}
   order by c.id desc limit 1), true)`;

/** The outbox: what applicants are to be told, and what became of it. The only writer of its tables. */
@Injectable()
export class Outbox {
  /** How a resident can be reached, by channel; a channel without a contact is left out. */
  async reachOf(tx: Transaction, residentId: string): Promise<Map<NoticeChannel, Reach>> {
    const rows = await tx.query<(Reach & { channel: NoticeChannel })[]>(
      `select distinct on (reach.channel) reach.channel, k.id as "contactId", ${wanted('k.resident_id', 'reach.channel')} as wanted
         from resident_contact k
         join (values ('email', '${contactOf.email}'), ('sms', '${contactOf.sms}')) reach (channel, kind) on reach.kind = k.kind
        where k.resident_id = $1 and k.voided_at is null
        order by reach.channel, k.recorded_at desc, k.id desc`,
      [residentId],
    );
    return new Map(rows.map(({ channel, ...reach }) => [channel, reach]));
  }

  /** Adds a notice; false when it was written before: its id and its digest, made from the id, are both taken then. */
  async add(
    tx: Transaction,
    asker: Asker,
    notice: Notice & {
      id: string;
      channel: NoticeChannel;
      contactId: string;
      stopDigest: Buffer;
      notSentBecause: NotSentBecause | null;
    },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into applicant_notice (id, case_id, resident_id, commune_code, contact_id, step, channel, facts, stop_digest,
                                     recorded_by, not_sent_because, state, next_attempt_at, settled_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text,
               case when $11::text is null then 'waiting' else 'not_sent' end,
               case when $11::text is null then clock_timestamp() end,
               case when $11::text is not null then clock_timestamp() end)
       on conflict do nothing returning id`,
      [
        notice.id,
        notice.caseId,
        notice.residentId,
        notice.communeCode,
        notice.contactId,
        notice.step,
        notice.channel,
        JSON.stringify(notice.facts),
        notice.stopDigest,
        asker.accountId,
        notice.notSentBecause,
      ],
    );
    return rows.length > 0;
  }

  /**
   * Holds the notice that has waited longest past its time, until the transaction ends; another process takes the next
   * one. The lock leaves room for the attempts, which refer to the notice and are written beside.
   */
  async holdNext(tx: Transaction): Promise<HeldNotice | null> {
    const [row] = await tx.query<HeldNotice[]>(
      `select n.id, n.resident_id as "residentId", n.channel, n.step, n.facts, n.commune_code as "communeCode", n.written_at as "writtenAt", n.attempts,
              (select k.value from resident_contact k where k.id = n.contact_id and k.voided_at is null) as "to",
              ${wanted('n.resident_id', 'n.channel')} as wanted
         from applicant_notice n
        where n.state = 'waiting' and n.next_attempt_at <= clock_timestamp()
        order by n.next_attempt_at
        limit 1 for no key update of n skip locked`,
    );
    return row ?? null;
  }

  /** When the next waiting notice is due, if one waits. */
  async nextDue(tx: Transaction): Promise<string | null> {
    const [row] = await tx.query<{ due: Date | null }[]>(
      `select min(next_attempt_at) as due from applicant_notice where state = 'waiting'`,
    );
    return row?.due?.toISOString() ?? null;
  }

  /** Notes that an attempt begins, and that an earlier one which never ended was interrupted. Returns its id. */
  async beginAttempt(tx: Transaction, noticeId: string): Promise<string> {
    await tx.query(
      `update notice_attempt set outcome = 'interrupted', ended_at = clock_timestamp()
        where notice_id = $1 and outcome = 'under_way'`,
      [noticeId],
    );
    const [row] = await tx.query<{ id: string }[]>(
      `insert into notice_attempt (notice_id) values ($1) returning id`,
      [noticeId],
    );
    if (!row) throw new Error('the attempt has no id');
    return row.id;
  }

  async endAttempt(tx: Transaction, id: string, outcome: AttemptOutcome, answer: string): Promise<void> {
    await tx.query(
      `update notice_attempt set outcome = $2, answer = left($3, 40), ended_at = clock_timestamp() where id = $1`,
      [id, outcome, answer],
    );
  }

  /** After an attempt that failed for now: the next one comes in so many seconds. */
  async waitOn(tx: Transaction, id: string, seconds: number): Promise<void> {
    await tx.query(
      `update applicant_notice
          set attempts = attempts + 1, next_attempt_at = clock_timestamp() + make_interval(secs => $2)
        where id = $1`,
      [id, seconds],
    );
  }

  /** The end of a notice, with whether there was one more attempt. */
  async settle(
    tx: Transaction,
    id: string,
    end: { state: 'sent' | 'given_up' } | { state: 'not_sent'; because: NotSentBecause },
  ): Promise<void> {
    await tx.query(
      `update applicant_notice
          set state = $2::text, not_sent_because = $3, next_attempt_at = null, settled_at = clock_timestamp(),
              attempts = attempts + case when $2::text = 'not_sent' then 0 else 1 end
        where id = $1`,
      [id, end.state, end.state === 'not_sent' ? end.because : null],
    );
  }

  /** Holds a notice of the officer's area, with whom it is for. */
  async hold(
    tx: Transaction,
    id: string,
  ): Promise<{ caseId: string; residentId: string; channel: NoticeChannel; state: string } | null> {
    const [row] = await tx.query<
      { caseId: string; residentId: string; channel: NoticeChannel; state: string }[]
    >(
      `select case_id as "caseId", resident_id as "residentId", channel, state
         from applicant_notice where id = $1 for no key update`,
      [id],
    );
    return row ?? null;
  }

  /** Sends a notice anew, to the contact that is known now; its attempts are counted from the beginning. */
  async sendAnew(tx: Transaction, id: string, contactId: string): Promise<void> {
    await tx.query(
      `update applicant_notice
          set state = 'waiting', not_sent_because = null, settled_at = null, attempts = 0,
              next_attempt_at = clock_timestamp(), contact_id = $2
        where id = $1`,
      [id, contactId],
    );
  }

  /** Whether a resident wants notices on a channel, as an officer was told. */
  async choose(
    tx: Transaction,
    asker: Asker,
    choice: { residentId: string; channel: NoticeChannel; wanted: boolean },
  ): Promise<void> {
    await tx.query(
      `insert into notice_choice (resident_id, channel, wanted, recorded_by) values ($1, $2, $3, $4)`,
      [choice.residentId, choice.channel, choice.wanted, asker.accountId],
    );
  }

  /** The same by the link of a notice; null where no notice has such a link. */
  async chooseByLink(
    tx: Transaction,
    stopDigest: Buffer,
    isWanted: boolean,
  ): Promise<{ residentId: string; channel: NoticeChannel } | null> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [stopDigest.toString('hex')]);
    const [notice] = await tx.query<{ id: string; residentId: string; channel: NoticeChannel }[]>(
      `select id, resident_id as "residentId", channel from applicant_notice where stop_digest = $1`,
      [stopDigest],
    );
    if (!notice) return null;
    await tx.query(
      `insert into notice_choice (resident_id, channel, wanted, notice_id) values ($1, $2, $3, $4)`,
      [notice.residentId, notice.channel, isWanted, notice.id],
    );
    return notice;
  }
}
