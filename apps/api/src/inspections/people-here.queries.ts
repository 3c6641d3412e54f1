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
 * Joined set by set, not looked up person by person: in a big ward there are twenty thousand of them.
 * What schools and insurers record is read nowhere here and must not be.
 */
const peopleHere = (where: string, of: (alias: string) => string) => `
  with stay as materialized (
    select p.resident_id, p.dwelling_id, p.id as presence_id, p.commune_code, p.arrived_on, p.planned_until
      from presence p
     where p.commune_code = any ((select app_communes())::text[]) and p.voided_at is null and p.arrived_on <= $1::date ${where}
       and not exists (select from departure d
                        where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1::date)
  ), person as materialized (
    select distinct resident_id, commune_code from stay
  ), seen as (
    select c.presence_id, max(c.confirmed_on) as confirmed_on from stay s join confirmation c on c.presence_id = s.presence_id
     where c.voided_at is null and c.confirmed_on <= $1::date group by 1
  ), told as (
    select r.presence_id, max(least(r.until, r.starts_on + $5::int)) as until from stay s join stay_report r on r.presence_id = s.presence_id
     where r.voided_at is null group by 1
  ), term as (
    select t.resident_id, t.commune_code,
           max(upper(t.holds)) filter (where t.holds @> $1::date) as valid_until,
           max(upper(t.holds)) filter (where upper(t.holds) <= $1::date) as ended_on,
           min(t.starts_on) as first_from
      from person p join temporary_registration t on t.resident_id = p.resident_id and t.commune_code = p.commune_code
     where t.voided_at is null and not isempty(t.holds) group by 1, 2
  ), timed as (
    select s.*, greatest(s.arrived_on, seen.confirmed_on) as seen_on, greatest(s.planned_until, told.until) as stated_end,
           term.valid_until, term.ended_on, term.first_from
      from stay s
      left join seen on seen.presence_id = s.presence_id
      left join told on told.presence_id = s.presence_id
      left join term on term.resident_id = s.resident_id and term.commune_code = s.commune_code
  ), lasting as (
    select t.*, min(t.arrived_on) over (partition by t.resident_id) as since,
           max(t.seen_on) over (partition by t.resident_id) as last_seen_on
      from timed t
     where (t.stated_end is null or t.stated_end > $1::date or t.seen_on >= t.stated_end
            or t.first_from between t.arrived_on and t.stated_end)
       and (greatest(t.seen_on, t.stated_end - 1, t.valid_until - 1, t.ended_on - 1)
            + make_interval(months => $4::int))::date > $1::date
  ), citizen as (
    select distinct on (d.resident_id) d.resident_id, d.nationality
      from person p join resident_details d on d.resident_id = p.resident_id
     where d.voided_at is null and d.holds_from <= $1::date
     order by d.resident_id, d.holds_from desc, d.recorded_at desc
  ), at_home as materialized (
    select h.resident_id, h.commune_code from permanent_residence h
     where h.commune_code = any ((select app_communes())::text[]) and h.voided_at is null and h.holds @> $1::date ${of('h')}
    union
    select k.resident_id, k.commune_code from residence_case k
     where k.commune_code = any ((select app_communes())::text[])
       and k.kind in ('registration', 'extension', 'change_of_dwelling', 'no_residence_declaration')
       and k.state not in ('granted', 'refused', 'withdrawn', 'cancelled') ${of('k')}
    union
    select r.resident_id, r.commune_code from regularisation_case r
     where r.commune_code = any ((select app_communes())::text[]) and r.state <> 'closed' ${of('r')}
  ), visited as materialized (
    select distinct f.resident_id, f.commune_code
      from inspection i join inspection_finding f on f.inspection_id = i.id
     where i.commune_code = any ((select app_communes())::text[]) and i.inspected_on > $1::date - ${String(visitAgainAfterDays)}
       and i.voided_at is null and f.voided_at is null ${of('f')}
  ), over_30 as materialized (
    select g.resident_id, g.commune_code from status_segment g
     where g.commune_code = any ((select app_communes())::text[]) and g.known_until = 'infinity'
       and g.starts_on <= $1::date and g.until > $1::date and g.status = 'unregistered_over_30' ${of('g')}
  ), judged as (
    select l.*, l.valid_until is null and h.resident_id is null as is_to_be_helped,
           v.resident_id is not null as was_visited, o.resident_id is not null as is_over_30
      from lasting l
      join citizen n on n.resident_id = l.resident_id and n.nationality = 'VN'
      left join at_home h on h.resident_id = l.resident_id and h.commune_code = l.commune_code
      left join visited v on v.resident_id = l.resident_id and v.commune_code = l.commune_code
      left join over_30 o on o.resident_id = l.resident_id and o.commune_code = l.commune_code
     where not exists (select from resident_death x where x.resident_id = l.resident_id and x.voided_at is null)
  ), reasoned as (
    select j.*, array_remove(array[
      case when is_to_be_helped and ended_on >= since then 'lapsed'
           when is_to_be_helped and ($1::date - since >= $2::int or is_over_30) then 'over_30' end,
      case when $1::date - last_seen_on > $3::int then 'suspected_left' end], null) as all_reasons
      from judged j
  )
  select resident_id as "residentId", kept_dwelling(dwelling_id) as "dwellingId", commune_code as "communeCode",
         presence_id as "presenceId", since::text as since, last_seen_on::text as "lastSeenOn",
         case when was_visited then '{}'::text[] else all_reasons end as reasons
    from reasoned`;

/** Who lives here by the register, and who of them should be looked for. */
@Injectable()
export class PeopleHere {
  /** Everybody in the area for whom a reason speaks. */
  toLookFor(tx: Transaction, measures: Measures): Promise<PersonHere[]> {
    return tx.query(
      `${peopleHere('', () => '')} where not was_visited and all_reasons <> '{}'`,
      numbersOf(measures),
    );
  }

  /** Everybody in these dwellings, also under addresses that were merged with theirs. */
  at(tx: Transaction, dwellingIds: readonly string[], measures: Measures): Promise<PersonHere[]> {
    return tx.query(`${peopleHere(inDwellings, ofThem)} order by since, resident_id`, [
      ...numbersOf(measures),
      dwellingIds,
    ]);
  }
}

const inDwellings = `and p.dwelling_id in (
  select unnest($6::uuid[])
  union all select merged_id from dwelling_merge where kept_id = any ($6::uuid[]) and voided_at is null)`;

/** At a few doors everything is looked up of who lives there; of a whole area it is read at once. */
const ofThem = (alias: string): string => `and ${alias}.resident_id in (select resident_id from person)`;

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
