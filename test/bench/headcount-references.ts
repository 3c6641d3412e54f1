import type { Basis } from '../../apps/api/src/headcounts/headcounts.messages.ts';

/** What our figures are measured against: the same table, counted the way one would without sums. */
export interface HeadcountReference {
  readonly name: 'facts' | 'segments';
  readonly sql: string;
}

const provinceOf = (alias: string) => `${alias}.legacy_province_code`;

/**
 * What a competent analyst writes over the facts, set by set, for one day and no more than that day needs: whose presence
 * covers it, in which chain, registered or not. It is still given what only the law knows, the length of every presence:
 * without that the statement would be ten times as long, and slower. Counts people away by commune and group.
 */
export const overTheFacts = `
  with asked as (select $1::date as day),
  ended as (
    select p.id, p.resident_id, p.commune_code, p.arrived_on, p.planned_until,
           coalesce(
             (select min(d.left_on) from departure d where d.presence_id = p.id and d.voided_at is null),
             (greatest(p.arrived_on, c.last_seen) + interval '6 months')::date) as until
      from presence p
      left join (select presence_id, max(confirmed_on) as last_seen from confirmation where voided_at is null group by 1) c
        on c.presence_id = p.id
     cross join asked
     where p.voided_at is null and p.arrived_on <= asked.day),
  here as (
    select distinct on (e.resident_id) e.resident_id, e.commune_code, e.arrived_on
      from ended e cross join asked where e.until > asked.day order by e.resident_id, e.arrived_on desc),
  registered as (
    select r.resident_id, r.commune_code
      from temporary_registration r
      left join temporary_registration_end e on e.temporary_registration_id = r.id and e.voided_at is null
     cross join asked
     where r.voided_at is null and r.starts_on <= asked.day and coalesce(e.ended_on, r.last_day + 1) > asked.day),
  reported as (
    select distinct s.resident_id from stay_report s cross join asked
     where s.voided_at is null and s.starts_on <= asked.day and s.until > asked.day),
  home as (
    select f.resident_id, f.commune_code from permanent_residence f cross join asked
     where f.voided_at is null and f.holds @> asked.day)
  select here.commune_code, case when registered.resident_id is not null then 'registered_temporary'
                                 when reported.resident_id is not null then 'registered_stay'
                                 when asked.day - here.arrived_on >= 30 then 'unregistered_over_30'
                                 else 'unregistered_under_30' end as status, count(*)::int as count
    from here
    join commune c on c.code = here.commune_code
    left join home on home.resident_id = here.resident_id
    left join commune h on h.code = home.commune_code
    left join registered on registered.resident_id = here.resident_id and registered.commune_code = here.commune_code
    left join reported on reported.resident_id = here.resident_id
   cross join asked
   where ${provinceOf('c')} is distinct from ${provinceOf('h')}
   group by 1, 2`;
