import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Need } from '../requests/what-may-follow.ts';

/** What a family is told of. */
export type ToldStep =
  'requested' | 'referred' | 'waiting_list' | 'accepted' | 'enrolled' | 'refused' | 'late';

/** A message that is to be written, on the way to somebody's telephone or mailbox. */
export interface MessageToWrite {
  readonly id: string;
  readonly requestId: string;
  readonly familyId: string;
  readonly communeCode: string;
  readonly need: Need;
  readonly channel: 'email' | 'sms';
  readonly contact: string;
  readonly step: ToldStep;
  readonly dueOn: string | null;
  readonly canBeSent: boolean;
}

/** A message held to be delivered. */
export interface HeldMessage {
  readonly id: string;
  readonly familyId: string;
  readonly need: Need;
  readonly channel: 'email' | 'sms';
  readonly contact: string;
  readonly step: ToldStep;
  readonly dueOn: string | null;
  readonly writtenAt: Date;
  readonly attempts: number;
  /** Whom it is about; nobody where the family is no more. */
  readonly residentIds: readonly string[];
  /** Whether the family stopped messages meanwhile. */
  readonly stopped: boolean;
}

/** A request of a family, as it is told of. */
export interface RequestToTell {
  readonly id: string;
  readonly familyId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly need: Need;
  readonly state: string;
  readonly dueOn: string | null;
  readonly contact: string | null;
  readonly stopped: boolean;
}

const requestToTell = `
  select id, family_id as "familyId", resident_id as "residentId", commune_code as "communeCode", need, state,
         due_on::text as "dueOn", contact, messages_stopped_at is not null as stopped
    from service_access.request`;

/** What families are told of their requests: the outbox behind the wall, and whom it is for. */
@Injectable()
export class FamilyMessages {
  /** Gives the requests of a family the code that the installation's secret makes of it, whatever it was before. */
  async showCode(tx: Transaction, familyId: string, digest: Buffer): Promise<void> {
    await tx.query(
      `update service_access.request set tracking_digest = $2
        where family_id = $1 and tracking_digest is distinct from $2`,
      [familyId, digest],
    );
  }

  toTell(tx: Transaction, requestIds: readonly string[]): Promise<RequestToTell[]> {
    return tx.query(`${requestToTell} where id = any ($1)`, [requestIds]);
  }

  /**
   * Requests of which an answer was due within the last week: later a reminder says nothing new. When a waiting list is looked
   * at again is for the office to know.
   */
  late(tx: Transaction, today: string): Promise<RequestToTell[]> {
    return tx.query(
      `${requestToTell} where due_on < $1::date and due_on >= $1::date - 7 and state <> 'waiting_list' order by id`,
      [today],
    );
  }

  /** Writes a message; false where it was written before. */
  async add(tx: Transaction, message: MessageToWrite): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into service_access.family_message
         (id, request_id, commune_code, need, channel, contact, step, due_on, family_id, state, next_attempt_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10 then 'waiting' else 'not_sent' end,
              case when $10 then clock_timestamp() end
        where not exists (select from service_access.family_message m where m.id = $1)
       returning 1 as added`,
      [
        message.id,
        message.requestId,
        message.communeCode,
        message.need,
        message.channel,
        message.contact,
        message.step,
        message.dueOn,
        message.familyId,
        message.canBeSent,
      ],
    );
    return rows.length > 0;
  }

  /** Holds the message that has waited longest past its time; another process takes the next one. */
  async holdNext(tx: Transaction): Promise<HeldMessage | null> {
    const [row] = await tx.query<HeldMessage[]>(
      `select m.id, m.family_id as "familyId", m.need, m.channel, m.contact, m.step, m.due_on::text as "dueOn",
              m.written_at as "writtenAt", m.attempts,
              array(select r.resident_id from service_access.request r
                     where r.family_id = m.family_id
                       and (r.id = m.request_id or r.state = m.step
                            or m.step = 'late' and r.due_on = m.due_on)) as "residentIds",
              exists (select from service_access.request r
                       where r.id = m.request_id and r.messages_stopped_at is not null) as stopped
         from service_access.family_message m
        where m.state = 'waiting' and m.next_attempt_at <= clock_timestamp()
        order by m.next_attempt_at limit 1 for update of m skip locked`,
    );
    return row ?? null;
  }

  async nextDue(tx: Transaction): Promise<string | null> {
    const [row] = await tx.query<{ due: Date | null }[]>(
      `select min(next_attempt_at) as due from service_access.family_message where state = 'waiting'`,
    );
    return row?.due?.toISOString() ?? null;
  }

  /** What still waits to be told to a family is not sent: its link would lead to a family that is no more. Gives what it was. */
  async dropWaiting(tx: Transaction, familyId: string): Promise<ToldStep[]> {
    // An update gives back its rows and how many they are.
    const [dropped] = await tx.query<[{ step: ToldStep }[], number]>(
      `update service_access.family_message set state = 'not_sent', next_attempt_at = null
        where family_id = $1 and state = 'waiting' returning step`,
      [familyId],
    );
    return dropped.map(({ step }) => step);
  }

  async settle(tx: Transaction, id: string, state: 'sent' | 'given_up' | 'not_sent'): Promise<void> {
    await tx.query(
      `update service_access.family_message set state = $2, next_attempt_at = null, attempts = attempts + 1 where id = $1`,
      [id, state],
    );
  }

  async waitOn(tx: Transaction, id: string, seconds: number): Promise<void> {
    await tx.query(
      `update service_access.family_message
          set attempts = attempts + 1, next_attempt_at = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
  }
}
