import { Injectable } from '@nestjs/common';
import type { RuleBook } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import type { Transaction } from '../database/index.ts';
import type { VisitReason } from './likely-gain.ts';

/** Somebody who, as far as the office knows, lives in a dwelling today, and why that should be looked into. */
export interface PersonHere {
  readonly residentId: string;
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly presenceId: string;
  /** Their first arrival in the commune that still lasts. */
  readonly since: string;
  readonly lastSeenOn: string;
  readonly reasons: readonly VisitReason[];
}

/** The numbers by which reasons are looked for. */
export interface Measures {
  readonly today: Day;
  readonly rules: RuleBook;
}

/** How long a person is left in peace after somebody looked into their case: one who is to be helped is helped, not visited. */
const visitAgainAfterDays = 30;

/**
 * People with a presence that lasts today. Which presences last follows section 2 of the status definition closely enough
 * to find candidates; whether a reason holds is asked of the law for those who are shown.
 * Parameters: 1 today, 2 shortest stay, 3 days unconfirmed, 4 months of an open presence, 5 longest report.
 * Foreigners are under another regime and are told of elsewhere.
 * What schools and insurers record is read nowhere here and must not be.
 */
const peopleHere = (where: string) => `
  with stay as (
    select p.resident_id, kept_dwelling(p.dwelling_id) as dwelling_id, p.id as presence_id, p.commune_code, p.arrived_on,
           greatest(p.arrived_on, (select max(c.confirmed_on) from confirmation c
                                    where c.presence_id = p.id and c.voided_at is null and c.confirmed_on <= $1::date)) as seen_on,
           greatest(p.planned_until, (select max(least(s.until, s.starts_on + $5::int)) from stay_report s
                                       where s.presence_id = p.id and s.voided_at is null)) as stated_end
      from dwelling w join presence p on p.dwelling_id = w.id
     where w.commune_code = any ((select app_communes())::text[]) and p.commune_code = w.commune_code
       and p.voided_at is null and p.arrived_on <= $1::date ${where}
       and not exists (select from departure d
                        where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1::date)
  ), lasting as (
    select s.*, term.valid_until, term.ended_on,
           min(s.arrived_on) over (partition by s.resident_id) as since,
           max(s.seen_on) over (partition by s.resident_id) as last_seen_on
      from stay s
      left join lateral (
        select max(upper(t.holds)) filter (where t.holds @> $1::date) as valid_until,
               max(upper(t.holds)) filter (where upper(t.holds) <= $1::date) as ended_on,
               min(t.starts_on) as first_from
          from temporary_registration t
         where t.resident_id = s.resident_id and t.commune_code = s.commune_code and t.voided_at is null
           and not isempty(t.holds)) term on true
     where (s.stated_end is null or s.stated_end > $1::date or s.seen_on >= s.stated_end
            or term.first_from between s.arrived_on and s.stated_end)
       and (greatest(s.seen_on, s.stated_end - 1, term.valid_until - 1, term.ended_on - 1)
            + make_interval(months => $4::int))::date > $1::date
  ), judged as (
    select l.*,
           l.valid_until is null
             and not exists (select from permanent_residence h
                              where h.resident_id = l.resident_id and h.commune_code = l.commune_code
                                and h.voided_at is null and h.holds @> $1::date)
             and not exists (select from residence_case k
                              where k.resident_id = l.resident_id and k.commune_code = l.commune_code
                                and k.kind in ('registration', 'extension', 'change_of_dwelling', 'no_residence_declaration')
                                and k.state not in ('granted', 'refused', 'withdrawn', 'cancelled'))
             and not exists (select from regularisation_case r
                              where r.resident_id = l.resident_id and r.commune_code = l.commune_code and r.state <> 'closed')
             as is_to_be_helped,
           exists (select from inspection_finding f join inspection i on i.id = f.inspection_id
                    where f.resident_id = l.resident_id and f.commune_code = l.commune_code and f.voided_at is null
                      and i.inspected_on > $1::date - ${String(visitAgainAfterDays)}) as was_visited
      from lasting l
     where not exists (select from resident_death x where x.resident_id = l.resident_id and x.voided_at is null)
       and (select d.nationality from resident_details d
             where d.resident_id = l.resident_id and d.voided_at is null and d.holds_from <= $1::date
             order by d.holds_from desc, d.recorded_at desc limit 1) = 'VN'
  ), reasoned as (
    select j.*, array_remove(array[
      case when is_to_be_helped and ended_on >= since then 'lapsed'
           when is_to_be_helped and ($1::date - since >= $2::int or exists (
             select from status_segment g
              where g.resident_id = j.resident_id and g.commune_code = j.commune_code and g.known_until = 'infinity'
                and g.starts_on <= $1::date and g.until > $1::date and g.status = 'unregistered_over_30')) then 'over_30' end,
      case when $1::date - last_seen_on > $3::int then 'suspected_left' end], null) as all_reasons
      from judged j
  )
  select resident_id as "residentId", dwelling_id as "dwellingId", commune_code as "communeCode",
         presence_id as "presenceId", since::text as since, last_seen_on::text as "lastSeenOn",
         case when was_visited then '{}'::text[] else all_reasons end as reasons
    from reasoned`;

/** Who lives here by the register, and who of them should be looked for. */
@Injectable()
export class PeopleHere {
  /** Everybody in the area for whom a reason speaks. */
  toLookFor(tx: Transaction, measures: Measures): Promise<PersonHere[]> {
    return tx.query(`${peopleHere('')} where not was_visited and all_reasons <> '{}'`, numbersOf(measures));
  }

  /** Everybody in these dwellings, also under addresses that were merged with theirs. */
  at(tx: Transaction, dwellingIds: readonly string[], measures: Measures): Promise<PersonHere[]> {
    return tx.query(`${peopleHere(inDwellings)} order by since, resident_id`, [
      ...numbersOf(measures),
      dwellingIds,
    ]);
  }
}

const inDwellings = `and p.dwelling_id in (
  select unnest($6::uuid[])
  union all select merged_id from dwelling_merge where kept_id = any ($6::uuid[]) and voided_at is null)`;

function numbersOf({ today, rules }: Measures) {
  const inForce = rules.on(today);
  return [
    today.toString(),
    inForce.shortestStayToRegister.value.days,
    inForce.presenceUnconfirmed.value.days,
    inForce.openPresenceMonths.value.months,
    inForce.longestStayReport.value.days,
  ];
}
