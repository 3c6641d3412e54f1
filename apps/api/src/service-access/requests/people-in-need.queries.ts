import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { registeredAt, withThem } from './insured-households.queries.ts';
import type { NeedCount, NeedQuestion, PersonInNeed } from './requests.messages.ts';
import { daysSetAside, insuredAlready, type Need } from './what-may-follow.ts';

interface Asked {
  readonly today: string;
  readonly schoolYear: number;
}

/** People in need of a commune, grade and status group; those set aside are not among the others. */
export interface CountInNeed extends NeedCount {
  readonly group: string;
}

/**
 * Who of `l` reaches an age in the year in which a school year begins. They are looked for by their birth year alone before
 * anything else is read: few of those who ever lived in an area are children.
 */
export const ofAges = (schoolYear: string, youngest: string | number, oldest: string | number): string => {
  const born = `birth_year between ${schoolYear}::int - ${oldest}::int and ${schoolYear}::int - ${youngest}::int`;
  return `l.${born} and l.resident_id = any (array(
      select c.resident_id from resident_details c
       where c.resident_id = any (array(select h.resident_id from presence h where h.voided_at is null))
         and c.voided_at is null and c.${born}))`;
};

/** Children from 3 years on, to the end of grade 12 (Education Law 43/2019, articles 26 and 28), of a whole area. */
export const childrenOfSchoolAge = ofAges('$2', 3, 17);

/** The grade of somebody of `l` in the school year of a parameter; 0: preschool. */
export const gradeIn = (schoolYear: string): string =>
  `case when ${schoolYear} - l.birth_year >= 6 then ${schoolYear} - l.birth_year - 5 else 0 end`;

/** Whom each need is of, among those who live here on the day `$1` in the school year `$2`. */
const whoIsMeant: Record<Need, string> = {
  school_place: '$2 - l.birth_year between 3 and 17',
  health_insurance: 'true',
  social_insurance: `l.purpose = 'work' and $2 - l.birth_year >= 15`,
};

/**
 * Who of `which` has not left the area by the day `$1`, once a person, with the residence group, and whether they were
 * `heard_of`: those whom the status definition counts here, since a presence of which nothing more is heard ends by itself
 * (its section 2); and those of whom it says nothing – people at home here, foreigners, whoever has only just been
 * recorded – until the end that they stated.
 */
const notLeft = (which: string): string => `
  select distinct on (l.resident_id) l.*, s.status_group,
         s.resident_id is not null
         or coalesce(l.planned_until, 'infinity') > $1::date
            and (not exists (select from service_access.status_held e
                              where e.resident_id = l.resident_id and e.commune_code = l.commune_code and e.until > l.arrived_on)
                 or exists (select from service_access.residence_held h
                             where h.resident_id = l.resident_id and h.commune_code = l.commune_code
                               and h.standing = 'permanent' and h.holds @> $1::date)) as heard_of
    from service_access.person_living_here l
    left join service_access.status_held s on s.resident_id = l.resident_id and s.commune_code = l.commune_code
         and s.starts_on <= $1::date and s.until > $1::date
   where l.arrived_on <= $1::date and ${which}
   order by l.resident_id, heard_of desc, (s.resident_id is not null) desc, l.arrived_on desc`;

/** Who of `which` is presumed to live in the area on the day `$1`: for counts, and for whom a list shows first. */
export const livingHere = (which: string): string =>
  `select * from (${notLeft(which)}) presumed where heard_of`;

/**
 * Those in need, whoever has not left: a family that stands before the officer is never told that it does not live here
 * because nobody heard of it for long. Without those whose request is open or who are enrolled. `set_aside` are those who
 * are probably in no need: not heard of for long, or said to be insured already within the last year.
 */
const inNeed = (need: Need, which = 'true') => `
  select l.*, ${need === 'school_place' ? gradeIn('$2') : 'null::int'} as grade,
         not l.heard_of or exists (
           select from service_access.request r join service_access.request_event e on e.request_id = r.id
            where r.resident_id = l.resident_id and r.need = '${need}' and r.state = 'refused' and e.step = 'refuse'
              and e.reason in (${insuredAlready.map((reason) => `'${reason}'`).join(', ')})
              and e.recorded_at > $1::date - ${daysSetAside}
              and not exists (select from service_access.request o
                               where o.resident_id = r.resident_id and o.need = r.need and o.id > r.id)) as set_aside
    from (${notLeft(`${which} and ${whoIsMeant[need]}`)}) l
   where not exists (
       select from service_access.request r
        where r.resident_id = l.resident_id and r.need = '${need}' and coalesce(r.school_year, $2) = $2
          and r.state not in ('refused', 'withdrawn', 'ended')
          -- Who wanted nothing, or was said to have moved away, is asked again a year after that was noted.
          and (r.state not in ('declined', 'moved_away')
               or (select max(e.recorded_at) from service_access.request_event e where e.request_id = r.id)
                  > $1::date - ${daysSetAside}))`;

const isListed = (one: string) => `${one}.resident_id = any (array(select resident_id from x))
           and (${one}.resident_id, ${one}.dwelling_id) in (select resident_id, dwelling_id from x)`;

/**
 * Who of the people `x` is registered where they live, and how many are so at each of these dwellings, which is counted once:
 * many live at some.
 */
const registeredOfThem = `,
  theirs as materialized (select distinct t.resident_id, t.dwelling_id, t.standing from (${registeredAt(isListed)}) t),
  household as materialized (
    select t.dwelling_id, t.standing, count(distinct t.resident_id) as people
      from (${registeredAt(withThem)}) t group by 1, 2)`;

/** Who registered with whom decides what a household pays; a school has no use for it and is not told. */
const togetherOf = (need: Need) =>
  need === 'school_place'
    ? `null::int as "registeredTogether", null::uuid as "registeredAt"`
    : `(select coalesce(sum(h.people), 0)::int from theirs t join household h using (dwelling_id, standing)
         where t.resident_id = x.resident_id) as "registeredTogether",
       (select t.dwelling_id from theirs t where t.resident_id = x.resident_id limit 1) as "registeredAt"`;

/** The head of the household, or the eldest adult of it where the head has left. */
const details = (need: Need, people: string) => `
  with x as materialized (${people})${need === 'school_place' ? '' : registeredOfThem}
  select x.resident_id as "residentId", x.full_name as "fullName", x.sex, x.date_of_birth as "dateOfBirth",
         x.commune_code as "communeCode", x.address, x.grade, g.full_name as guardian,
         coalesce(own.value, g.contact) as contact, ${togetherOf(need)}
    from x
    left join lateral (
      select value from resident_contact c where c.resident_id = x.resident_id and c.voided_at is null
       order by c.kind = 'phone' desc, c.recorded_at desc limit 1) own on true
    left join lateral (
      select h.full_name,
             (select value from resident_contact c where c.resident_id = h.resident_id and c.voided_at is null
               order by c.kind = 'phone' desc, c.recorded_at desc limit 1) as contact
        from household_member m
        join household_member other on other.household_id = m.household_id and other.resident_id <> m.resident_id
             and other.voided_at is null and other.starts_on <= $1::date
        join service_access.person_living_here h on h.resident_id = other.resident_id
       where m.resident_id = x.resident_id and m.voided_at is null and m.starts_on <= $1::date
         and $2 - h.birth_year >= 18
         and not exists (select from household_member_end e where e.household_member_id in (m.id, other.id)
                            and e.voided_at is null and e.until <= $1::date)
       order by m.starts_on desc, other.relation = 'head' desc, h.birth_year limit 1) g on true
   order by x.resident_id desc`;

/**
 * Who lives in the area without a known place or insurance, registered or not. The only reader of families for the
 * services; it reads in a step of its own, which sees the columns of placing and nothing else.
 */
@Injectable()
export class PeopleInNeedQueries {
  /**
   * Those recorded last come first: the families who are new here. Whoever is set aside stands in a list of their own.
   * Looks through the newest first, then through ever more, until the page is full.
   */
  async page(tx: Transaction, question: NeedQuestion, asked: Asked): Promise<PersonInNeed[]> {
    const { need, communeCode, grade, setAside, limit, cursor } = question;
    const found: string[] = [];
    let before = cursor ?? null;
    for (let some = 4 * limit; found.length < limit; some *= 4) {
      const newest = await this.newestBefore(tx, { before, some });
      const rows = await asRole(tx, 'residence_placement', () =>
        tx.query<{ residentId: string }[]>(
          `select n.resident_id as "residentId" from (${inNeed(need, 'l.resident_id = any ($3)')}) n
            where ($4::text is null or n.commune_code = $4) and ($5::int is null or n.grade = $5) and n.set_aside = $6
            order by 1 desc`,
          [
            ...[asked.today, asked.schoolYear, newest, communeCode ?? null, grade ?? null],
            setAside === 'only',
          ],
        ),
      );
      found.push(...rows.map(({ residentId }) => residentId));
      if (newest.length < some) break;
      before = newest.at(-1)!;
    }
    return this.among(tx, found.slice(0, limit), need, asked);
  }

  /** How many there are by commune, grade and status group; only counts leave this query. */
  counts(tx: Transaction, need: Need, { today, schoolYear }: Asked): Promise<CountInNeed[]> {
    return asRole(tx, 'residence_placement', () =>
      tx.query(
        `select commune_code as "communeCode", grade, coalesce(status_group, 'none') as "group",
                count(*) filter (where not set_aside)::int as count,
                count(*) filter (where set_aside)::int as "setAside"
           from (${inNeed(need, need === 'school_place' ? childrenOfSchoolAge : 'true')}) n group by 1, 2, 3 order by 1, 2, 3`,
        [today, schoolYear],
      ),
    );
  }

  /** The household that each of the people belongs to on the day; who belongs to none is left out. */
  async householdsOf(
    tx: Transaction,
    residentIds: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ residentId: string; householdId: string }[]>(
        `select distinct on (m.resident_id) m.resident_id as "residentId", m.household_id as "householdId"
           from household_member m
          where m.resident_id = any ($1) and m.voided_at is null and m.starts_on <= $2::date
            and not exists (select from household_member_end e
                             where e.household_member_id = m.id and e.voided_at is null and e.until <= $2::date)
          order by m.resident_id, m.starts_on desc`,
        [residentIds, today],
      ),
    );
    return new Map(rows.map(({ residentId, householdId }) => [residentId, householdId]));
  }

  /** Those of the people who have not left the area and are in this need, set aside or not; the others are left out. */
  among(
    tx: Transaction,
    residentIds: readonly string[],
    need: Need,
    { today, schoolYear }: Asked,
  ): Promise<PersonInNeed[]> {
    return asRole(tx, 'residence_placement', () =>
      tx.query(details(need, `select * from (${inNeed(need)}) n where n.resident_id = any ($3)`), [
        today,
        schoolYear,
        residentIds,
      ]),
    );
  }

  /** So many of those who ever lived in the area, the newest first. */
  private async newestBefore(
    tx: Transaction,
    { before, some }: { readonly before: string | null; readonly some: number },
  ): Promise<string[]> {
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ residentId: string }[]>(
        `select distinct p.resident_id as "residentId" from presence p
          where p.voided_at is null and ($1::uuid is null or p.resident_id < $1)
          order by 1 desc limit $2`,
        [before, some],
      ),
    );
    return rows.map(({ residentId }) => residentId);
  }
}
