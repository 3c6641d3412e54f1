import type { Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction, withKeptPlans } from '../../database/index.ts';

/** A dwelling of a commune with the people in it today, by the facts alone. */
export interface OccupiedDwellingRow {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly address: string;
  readonly people: number;
  readonly rooms: number | null;
  readonly floorAreaM2: number | null;
}

/**
 * Dwellings with those in them on a day; `of` says which dwellings, of a table by its alias. Parameters: 1 the day, 2 within
 * how many days something was heard, 3 from how many people on a dwelling is listed whatever is known of it.
 */
const occupied = (of: (alias: string) => string): string => `
  with stay as materialized (
    select p.id, p.dwelling_id, p.resident_id, p.arrived_on, p.planned_until from presence p
     where p.commune_code = any ((select app_communes())::text[]) and p.voided_at is null and p.arrived_on <= $1 ${of('p')}
       and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1)
  ), seen as (
    select c.presence_id, max(c.confirmed_on) as confirmed from stay s join confirmation c on c.presence_id = s.id
     where c.voided_at is null group by 1
  ), told as (
    select r.presence_id, max(r.until) as until from stay s join stay_report r on r.presence_id = s.id
     where r.voided_at is null group by 1
  ), there as (
    select s.dwelling_id, s.resident_id
      from (select stay.*, c.confirmed, greatest(stay.planned_until, t.until) as stated
              from stay left join seen c on c.presence_id = stay.id left join told t on t.presence_id = stay.id) s
     where (s.stated is null or s.stated > $1 or s.confirmed >= s.stated)
       and greatest(s.arrived_on, s.confirmed, s.stated - 1) + $2::int > $1
     union all
    select t.dwelling_id, t.resident_id from temporary_registration t
     where t.commune_code = any ((select app_communes())::text[]) and t.voided_at is null and t.holds @> $1::date ${of('t')}
  ), counted as (
    select id, count(*)::int as people
      from (select distinct coalesce(m.kept_id, t.dwelling_id) as id, t.resident_id
              from there t left join dwelling_merge m on m.merged_id = t.dwelling_id and m.voided_at is null) one
     group by 1 having count(*) > 1
  ), described as (
    select distinct on (1) coalesce(m.kept_id, d.dwelling_id) as id, d.rooms, d.floor_area_m2
      from dwelling_description d
      left join dwelling_merge m on m.merged_id = d.dwelling_id and m.voided_at is null
     where d.commune_code = any ((select app_communes())::text[]) and d.voided_at is null ${of('d')}
     order by 1, m.kept_id is not null, d.holds_from desc, d.recorded_at desc
  )
  select d.id as "dwellingId", d.commune_code as "communeCode", d.address, c.people, l.rooms,
         l.floor_area_m2::float as "floorAreaM2"
    from counted c join dwelling d on d.id = c.id left join described l on l.id = c.id
   where c.people >= $3 or l.rooms is not null or l.floor_area_m2 is not null
   order by c.people desc, d.id`;

const occupiedOfArea = occupied(() => '');
const occupiedOfDwelling = occupied((alias) => `and ${alias}.dwelling_id = any ($4)`);

/** Who may be at a dwelling, straight from SQL; the law decides afterwards who is. */
@Injectable()
export class PeopleAtDwellingQueries {
  /** Residents with a presence or a registration at one of the dwellings that may reach into `[from, until)`. */
  async residentIds(
    tx: Transaction,
    dwellingIds: readonly string[],
    from: Day,
    until: Day,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select p.resident_id as id from presence p
        where p.dwelling_id = any ($1) and p.voided_at is null and p.arrived_on < $3
          and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null and d.left_on <= $2)
        union
       select resident_id from temporary_registration
        where dwelling_id = any ($1) and voided_at is null and holds && daterange($2, $3)`,
      [dwellingIds, from.toString(), until.toString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Who is registered at one of the dwellings on a day. */
  async registered(tx: Transaction, dwellingIds: readonly string[], on: Day): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct resident_id as id from temporary_registration
        where dwelling_id = any ($1) and voided_at is null and holds @> $2::date`,
      [dwellingIds, on.toString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Whose presence or registration names one of the dwellings at all: whose status may follow from what is read as one. */
  async everybodyOf(tx: Transaction, dwellingIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select resident_id as id from presence where dwelling_id = any ($1) and voided_at is null
        union select resident_id from temporary_registration where dwelling_id = any ($1) and voided_at is null`,
      [dwellingIds],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The dwellings of the asker's communes, or one of them, that may have too many people: those with so many, and those with
   * two or more whose rooms or floor are known. For a whole commune at once this counts by the facts: somebody is there who
   * arrived, has not left, whose stated stay is not over, and of whom something was heard within the days given; or who is
   * registered there.
   */
  async fullest(
    tx: Transaction,
    asked: {
      readonly on: Day;
      readonly seenWithinDays: number;
      /** From so many people on a dwelling is listed whatever is known of it. */
      readonly atLeast: number;
      /** All records of one dwelling; absent: every dwelling. */
      readonly among?: readonly string[] | undefined;
    },
  ): Promise<OccupiedDwellingRow[]> {
    const { on, seenWithinDays, atLeast, among } = asked;
    const values = [on.toString(), seenWithinDays, atLeast];
    return among === undefined
      ? tx.query(occupiedOfArea, values)
      : withKeptPlans(tx, () => askPrepared(tx, occupiedOfDwelling, [...values, among]));
  }
}
