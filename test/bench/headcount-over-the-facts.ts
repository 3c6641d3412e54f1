/**
 * Everybody away on one day ($1) by commune and status, as a competent analyst would write it over the facts, set by set,
 * after the definition of residence status: ends of presences, chains, the place where somebody counts, the row that holds.
 * The numbers of the law stand in it as they are in force; it knows no movement and no migrant, which would cost more.
 */
export const awayOverTheFacts = `
with concerned as materialized (
  select distinct p.resident_id from presence p
    left join departure d on d.presence_id = p.id and d.voided_at is null
   where p.voided_at is null and p.arrived_on <= $1
     and (d.left_on is null or d.left_on + interval '6 months' > $1)),
death as materialized (select resident_id, min(died_on) as died_on from resident_death where voided_at is null group by 1),
registration as materialized (
  select * from (
    select r.id, r.resident_id, r.commune_code, r.starts_on, least(coalesce(e.ended_on, r.last_day + 1), d.died_on) as until,
           e.ended_on, e.ground
      from temporary_registration r
      join concerned on concerned.resident_id = r.resident_id
      left join temporary_registration_end e on e.temporary_registration_id = r.id and e.voided_at is null
      left join death d on d.resident_id = r.resident_id
     where r.voided_at is null) r where until > starts_on),
struck_off as (
  select r.id, r.resident_id, r.commune_code, r.ended_on
    from registration r
    left join registration o on o.resident_id = r.resident_id and o.commune_code = r.commune_code and o.id <> r.id
                            and o.starts_on <= r.ended_on and o.until > r.ended_on
   where r.ground in ('a', 'c', 'd', 'e', 'g', 'h', 'elsewhere') and o.id is null),
reported as (
  select s.presence_id, max(least(s.until, s.starts_on + 30)) as until from stay_report s where s.voided_at is null group by 1),
confirmed as materialized (
  select presence_id, max(confirmed_on) as last, max(confirmed_on) filter (where confirmed_on <= $1) as last_so_far
    from confirmation where voided_at is null group by 1),
stated as materialized (
  select p.id, p.resident_id, p.commune_code, p.dwelling_id, p.arrived_on, p.arrived_at, p.host_relation,
         d.left_on,
         greatest(p.planned_until, r.until) as stated, c.last, c.last_so_far
    from presence p join concerned on concerned.resident_id = p.resident_id
    left join reported r on r.presence_id = p.id
    left join confirmed c on c.presence_id = p.id
    left join (select presence_id, min(left_on) as left_on from departure where voided_at is null group by 1) d on d.presence_id = p.id
   where p.voided_at is null),
supported as (
  select id, max(until - 1) filter (where counts) as last, bool_or(starts_on between arrived_on and stated) as meanwhile
    from (
      select *, bool_and(starts_on < (greatest(arrived_on, last, stated - 1, before) + interval '6 months')::date)
                  over (partition by id order by starts_on, until) as counts
        from (select s.id, s.arrived_on, s.last, s.stated, r.starts_on, r.until,
                     max(r.until - 1) over (partition by s.id order by r.starts_on, r.until
                                             rows between unbounded preceding and 1 preceding) as before
                from stated s join registration r using (resident_id, commune_code)) r) r
   group by 1),
left_by as (
  select s.id, min(x.ended_on) as until from stated s join struck_off x using (resident_id, commune_code)
   where x.ended_on > s.arrived_on and coalesce(s.last <= x.ended_on, true) group by 1),
ended as (
  select s.*, least(d.died_on, coalesce(s.left_on, least(
           case when s.stated is not null and coalesce(s.last < s.stated, true) and u.meanwhile is not true then s.stated
                else (greatest(s.arrived_on, s.last, s.stated - 1, u.last) + interval '6 months')::date end, x.until))) as until
    from stated s
    left join supported u on u.id = s.id
    left join left_by x on x.id = s.id
    left join death d on d.resident_id = s.resident_id),
linked as (
  select *, count(*) filter (where arrived_on - latest > 3 or latest is null) over so_far as chain
    from (select e.*, max(until) over (partition by resident_id, commune_code order by arrived_on, id
                                        rows between unbounded preceding and 1 preceding) as latest
            from ended e where until > arrived_on) e
  window so_far as (partition by resident_id, commune_code order by arrived_on, id)),
chained as materialized (
  select *, min(arrived_on) over whole as chain_arrived, max(until) over whole as chain_until,
         max(greatest(arrived_on, last_so_far)) filter (where arrived_on <= $1) over whole as last_seen
    from linked window whole as (partition by resident_id, commune_code, chain)),
valid as materialized (select * from registration where starts_on <= $1 and until > $1),
candidate as (
  select distinct on (c.resident_id, c.commune_code) c.*, c.until > $1 as covers, v.id is not null as registered
    from chained c left join (select distinct on (resident_id, commune_code) * from valid) v using (resident_id, commune_code)
   where c.arrived_on <= $1 and (c.until > $1 or v.id is not null and (c.until + interval '6 months')::date > $1)
   order by c.resident_id, c.commune_code, (c.until > $1) desc, case when c.until > $1 then c.arrived_on else c.until end desc),
counted as (
  select distinct on (resident_id) * from candidate
   order by resident_id, (registered or chain_until - chain_arrived >= 30) desc, last_seen desc, covers desc,
            chain_arrived desc, commune_code desc),
report as materialized (
  select p.id as presence_id, p.resident_id, p.commune_code
    from chained p
    join stay_report s on s.presence_id = p.id and s.voided_at is null
    cross join lateral (select s.reported_at at time zone 'Asia/Ho_Chi_Minh' as at) reported
    cross join lateral (select case when s.starts_on = p.arrived_on and (p.arrived_at at time zone 'Asia/Ho_Chi_Minh')::time >= '23:00'
                                    then s.starts_on + 1 + time '08:00' else s.starts_on + time '23:00' end as deadline) due
   where p.arrived_on <= $1 and p.until > $1 and s.starts_on <= $1 and s.until > $1 and $1 - s.starts_on < 30
     and (reported.at < due.deadline or reported.at::date <= $1)
  union
  select p.id, p.resident_id, p.commune_code
    from chained p
    join presence o on o.resident_id = p.resident_id and o.commune_code = p.commune_code and o.dwelling_id = p.dwelling_id
                   and o.host_relation = 'close_relative' and o.arrived_on < p.arrived_on and o.voided_at is null
    join stay_report s on s.presence_id = o.id and s.voided_at is null
                      and (s.reported_at at time zone 'Asia/Ho_Chi_Minh')::date <= p.arrived_on
   where p.arrived_on <= $1 and p.until > $1 and p.host_relation = 'close_relative' and p.arrived_on < '2026-07-01'),
pending as (
  select f.resident_id, f.commune_code
    from residence_case f
    join residence_case_event e on e.case_id = f.id
   group by f.id
  having min(e.happened_on) filter (where e.kind = 'completed') <= $1
     and coalesce(min(e.happened_on) filter (where e.kind in ('granted', 'refused', 'withdrawn')), 'infinity') > $1),
declared as (
  select n.resident_id, n.commune_code from no_residence_declaration n
    left join no_residence_declaration_end e on e.no_residence_declaration_id = n.id and e.voided_at is null
   where n.voided_at is null and n.starts_on <= $1 and coalesce(e.until, 'infinity') > $1),
elsewhere as (select resident_id, min(commune_code) as least, max(commune_code) as greatest from valid group by 1),
lapsed as (
  select c.resident_id from counted c join registration r using (resident_id, commune_code)
   where r.until between c.chain_arrived and $1),
citizen as (
  select distinct on (resident_id) resident_id, nationality from resident_details where voided_at is null
   order by resident_id, holds_from <= $1 desc, case when holds_from <= $1 then holds_from end desc, holds_from)
select commune_code as commune, status, count(*)::int as count
  from (
    select c.commune_code, case
        when c.registered then 'registered_temporary'
        when $1 - c.chain_arrived < 30 and (c.resident_id, c.commune_code) in (select resident_id, commune_code from report)
          then 'registered_stay'
        when (c.resident_id, c.commune_code) in (select resident_id, commune_code from pending) then 'pending'
        when (c.resident_id, c.commune_code) in (select resident_id, commune_code from declared) then 'declared'
        when e.least <> c.commune_code or e.greatest <> c.commune_code then 'unregistered_elsewhere'
        when c.resident_id in (select resident_id from lapsed) then 'unregistered_lapsed'
        when $1 - c.chain_arrived >= 30 then 'unregistered_over_30'
        else 'unregistered_under_30' end as status
      from counted c
      join citizen on citizen.resident_id = c.resident_id and citizen.nationality = 'VN'
      left join elsewhere e on e.resident_id = c.resident_id
      left join permanent_residence h on h.resident_id = c.resident_id and h.voided_at is null
                                     and h.commune_code = c.commune_code and h.holds @> $1::date
     where h.id is null) x
 group by 1, 2 order by 1, 2`;
