import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { readDayAndId, writeDayAndId } from '../day-and-id-cursor.ts';
import type {
  RegularisationDetails,
  RegularisationFilter,
  RegularisationPage,
  RegularisationSummary,
} from './regularisation.messages.ts';
import { mayFollow } from './what-may-follow.ts';

const summary = `
  select r.id, r.resident_id as "residentId", coalesce(d.full_name, '') as "fullName", d.birth_year as "birthYear",
         r.commune_code as "communeCode", r.dwelling_id as "dwellingId", w.address, r.found_on::text as "foundOn",
         r.state, r.outcome, r.remind_on::text as "remindOn",
         (select max(p.arrived_on)::text from presence p
           where p.resident_id = r.resident_id and p.commune_code = r.commune_code and p.voided_at is null
             and not exists (select from departure x where x.presence_id = p.id and x.voided_at is null)) as "arrivedOn",
         (select max(upper(t.holds) - 1)::text from temporary_registration t
           where t.resident_id = r.resident_id and t.commune_code = r.commune_code and t.voided_at is null
             and t.holds @> $1::date) as "registeredUntil",
         (select k.id from residence_case k
           where k.resident_id = r.resident_id and k.commune_code = r.commune_code
             and k.kind in ('registration', 'extension', 'change_of_dwelling')
             and k.state not in ('granted', 'refused', 'withdrawn', 'cancelled') limit 1) as "openCaseId"
    from regularisation_case r
    join dwelling w on w.id = r.dwelling_id
    left join lateral (
      select full_name, birth_year from resident_details
       where resident_id = r.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true`;

const lists = {
  due: `r.state <> 'closed' and r.remind_on <= $1::date`,
  open: `r.state <> 'closed'`,
  closed: `r.state = 'closed'`,
  all: `true`,
};

/** Reads regularisations of the asker's area, straight from SQL. */
@Injectable()
export class RegularisationsQueries {
  /** Those that come up first before the others; closed ones by age. */
  async page(
    tx: Transaction,
    { list, residentId, limit, cursor }: RegularisationFilter,
    today: string,
  ): Promise<RegularisationPage> {
    const [day, id] = cursor === undefined ? [null, null] : readDayAndId(cursor);
    const order = `coalesce(r.remind_on, 'infinity')`;
    const items = await tx.query<RegularisationSummary[]>(
      `${summary}
        where r.commune_code = any ((select app_communes())::text[]) and ${lists[list]}
          and ($5::uuid is null or r.resident_id = $5)
          and ($3::uuid is null or (${order}, r.id) > ($2::date, $3::uuid))
        order by ${order}, r.id limit $4`,
      [today, day, id, limit, residentId ?? null],
    );
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && items.length === limit ? writeDayAndId(last.remindOn, last.id) : null,
    };
  }

  async find(tx: Transaction, id: string, today: string): Promise<RegularisationDetails | null> {
    const [row] = await tx.query<RegularisationSummary[]>(
      `${summary} where r.commune_code = any ((select app_communes())::text[]) and r.id = $2`,
      [today, id],
    );
    if (!row) return null;
    const history = await tx.query<RegularisationDetails['history']>(
      `select kind as step, happened_on::text as "happenedOn", details ->> 'appointmentOn' as "appointmentOn",
              details ->> 'outcome' as outcome, note, officer_name as "officerName", recorded_at as "recordedAt"
         from regularisation_step where regularisation_case_id = $1 order by id`,
      [id],
    );
    return { ...row, history, mayFollow: [...mayFollow[row.state]] };
  }

  /** The birth date as recorded, whole or in part; null where it is not known. */
  async bornOn(tx: Transaction, residentId: string): Promise<string | null> {
    const [row] = await tx.query<{ born: string | null }[]>(
      `select date_of_birth as born from resident_details where resident_id = $1 and voided_at is null
        order by holds_from desc, recorded_at desc limit 1`,
      [residentId],
    );
    return row?.born ?? null;
  }
}
