import type { Need } from './what-may-follow.ts';

/** Years of age, reached in the year in which a school year begins; as SQL, numbers or parameters. */
export interface Ages {
  readonly youngest: number | string;
  readonly oldest: number | string;
}

/** Children from 3 years on, to the end of grade 12 (Education Law 43/2019, articles 26 and 28). */
export const schoolAges: Ages = { youngest: 3, oldest: 17 };

/** The ages of a grade; 0: preschool, from 3 years on. */
export const agesOfGrade = (grade: number): Ages =>
  grade === 0 ? { youngest: 3, oldest: 5 } : { youngest: grade + 5, oldest: grade + 5 };

/** Whether somebody is of these ages in the school year `$2`, by the birth year of a row. */
export const isOfAges = (birthYear: string, { youngest, oldest }: Ages): string =>
  `${birthYear} between $2::int - ${oldest}::int and $2::int - ${youngest}::int`;

/** The grade of somebody of `l` in the school year of a parameter; 0: preschool. */
export const gradeIn = (schoolYear: string): string =>
  `case when ${schoolYear} - l.birth_year >= 6 then ${schoolYear} - l.birth_year - 5 else 0 end`;

/** Whom each need is of, among those who live here on the day `$1` in the school year `$2`. */
export const whoIsMeant: Record<Need, string> = {
  school_place: isOfAges('l.birth_year', schoolAges),
  health_insurance: 'true',
  social_insurance: `l.purpose = 'work' and $2 - l.birth_year >= 15`,
};

/**
 * Asked of one row after the other. Joined, or as `exists`, Postgres would rather look at once who of the nation has what is
 * asked for, and each of them would be asked whether the step may see them.
 */
export const oneOf = (rows: string): string => `coalesce((select true ${rows} limit 1), false)`;

/** Whether the presence `p` was ended by a departure. */
export const hasLeft = oneOf(`from departure e
  where e.resident_id = p.resident_id and e.presence_id = p.id and e.voided_at is null`);

/** The status `s` of somebody of a row, where the status definition counts them in its commune on the day `$1`. */
const statusHeld = (one: string): string => `
  from service_access.status_held s
 where s.resident_id = ${one}.resident_id and s.commune_code = ${one}.commune_code
   and s.starts_on <= $1::date and s.until > $1::date`;

/** Whether the status definition counts somebody of a row in its commune on the day `$1`. */
export const isCounted = (one: string): string => oneOf(statusHeld(one));

const diedNot = `not exists (select from resident_death e where e.resident_id = p.resident_id and e.voided_at is null)`;

/**
 * Presences of the area that nobody left, with what counts need, where `person_living_here` reads who each person is. Birth
 * years are those of the register of names. Of children, who are looked for by them: few of those who ever lived there are.
 */
export const childrenHere = (ages: Ages): string => `(
  select p.resident_id, p.commune_code, p.arrived_on, p.planned_until, v.birth_year
    from visible_resident v
    join presence p on p.resident_id = v.resident_id and p.commune_code = v.commune_code
   where p.voided_at is null and ${isOfAges('v.birth_year', ages)} and ${diedNot} and not ${hasLeft})`;

/** The same of everybody. */
export const everybodyHere = `(
  select p.resident_id, p.commune_code, p.arrived_on, p.planned_until
    from presence p where p.voided_at is null and ${diedNot} and not ${hasLeft})`;

/** The same of those who came to work. */
export const workersHere = `(
  select p.resident_id, p.commune_code, p.arrived_on, p.planned_until, p.purpose, v.birth_year
    from presence p join visible_resident v on v.resident_id = p.resident_id and v.commune_code = p.commune_code
   where p.voided_at is null and p.purpose = 'work' and ${diedNot} and not ${hasLeft})`;

/**
 * Who of `people` has not left the area by the day `$1`, once a person, with the residence group, and whether they were
 * `heard_of`: those whom the status definition counts here, since a presence of which nothing more is heard ends by itself
 * (its section 2); and those of whom it says nothing – people at home here, foreigners, whoever has only just been
 * recorded – until the end that they stated.
 * @param people rows of `person_living_here`, or what counts read in its place
 * @param which of them, as `l`
 */
export const notLeft = (people: string, which: string): string => `
  select distinct on (l.resident_id) l.*, s.status_group,
         s.resident_id is not null
         or coalesce(l.planned_until, 'infinity') > $1::date
            and (not ${oneOf(`from service_access.status_held e
                   where e.resident_id = l.resident_id and e.commune_code = l.commune_code and e.until > l.arrived_on`)}
                 or ${oneOf(`from service_access.residence_held h
                   where h.resident_id = l.resident_id and h.commune_code = l.commune_code
                     and h.standing = 'permanent' and h.holds @> $1::date`)}) as heard_of
    from ${people} l
    left join lateral (select s.resident_id, s.status_group ${statusHeld('l')} limit 1) s on true
   where l.arrived_on <= $1::date and ${which}
   order by l.resident_id, heard_of desc, (s.resident_id is not null) desc, l.arrived_on desc`;

/** The children who are presumed to live in the area on the day `$1`: for counts. */
export const childrenLivingHere = (children: Ages): string =>
  `select * from (${notLeft(childrenHere(children), 'true')}) presumed where heard_of`;
