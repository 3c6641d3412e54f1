import { Injectable } from '@nestjs/common';
import type { RuleBook } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { OccupiedDwelling } from '../dwellings/index.ts';
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
       and k.state in ('opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside', 'referred')`;

/**
 * Which of the presences in `stay` last today: a stay that was reported ends with its report, and nobody says so. Follows
 * section 2 of the status definition closely enough to find candidates; whether they do is asked of the law.
 * Parameters: 1 today, 4 months of an open presence, 5 longest report.
 */
const whichLast = `seen as (
    select c.presence_id, max(c.confirmed_on) as confirmed_on from stay s join confirmation c on c.presence_id = s.presence_id
     where c.voided_at is null and c.confirmed_on <= $1::date group by 1
  ), told as (
    select r.presence_id, max(least(r.until, r.starts_on + $5::int)) as until from stay s join stay_report r on r.presence_id = s.presence_id
     where r.voided_at is null group by 1
  ), term as materialized (
    select t.resident_id, t.commune_code,
           max(upper(t.holds)) filter (where t.holds @> $1::date) as valid_until,
           max(upper(t.holds)) filter (where upper(t.holds) <= $1::date) as ended_on,
           min(t.starts_on) as first_from
      from temporary_registration t
     where t.${here} and t.voided_at is null and not isempty(t.holds) group by 1, 2
  ), timed as materialized (
    select s.*, greatest(s.arrived_on, seen.confirmed_on) as seen_on, greatest(s.planned_until, told.until) as stated_end,
           term.valid_until, term.ended_on, term.first_from
      from stay s
      left join seen on seen.presence_id = s.presence_id
      left join told on told.presence_id = s.presence_id
      left join term on term.resident_id = s.resident_id and term.commune_code = s.commune_code
  ), lasting as (
    select t.*, min(t.arrived_on) over person as since, max(t.seen_on) over person as last_seen_on
      from timed t
     where (t.stated_end is null or t.stated_end > $1::date or t.seen_on >= t.stated_end
            or t.first_from between t.arrived_on and t.stated_end)
       and (greatest(t.seen_on, t.stated_end - 1, t.valid_until - 1, t.ended_on - 1)
            + make_interval(months => $4::int))::date > $1::date
    window person as (partition by t.resident_id, t.commune_code)
  )`;

/**
 * Whether one of the presences in `timed` shows somebody there today for certain: neither long unseen nor only registered.
 * Parameters: 1 today, 3 days unconfirmed.
 */
const isThere = `(t.stated_end is null or t.stated_end > $1::date or t.seen_on >= t.stated_end)
       and greatest(t.seen_on, t.stated_end - 1) + $3::int > $1::date`;

/**
 * What speaks for visits in the area: people with a presence that lasts today and for whom a reason speaks, and dwellings with
 * many people or with a floor or rooms that may be too small for those who are there.
 * Whether a reason holds is asked of the law for those who are shown. The dead and foreigners, who are under another regime,
 * bring no dwelling forward; whoever counts as unregistered is neither, and is not looked up.
 * Parameters: 1 today, 2 shortest stay, 3 days unconfirmed, 4 months of an open presence, 5 longest report, 6 many people.
 * Joined set by set, not looked up person by person: in a big ward there are twenty thousand of them. Only who seems to have
 * to register and counts nowhere here as unregistered is looked up: they may be at home here.
 * What schools and insurers record is read nowhere here and must not be.
 */
const worthInArea = `
  with stay as materialized (
    select p.resident_id, p.dwelling_id, p.id as presence_id, p.commune_code, p.arrived_on, p.planned_until
      from presence p
     where p.${here} and p.voided_at is null and p.arrived_on <= $1::date
       and not exists (select from departure d
                        where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1::date)
  ), ${whichLast}, helped as (
    select k.resident_id, k.commune_code from residence_case k where k.${here} and ${openCase}
    union all
    select r.resident_id, r.commune_code from regularisation_case r where r.${here} and r.state <> 'closed'
  ), visited as (
    select f.resident_id, f.commune_code
      from inspection i join inspection_finding f on f.inspection_id = i.id
     where i.${here} and i.inspected_on > $1::date - ${String(visitAgainAfterDays)} and i.voided_at is null and f.voided_at is null
  ), unregistered as materialized (
    select g.resident_id, g.commune_code, g.status from status_segment g
     where g.${here} and g.known_until = 'infinity' and g.starts_on <= $1::date and g.until > $1::date
       and g.status in ('unregistered_over_30', 'unregistered_lapsed')
  ), judged as materialized (
    select l.*, u.status,
           l.valid_until is null and (l.resident_id, l.commune_code) not in (select * from helped) as is_to_be_helped
      from lasting l
      left join unregistered u on u.resident_id = l.resident_id and u.commune_code = l.commune_code
     where (l.resident_id, l.commune_code) not in (select * from visited)
  ), reasoned as materialized (
    select j.*,
           case when is_to_be_helped and ended_on >= since then 'lapsed'
                when is_to_be_helped and ($1::date - since >= $2::int or status = 'unregistered_over_30') then 'over_30' end as due,
           case when $1::date - last_seen_on > $3::int then 'suspected_left' end as gone
      from judged j
  ), people as materialized (
    select distinct r.resident_id, coalesce(m.kept_id, r.dwelling_id) as dwelling_id,
           array_remove(array[case when r.status is not null or not exists (
             select from permanent_residence h
              where h.resident_id = r.resident_id and h.commune_code = r.commune_code and h.voided_at is null and h.holds @> $1::date)
             then r.due end, r.gone], null) as reasons
      from reasoned r
      left join dwelling_merge m on m.merged_id = r.dwelling_id and m.voided_at is null
     where (r.due is not null or r.gone is not null)
       and (r.status is not null
            or not exists (select from resident_death x where x.resident_id = r.resident_id and x.voided_at is null)
               and (select d.nationality from resident_details d
                     where d.resident_id = r.resident_id and d.voided_at is null and d.holds_from <= $1::date
                     order by d.holds_from desc, d.recorded_at desc limit 1) = 'VN')
  ), there as (
    select distinct coalesce(m.kept_id, t.dwelling_id) as dwelling_id, t.commune_code, t.resident_id
      from timed t
      left join dwelling_merge m on m.merged_id = t.dwelling_id and m.voided_at is null
     where ${isThere}
  ), counted as (
    select dwelling_id, commune_code, count(*)::int as people from there group by 1, 2 having count(*) > 1
  ), described as (
    select distinct on (1) coalesce(m.kept_id, d.dwelling_id) as dwelling_id, d.rooms, d.floor_area_m2
      from dwelling_description d
      left join dwelling_merge m on m.merged_id = d.dwelling_id and m.voided_at is null
     where d.${here} and d.voided_at is null
     order by 1, m.kept_id is not null, d.holds_from desc, d.recorded_at desc
  )
  select (select coalesce(json_agg(json_build_object(
            'residentId', resident_id, 'dwellingId', dwelling_id, 'reasons', reasons)), '[]')
            from people where reasons <> '{}') as people,
         (select coalesce(json_agg(json_build_object(
            'dwellingId', c.dwelling_id, 'communeCode', c.commune_code, 'people', c.people, 'rooms', l.rooms,
            'floorAreaM2', l.floor_area_m2::float)), '[]')
            from counted c left join described l on l.dwelling_id = c.dwelling_id
           where c.people >= $6 or l.rooms is not null or l.floor_area_m2 is not null) as occupied`;

/** What speaks for visits in an area: who should be looked for, and where many people are. */
export interface WorthInArea {
  readonly people: readonly PersonToLookFor[];
  readonly occupied: readonly OccupiedDwelling[];
}

/** Somebody with a presence at a door that seems to last, of whom the law is asked. */
export interface StayingPerson {
  readonly residentId: string;
  readonly dwellingId: string;
  /** How many more there are at the door, of whom it is not asked. */
  readonly further: number;
  /** As many of them as are there for certain, by what the register shows. */
  readonly furtherCertain: number;
}

/** What of the area may be worth a visit; and, at single doors, of whom the law is asked. */
@Injectable()
export class PeopleHereQueries {
  async worthInArea(tx: Transaction, { today, rules }: Measures): Promise<WorthInArea> {
    const inForce = rules.on(today);
    const [found] = await tx.query<[WorthInArea]>(worthInArea, [
      today.toString(),
      inForce.shortestStayToRegister.value.days,
      inForce.presenceUnconfirmed.value.days,
      inForce.openPresenceMonths.value.months,
      inForce.longestStayReport.value.days,
      inForce.manyPeopleAtDwelling.value.people,
    ]);
    return found;
  }

  /**
   * Who has a presence that seems to last today at one of these dwellings, or at one that was merged with it: of each so
   * many, those that are looked for before others.
   */
  staying(
    tx: Transaction,
    dwellingIds: readonly string[],
    { today, rules }: Measures,
    { atMost, first }: { readonly atMost: number; readonly first: readonly string[] },
  ): Promise<StayingPerson[]> {
    const inForce = rules.on(today);
    return askPrepared(
      tx,
      `with door as (
         select id, id as kept_id from unnest($2::uuid[]) id
         union all
         select merged_id, kept_id from dwelling_merge where kept_id = any ($2) and voided_at is null
       ), stay as materialized (
         select p.resident_id, door.kept_id, p.id as presence_id, p.commune_code, p.arrived_on, p.planned_until
           from door join presence p on p.dwelling_id = door.id
          where p.${here} and p.voided_at is null and p.arrived_on <= $1::date
            and not exists (select from departure d
                             where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1::date)
       ), ${whichLast}, staying as (
         select t.kept_id, t.resident_id, bool_or(${isThere}) as is_there from lasting t group by 1, 2
       ), placed as (
         select s.*, row_number() over (partition by s.kept_id order by first.id is null, s.resident_id) as place
           from staying s left join (select distinct id from unnest($7::uuid[]) id) first on first.id = s.resident_id
       ), counted as (
         select p.*, count(*) filter (where place > $6) over door as further,
                count(*) filter (where place > $6 and is_there) over door as further_certain
           from placed p window door as (partition by kept_id)
       )
       select resident_id as "residentId", kept_id as "dwellingId", further::int, further_certain::int as "furtherCertain"
         from counted where place <= $6`,
      [
        ...[today.toString(), dwellingIds, inForce.presenceUnconfirmed.value.days],
        inForce.openPresenceMonths.value.months,
        inForce.longestStayReport.value.days,
        ...[atMost, first],
      ],
    );
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
