import { gradeIn, hasLeft, isCounted, isOfAges, notLeft, oneOf, whoIsMeant } from './living-here.ts';
import { daysSetAside, insuredAlready, type Need } from './what-may-follow.ts';

/** Requests of `one` that leave no need: open, enrolled, or settled so lately that nobody is asked again. */
const nothingNeeded = (need: Need, one: string): string => `
  from service_access.request r
 where r.resident_id = ${one}.resident_id and r.need = '${need}' and coalesce(r.school_year, $2) = $2
   and r.state not in ('refused', 'withdrawn', 'ended')
   -- Who wanted nothing, or was said to have moved away, is asked again a year after that was noted.
   and (r.state not in ('declined', 'moved_away')
        or (select max(e.recorded_at) from service_access.request_event e where e.request_id = r.id)
           > $1::date - ${daysSetAside})`;

/** The latest request of `one` was refused within the last year, because they are insured already. */
const saidToBeInsured = (need: Need, one: string): string => `
  from service_access.request r join service_access.request_event e on e.request_id = r.id
 where r.resident_id = ${one}.resident_id and r.need = '${need}' and r.state = 'refused' and e.step = 'refuse'
   and e.reason in (${insuredAlready.map((reason) => `'${reason}'`).join(', ')})
   and e.recorded_at > $1::date - ${daysSetAside}
   and not exists (select from service_access.request o
                    where o.resident_id = r.resident_id and o.need = r.need and o.id > r.id)`;

/**
 * Those of `people` who are in need, whoever has not left: a family that stands before the officer is never told that it does
 * not live here because nobody heard of it for long. Without those whose request is open or who are enrolled. `set_aside` are
 * those who are probably in no need: not heard of for long, or said to be insured already within the last year.
 * @param people as `notLeft` takes them
 */
export const inNeed = (need: Need, people: string, which = 'true'): string => `
  select l.*, ${need === 'school_place' ? gradeIn('$2') : 'null::int'} as grade,
         not l.heard_of or exists (select ${saidToBeInsured(need, 'l')}) as set_aside
    from (${notLeft(people, `${which} and ${whoIsMeant[need]}`)}) l
   where not exists (select ${nothingNeeded(need, 'l')})`;

/** How the newest are looked through. */
export interface LookedThrough {
  /** Whether those are wanted who are set aside, instead of the others. */
  readonly setAside: boolean;
  /** Whether whoever is surely not on the list is passed over at once: where many of the newest are not. */
  readonly passingOver: boolean;
}

/** Among whom a need is looked for: by the commune that knows them, and by what says first whom it may be of. */
const known: Record<Need, string> = {
  school_place: `visible_resident c where ${isOfAges('c.birth_year', { youngest: '$7', oldest: '$8' })}`,
  health_insurance: `presence c where c.voided_at is null`,
  social_insurance: `presence c where c.voided_at is null and c.purpose = 'work'`,
};

/** Who of `c` may be on the list, as far as one look tells. */
const atOneLook = (need: Need, { setAside, passingOver }: LookedThrough): string => {
  if (!passingOver) return 'true';
  if (setAside) return `(not ${isCounted('c')} or ${oneOf(saidToBeInsured(need, 'c'))})`;
  // Whoever is not counted is still heard of until the end that they stated.
  if (need !== 'school_place')
    return `(coalesce(c.planned_until, 'infinity') > $1::date or ${isCounted('c')})`;
  return `(${isCounted('c')} or ${oneOf(`
    from presence q
   where q.resident_id = c.resident_id and q.voided_at is null and coalesce(q.planned_until, 'infinity') > $1::date`)})`;
};

/**
 * The newest of those whom a need may be of, as many (`$5`) of each commune before `$3`, and who of them (`$6` at most) may be on
 * the list: everybody who is, and some whom only the whole question tells from them. `reached` is how far down nobody was left
 * out, null at the end. Few are read of whom the list is not: neither guests of a few days nor those who left.
 * @returns rows of one, `residentIds` and `reached`; `$4` is the commune, null for the whole area
 */
export const newestWhoMayBe = (need: Need, looked: LookedThrough): string => `
  with of_each as materialized (
    select array(
             select distinct c.resident_id from ${known[need]}
                and c.commune_code = area.code and c.resident_id < coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                and ${atOneLook(need, looked)}
              order by 1 desc limit $5::int) as ids
      from unnest(case when $4::text is null then app_communes() else array[$4::text] end) area (code)),
  looked as materialized (
    -- Of a commune that has more, nobody was looked at after the last of these.
    select (select ids[$5::int] from of_each where ids[$5::int] is not null order by 1 desc limit 1) as until),
  newest as materialized (
    select distinct id as resident_id from looked cross join of_each cross join unnest(ids) id
     where looked.until is null or id >= looked.until order by 1 desc),
  may_be as materialized (
    select n.resident_id from newest n
     where (${oneOf(`
         from (select q.id, q.resident_id, q.commune_code, q.arrived_on, q.planned_until, q.purpose from presence q
                where q.resident_id = n.resident_id and q.voided_at is null offset 0) p
        where p.arrived_on <= $1::date and ${need === 'social_insurance' ? `p.purpose = 'work'` : 'true'}
          and ${looked.setAside ? `not ${isCounted('p')}` : `(coalesce(p.planned_until, 'infinity') > $1::date or ${isCounted('p')})`}
          and not ${hasLeft}`)}
            ${looked.setAside ? `or ${oneOf(saidToBeInsured(need, 'n'))}` : ''})
       and not ${oneOf(nothingNeeded(need, 'n'))}
     order by 1 desc limit $6::int)
  select array(select resident_id from may_be order by 1 desc) as "residentIds",
         case when (select count(*) from may_be) = $6::int then (select resident_id from may_be order by 1 limit 1)
              else until end as reached
    from looked`;
