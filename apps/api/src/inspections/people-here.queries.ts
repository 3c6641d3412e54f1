import { Injectable } from '@nestjs/common';
import type { RuleBook } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { VisitReason } from './likely-gain.ts';

/** Somebody for whom a visit to a dwelling may be worth it, and why. */
export interface PersonToLookFor {
  readonly residentId: string;
  readonly dwellingId: string;
  readonly reasons: readonly VisitReason[];
}

/** What an office is about with somebody, for whom a visit may then not be worth it. */
export interface InHand {
  /** A case is open by which they would be registered or declared, or they are being helped. */
  readonly isHelped: boolean;
  /** A visit found something of them a short time ago. */
  readonly wasVisited: boolean;
}

/** The numbers by which reasons are looked for. */
export interface Measures {
  readonly today: Day;
  readonly rules: RuleBook;
}

/** How long a person is left in peace after somebody looked into their case: one who is to be helped is helped, not visited. */
const visitAgainAfterDays = 30;

const here = `commune_code = any ((select app_communes())::text[])`;

/** Cases by which somebody would be registered or declared, as long as they are open. */
const openCase = `k.kind in ('registration', 'extension', 'change_of_dwelling', 'no_residence_declaration')
       and k.state not in ('granted', 'refused', 'withdrawn', 'cancelled')`;

/**
 * People of the area with a presence that lasts today and for whom a reason speaks. Which presences last follows section 2 of
 * the status definition closely enough to find candidates; whether a reason holds is asked of the law for those who are shown.
 * Parameters: 1 today, 2 shortest stay, 3 days unconfirmed, 4 months of an open presence, 5 longest report.
 * Foreigners are under another regime and are told of elsewhere.
 * Joined set by set, not looked up person by person: in a big ward there are twenty thousand of them.
 * What schools and insurers record is read nowhere here and must not be.
 */
const candidates = `
  with stay as materialized (
    select p.resident_id, p.dwelling_id, p.id as presence_id, p.commune_code, p.arrived_on, p.planned_until
      from presence p
     where p.commune_code = any ((select app_communes())::text[]) and p.voided_at is null and p.arrived_on <= $1::date
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
  ), at_home as materialized (
    select h.resident_id, h.commune_code from permanent_residence h
     where h.commune_code = any ((select app_communes())::text[]) and h.voided_at is null and h.holds @> $1::date
    union
    select k.resident_id, k.commune_code from residence_case k
     where k.commune_code = any ((select app_communes())::text[])
       and ${openCase}
    union
    select r.resident_id, r.commune_code from regularisation_case r
     where r.commune_code = any ((select app_communes())::text[]) and r.state <> 'closed'
  ), visited as materialized (
    select distinct f.resident_id, f.commune_code
      from inspection i join inspection_finding f on f.inspection_id = i.id
     where i.commune_code = any ((select app_communes())::text[]) and i.inspected_on > $1::date - ${String(visitAgainAfterDays)}
       and i.voided_at is null and f.voided_at is null
  ), over_30 as materialized (
    select g.resident_id, g.commune_code from status_segment g
     where g.commune_code = any ((select app_communes())::text[]) and g.known_until = 'infinity'
       and g.starts_on <= $1::date and g.until > $1::date and g.status = 'unregistered_over_30'
  ), judged as (
    select l.*, l.valid_until is null and h.resident_id is null as is_to_be_helped, o.resident_id is not null as is_over_30
      from lasting l
      left join at_home h on h.resident_id = l.resident_id and h.commune_code = l.commune_code
      left join visited v on v.resident_id = l.resident_id and v.commune_code = l.commune_code
      left join over_30 o on o.resident_id = l.resident_id and o.commune_code = l.commune_code
     where v.resident_id is null
  ), reasoned as materialized (
    select j.resident_id, j.dwelling_id, array_remove(array[
      case when is_to_be_helped and ended_on >= since then 'lapsed'
           when is_to_be_helped and ($1::date - since >= $2::int or is_over_30) then 'over_30' end,
      case when $1::date - last_seen_on > $3::int then 'suspected_left' end], null) as reasons
      from judged j
  )
  select distinct r.resident_id as "residentId", coalesce(m.kept_id, r.dwelling_id) as "dwellingId", r.reasons
    from reasoned r
    left join dwelling_merge m on m.merged_id = r.dwelling_id and m.voided_at is null
   where r.reasons <> '{}'
     and not exists (select from resident_death x where x.resident_id = r.resident_id and x.voided_at is null)
     and (select d.nationality from resident_details d
           where d.resident_id = r.resident_id and d.voided_at is null and d.holds_from <= $1::date
           order by d.holds_from desc, d.recorded_at desc limit 1) = 'VN'`;

/** Who of the area should be looked for; and, at single doors, of whom the law is asked. */
@Injectable()
export class PeopleHereQueries {
  /** Everybody in the area for whom a reason seems to speak. */
  toLookFor(tx: Transaction, { today, rules }: Measures): Promise<PersonToLookFor[]> {
    const inForce = rules.on(today);
    return tx.query(candidates, [
      today.toString(),
      inForce.shortestStayToRegister.value.days,
      inForce.presenceUnconfirmed.value.days,
      inForce.openPresenceMonths.value.months,
      inForce.longestStayReport.value.days,
    ]);
  }

  /** Who has a presence that nobody said to have ended at one of these dwellings, or at one that was merged with it. */
  async staying(tx: Transaction, dwellingIds: readonly string[], today: Day): Promise<string[]> {
    const rows = await askPrepared<{ id: string }>(
      tx,
      `select distinct p.resident_id as id from presence p
        where p.dwelling_id in (select unnest($1::uuid[])
                                union all
                                select merged_id from dwelling_merge where kept_id = any ($1) and voided_at is null)
          and p.${here} and p.voided_at is null and p.arrived_on <= $2::date
          and not exists (select from departure d
                           where d.presence_id = p.id and d.voided_at is null and d.left_on <= $2::date)`,
      [dwellingIds, today.toString()],
    );
    return rows.map(({ id }) => id);
  }

  /** What the offices of the area are about with these residents. */
  async inHand(tx: Transaction, residentIds: readonly string[], today: Day): Promise<Map<string, InHand>> {
    const rows = await askPrepared<InHand & { residentId: string }>(
      tx,
      `select asked.id as "residentId",
              exists (select from residence_case k where k.resident_id = asked.id and k.${here} and ${openCase})
           or exists (select from regularisation_case r
                       where r.resident_id = asked.id and r.${here} and r.state <> 'closed') as "isHelped",
              exists (select from inspection_finding f join inspection i on i.id = f.inspection_id
                       where f.resident_id = asked.id and i.${here} and i.voided_at is null and f.voided_at is null
                         and i.inspected_on > $2::date - ${String(visitAgainAfterDays)}) as "wasVisited"
         from unnest($1::uuid[]) as asked (id)`,
      [residentIds, today.toString()],
    );
    return new Map(rows.map(({ residentId, ...inHand }) => [residentId, inHand]));
  }
}
