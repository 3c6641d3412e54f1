import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { HandoverDetails, HandoverFilter, HandoverPage } from './handover.messages.ts';

const details = `
  select h.id, h.resident_id as "residentId", d.full_name as "fullName", h.temporary_registration_id as "registrationId",
         h.commune_code as "communeCode", coalesce(w.address, '') as address, h.ended_on::text as "endedOn",
         h.new_commune_code as "newCommuneCode", h.recorded_at as "happenedAt", h.seen_at as "seenAt",
         not exists (select from temporary_registration_end e
                      where e.temporary_registration_id = t.id and e.ground = 'elsewhere'
                        and e.ended_on = h.ended_on and e.voided_at is null) as undone,
         (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'state', c.state) order by c.id), '[]')
            from residence_case c
           where c.resident_id = h.resident_id and c.commune_code = h.commune_code
             and c.state in ('opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside', 'referred')) as "openCases"
    from handover h
    join temporary_registration t on t.id = h.temporary_registration_id
    join lateral (
      select full_name from resident_details
       where resident_id = h.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
    left join dwelling w on w.id = t.dwelling_id`;

/** Bàn giao giữa các xã: what officers of a commune should see of registrations that another commune ended. */
@Injectable()
export class Handovers {
  /** Leaves it for the officers of the commune that the registration was in. */
  async leave(
    tx: Transaction,
    officer: Officer,
    handover: {
      readonly residentId: string;
      readonly communeCode: string;
      readonly registrationId: string;
      readonly newCommuneCode: string;
      readonly endedOn: string;
    },
  ): Promise<void> {
    await tx.query(
      `insert into handover (resident_id, commune_code, temporary_registration_id, new_commune_code, ended_on, recorded_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        handover.residentId,
        handover.communeCode,
        handover.registrationId,
        handover.newCommuneCode,
        handover.endedOn,
        officer.accountId,
      ],
    );
  }

  /** Those of the asker's area, newest first. */
  async page(tx: Transaction, { state, limit, cursor }: HandoverFilter): Promise<HandoverPage> {
    const items = await tx.query<HandoverDetails[]>(
      `${details}
        where h.commune_code = any ((select app_communes())::text[])
          and (h.seen_at is not null) = $1 and ($2::uuid is null or h.id < $2)
        order by h.id desc limit $3`,
      [state === 'seen', cursor ?? null, limit],
    );
    return { items, nextCursor: items.length === limit ? (items.at(-1)?.id ?? null) : null };
  }

  async find(tx: Transaction, id: string): Promise<HandoverDetails | null> {
    const [row] = await tx.query<HandoverDetails[]>(
      `${details} where h.id = $1 and h.commune_code = any ((select app_communes())::text[])`,
      [id],
    );
    return row ?? null;
  }

  /** Somebody of the area has seen it; the first to see it stands. */
  async markSeen(tx: Transaction, officer: Officer, id: string): Promise<void> {
    await tx.query(`update handover set seen_at = now(), seen_by = $2 where id = $1 and seen_at is null`, [
      id,
      officer.accountId,
    ]);
  }
}
