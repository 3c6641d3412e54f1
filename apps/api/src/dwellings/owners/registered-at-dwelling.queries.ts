import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';

/** Somebody registered at an owner's dwelling, as the step that may see them knows it. */
export interface RegisteredThere {
  readonly registrationId: string;
  readonly fullName: string;
  readonly since: string;
  readonly agreed: boolean;
}

/** Who is registered at an owner's dwelling, under a role that sees nothing but that, and nobody who is protected. */
@Injectable()
export class RegisteredAtDwellingQueries {
  /** Registered on a day at this dwelling and those merged with it, the longest there first. */
  at(tx: Transaction, dwellingId: string, on: string): Promise<RegisteredThere[]> {
    return asRole(tx, 'residence_ownership', () =>
      tx.query<RegisteredThere[]>(
        `select t.id as "registrationId", d.full_name as "fullName", t.starts_on::text as since,
                exists (select from name_disclosure n
                         where n.resident_id = t.resident_id and n.voided_at is null
                           and kept_dwelling(n.dwelling_id) = kept_dwelling($1)) as agreed
           from temporary_registration t
           join lateral (
             select full_name from resident_details
              where resident_id = t.resident_id and voided_at is null
              order by holds_from desc, recorded_at desc limit 1) d on true
          where t.dwelling_id = any ((select dwellings_of_owner())::uuid[]) and kept_dwelling(t.dwelling_id) = kept_dwelling($1)
            and t.voided_at is null and t.holds @> $2::date
            and not exists (select from resident_protection p where p.resident_id = t.resident_id and p.voided_at is null)
          order by t.starts_on, t.id`,
        [dwellingId, on],
      ),
    );
  }
}
