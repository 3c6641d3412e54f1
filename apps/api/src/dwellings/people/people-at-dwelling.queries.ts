import type { Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';

/** A dwelling of a commune with the people in it today, by the facts alone. */
export interface OccupiedDwellingRow {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly address: string;
  readonly people: number;
  readonly rooms: number | null;
  readonly floorAreaM2: number | null;
}

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
   * The dwellings of the asker's communes with at least so many people in them, or one of them. For a whole commune at once this counts
   * by the facts: somebody is there who arrived, has not left, whose stated stay is not over, and of whom something was
   * heard within the days given; or who is registered there.
   */
  async fullest(
    tx: Transaction,
    asked: {
      readonly on: Day;
      readonly seenWithinDays: number;
      readonly atLeast: number;
      /** All records of one dwelling; absent: every dwelling. */
      readonly among?: readonly string[] | undefined;
    },
  ): Promise<OccupiedDwellingRow[]> {
    return tx.query(
      `with stay as materialized (
         select p.id, p.dwelling_id, p.resident_id, p.arrived_on, p.planned_until from presence p
          where p.commune_code = any ((select app_communes())::text[]) and p.voided_at is null and p.arrived_on <= $1
            and ($4::uuid[] is null or p.dwelling_id = any ($4))
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
          union
         select dwelling_id, resident_id from temporary_registration
          where commune_code = any ((select app_communes())::text[]) and voided_at is null and holds @> $1::date
            and ($4::uuid[] is null or dwelling_id = any ($4))
       ), counted as (
         select kept_dwelling(dwelling_id) as id, count(distinct resident_id)::int as people from there
          group by 1 having count(distinct resident_id) >= $3
       )
       select d.id as "dwellingId", d.commune_code as "communeCode", d.address, c.people, l.rooms,
              l.floor_area_m2::float as "floorAreaM2"
         from counted c join dwelling d on d.id = c.id
         left join lateral (
           select rooms, floor_area_m2 from dwelling_description
            where dwelling_id = d.id and voided_at is null order by holds_from desc, recorded_at desc limit 1) l on true
        order by c.people desc, d.id`,
      [asked.on.toString(), asked.seenWithinDays, asked.atLeast, asked.among ?? null],
    );
  }
}
