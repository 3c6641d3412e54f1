import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { inNeed, newestWhoMayBe } from './in-need.ts';
import { registeredAt, withThem } from './insured-households.queries.ts';
import { agesOfGrade, childrenHere, everybodyHere, schoolAges, workersHere } from './living-here.ts';
import type { NeedCount, NeedQuestion, PersonInNeed } from './requests.messages.ts';
import type { Need } from './what-may-follow.ts';

interface Asked {
  readonly today: string;
  readonly schoolYear: number;
}

/** People in need of a commune, grade and status group; those set aside are not among the others. */
export interface CountInNeed extends NeedCount {
  readonly group: string;
}

/** A page of a list, and after whom the next one begins; null where it was the last. */
export interface PageInNeed {
  readonly items: PersonInNeed[];
  readonly nextCursor: string | null;
}

/** Before whom the newest are looked through, and how. */
interface LookedFrom {
  readonly before: string | null;
  readonly ofEach: number;
  readonly passingOver: boolean;
}

/** Of so many the whole question is asked at once. */
const most = (limit: number): number => 4 * limit;

/** Where each person in need is read with all that placing needs. */
const everybody = 'service_access.person_living_here';

/** Whom counts read: without who they are. */
const counted: Record<Need, string> = {
  school_place: childrenHere(schoolAges),
  health_insurance: everybodyHere,
  social_insurance: workersHere,
};

/**
 * Has everybody of an area read as sets, compared with each other: Postgres takes them for a few people, whatever it counted,
 * and would look up for each of them who of all that is.
 */
async function compareSets(tx: Transaction): Promise<void> {
  await tx.query(`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`);
}

/** As it was before. */
async function lookUp(tx: Transaction): Promise<void> {
  await tx.query(`set local enable_nestloop to default; set local work_mem to default`);
}

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
   * Looks through the newest of those whom the need may be of, then through ever more, until the page is full.
   */
  async page(tx: Transaction, question: NeedQuestion, asked: Asked): Promise<PageInNeed> {
    const { need, communeCode, grade, setAside, limit, cursor } = question;
    const found: string[] = [];
    let before = cursor ?? null;
    let [ofEach, passingOver] = [2 * limit, false];
    do {
      const from = { before, ofEach, passingOver };
      const { residentIds, reached } = await this.newestBefore(tx, question, asked, from);
      const rows = await asRole(tx, 'residence_placement', () =>
        tx.query<{ residentId: string }[]>(
          `select n.resident_id as "residentId"
             from (${inNeed(need, everybody, 'l.resident_id = any ($3)')}) n
            where ($4::text is null or n.commune_code = $4) and ($5::int is null or n.grade = $5) and n.set_aside = $6
            order by 1 desc`,
          [
            ...[asked.today, asked.schoolYear, residentIds, communeCode ?? null, grade ?? null],
            setAside === 'only',
          ],
        ),
      );
      found.push(...rows.map(({ residentId }) => residentId));
      before = reached;
      // Few of the newest are on this list, and so it may go on for long.
      if (residentIds.length < limit) [ofEach, passingOver] = [passingOver ? 4 * ofEach : ofEach, true];
    } while (found.length < limit && before !== null);
    const shown = found.slice(0, limit);
    return {
      items: await this.among(tx, shown, need, asked),
      nextCursor: shown.length === limit ? shown.at(-1)! : null,
    };
  }

  /** How many there are by commune, grade and status group; only counts leave this query. */
  counts(tx: Transaction, need: Need, { today, schoolYear }: Asked): Promise<CountInNeed[]> {
    return asRole(tx, 'residence_placement', async () => {
      if (need !== 'school_place') await compareSets(tx);
      const rows = await tx.query<CountInNeed[]>(
        `select commune_code as "communeCode", grade, coalesce(status_group, 'none') as "group",
                count(*) filter (where not set_aside)::int as count,
                count(*) filter (where set_aside)::int as "setAside"
           from (${inNeed(need, counted[need])}) n group by 1, 2, 3 order by 1, 2, 3`,
        [today, schoolYear],
      );
      await lookUp(tx);
      return rows;
    });
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
      tx.query(details(need, inNeed(need, everybody, 'l.resident_id = any ($3)')), [
        today,
        schoolYear,
        residentIds,
      ]),
    );
  }

  /** Who of the newest may be on the list that is asked for, and how far that looked; null at the end. */
  private async newestBefore(
    tx: Transaction,
    { need, communeCode, grade, setAside, limit }: NeedQuestion,
    { today, schoolYear }: Asked,
    { before, ofEach, passingOver }: LookedFrom,
  ): Promise<{ readonly residentIds: string[]; readonly reached: string | null }> {
    const { youngest, oldest } = grade === undefined ? schoolAges : agesOfGrade(grade);
    const [newest] = await asRole(tx, 'residence_placement', () =>
      tx.query<[{ residentIds: string[]; reached: string | null }]>(
        newestWhoMayBe(need, { setAside: setAside === 'only', passingOver }),
        [
          ...[today, schoolYear, before, communeCode ?? null, ofEach, most(limit)],
          ...(need === 'school_place' ? [youngest, oldest] : []),
        ],
      ),
    );
    return newest;
  }
}
