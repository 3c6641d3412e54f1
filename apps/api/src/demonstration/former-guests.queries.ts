import type { Day } from '@libs/calendar';
import type { Transaction } from '../database/index.ts';

/** Somebody who may come to stay, as a host would state them. */
export interface FormerGuest {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly personalNumber: string;
}

/** Citizens with a number who were in the commune before and count nowhere in it from some day on. */
export function formerGuests(
  tx: Transaction,
  communeCode: string,
  { since, count }: { readonly since: Day; readonly count: number },
): Promise<FormerGuest[]> {
  return tx.query(
    `select distinct on (d.resident_id) d.full_name as "fullName", d.date_of_birth as "dateOfBirth", d.personal_number as "personalNumber"
       from visible_resident v join resident_details d on d.resident_id = v.resident_id and d.voided_at is null
      where v.commune_code = $1 and d.personal_number is not null and d.nationality = 'VN' and d.date_of_birth is not null
        and not exists (select from status_segment s
                         where s.resident_id = v.resident_id and s.known_until = 'infinity' and s.until > $2::date)
        and not exists (select from residence_case k where k.resident_id = v.resident_id
                         and k.state not in ('granted', 'refused', 'withdrawn', 'cancelled'))
      order by d.resident_id, d.holds_from desc limit $3`,
    [communeCode, since.toString(), count],
  );
}
