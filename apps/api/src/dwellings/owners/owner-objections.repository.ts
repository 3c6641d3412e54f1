import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type {
  ObjectionAnswer,
  ObjectionDetails,
  ObjectionDue,
  ObjectionFilter,
  ObjectionOfOwner,
} from './owner-objections.messages.ts';

const columns = `o.id, o.dwelling_id as "dwellingId", o.commune_code as "communeCode", o.says, o.made_at as "madeAt",
  o.due_on::text as "dueOn", o.due_derivation as "dueDerivation", o.temporary_registration_id as "registrationId",
  o.outcome, o.answered_at as "answeredAt", o.answer_note as "answerNote"`;

/** An objection as an owner makes it. */
export interface NewOwnerObjection {
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly registrationId: string | null;
  readonly says: string;
  readonly madeAt: string;
  readonly dueOn: string;
  readonly due: ObjectionDue;
}

/** What owners contest, and what they were answered: the only file that reads and writes `owner_objection`. */
@Injectable()
export class OwnerObjections {
  async add(tx: Transaction, host: Officer, objection: NewOwnerObjection): Promise<ObjectionDetails> {
    const [row] = await tx.query<[ObjectionDetails]>(
      `with made as (
         insert into owner_objection (account_id, commune_code, dwelling_id, temporary_registration_id, says, made_at, due_on, due_derivation)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning *)
       select ${columns} from made o`,
      [
        host.accountId,
        objection.communeCode,
        objection.dwellingId,
        objection.registrationId,
        objection.says,
        objection.madeAt,
        objection.dueOn,
        JSON.stringify(objection.due),
      ],
    );
    return row;
  }

  /** The signed-in owner's own about a dwelling, newest first. */
  ownAt(tx: Transaction, host: Officer, dwellingId: string): Promise<ObjectionDetails[]> {
    return tx.query(
      `select ${columns} from owner_objection o where o.account_id = $1 and o.dwelling_id = $2 order by o.id desc`,
      [host.accountId, dwellingId],
    );
  }

  async openAt(tx: Transaction, dwellingIds: readonly string[]): Promise<number> {
    const [{ count }] = await tx.query<[{ count: number }]>(
      `select count(*)::int as count from owner_objection where dwelling_id = any ($1) and answered_at is null`,
      [dwellingIds],
    );
    return count;
  }

  /** Those of the asker's communes, the earliest due first, or what was answered last; with the person whom one is about. */
  page(tx: Transaction, { state, dwellingId, limit, cursor }: ObjectionFilter): Promise<ObjectionOfOwner[]> {
    return tx.query(
      `select ${columns}, d.address, t.resident_id as "residentId", p.full_name as "fullName",
              o.officer_name as "officerName",
              case when (o.answered_at at time zone 'Asia/Ho_Chi_Minh')::date > o.due_on then 'late'
                   when o.answered_at is not null then 'in_time' end as timing,
              seen.visits as "visitedOn", gone.found_on::text as "foundGoneOn"
         from owner_objection o join dwelling d on d.id = o.dwelling_id
         left join temporary_registration t on t.id = o.temporary_registration_id
         left join lateral (
           select full_name from resident_details
            where resident_id = t.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) p on true
         cross join lateral (
           select array(select distinct i.inspected_on::text from inspection i
                         where i.commune_code = o.commune_code and 'owner_objection' = any (i.reasons) and i.voided_at is null
                           and i.inspected_on >= (o.made_at at time zone 'Asia/Ho_Chi_Minh')::date
                           and i.recorded_at between o.made_at and coalesce(o.answered_at, 'infinity')
                           and kept_dwelling(i.dwelling_id) = kept_dwelling(o.dwelling_id) order by 1) as visits) seen
         left join lateral (
           select max(f.found_on) as found_on from dwelling_finding f
            where f.resident_id = t.resident_id and f.voided_at is null
              and f.recorded_at between o.made_at and coalesce(o.answered_at, 'infinity')
              and kept_dwelling(f.dwelling_id) = kept_dwelling(o.dwelling_id)) gone on true
        where o.commune_code = any ((select app_communes())::text[]) and (o.answered_at is not null) = $1
          and ($2::uuid is null or kept_dwelling(o.dwelling_id) = kept_dwelling($2))
        order by o.answered_at desc, o.due_on, o.id limit $3 offset $4`,
      [state === 'answered', dwellingId ?? null, limit + 1, Number(cursor ?? 0)],
    );
  }

  async find(tx: Transaction, id: string): Promise<ObjectionDetails | null> {
    const [row] = await tx.query<ObjectionDetails[]>(
      `select ${columns} from owner_objection o where o.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Answers one that nobody has answered; returns whether that was so. */
  async answer(
    tx: Transaction,
    officer: Officer,
    id: string,
    { outcome, note }: ObjectionAnswer,
  ): Promise<boolean> {
    const [, answered] = await tx.query<[unknown, number]>(
      `update owner_objection set outcome = $2, answer_note = $3, answered_at = now(), answered_by = $4, officer_name = $5
        where id = $1 and answered_at is null`,
      [id, outcome, note, officer.accountId, officer.displayName],
    );
    return answered === 1;
  }
}
