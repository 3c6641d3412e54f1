import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { ServiceCount } from './service-counts.messages.ts';

/** Fewer could be found by who they are; the table itself takes no smaller count. */
const smallest = 10;

/** The counts that cross the wall: made behind it, kept before it, and nothing else. */
@Injectable()
export class ServiceCounts {
  /**
   * Behind the wall: for how many people the office of the asker was asked for something, by commune and year, in tens.
   * Where a call found at once that nothing is wanted, nothing was asked.
   */
  asked(tx: Transaction): Promise<ServiceCount[]> {
    return tx.query(
      `select commune_code as "communeCode", extract(year from recorded_at at time zone 'Asia/Ho_Chi_Minh')::int as year,
              'asked_' || need as what, (count(distinct resident_id) / ${smallest} * ${smallest})::int as people
         from service_access.request r
        where not exists (select from service_access.request_event e
                           where e.request_id = r.id and e.recorded_at = r.recorded_at
                             and e.step in ('has_already', 'decline', 'move_away'))
           or exists (select from service_access.request_event e where e.request_id = r.id and e.step = 'reopen')
        group by 1, 2, 3 having count(distinct resident_id) >= ${smallest}`,
    );
  }

  /** Places entered, by commune and school year. */
  places(tx: Transaction): Promise<ServiceCount[]> {
    return tx.query(
      `select commune_code as "communeCode", school_year as year, 'places' as what, sum(places)::int as people
         from school_place where voided_at is null group by 1, 2 having sum(places) >= ${smallest}`,
    );
  }

  /** All counts anew, in place of those before. */
  async replace(tx: Transaction, counts: readonly ServiceCount[], on: string): Promise<void> {
    await tx.query(`delete from service_count`);
    await tx.query(
      `insert into service_count (commune_code, year, what, people, counted_on)
       select "communeCode", year, what, people, $2 from json_to_recordset($1)
           as counted ("communeCode" text, year int, what text, people int)`,
      [JSON.stringify(counts), on],
    );
  }

  /** Those of a year in these communes. */
  inCommunes(tx: Transaction, year: number, communes: readonly string[]): Promise<ServiceCount[]> {
    return tx.query(
      `select commune_code as "communeCode", null as "provinceCode", year, what, people from service_count
        where year = $1 and commune_code = any ($2) order by commune_code, what`,
      [year, communes],
    );
  }

  /** Those of a year, added up by province, of the whole nation. */
  byProvince(tx: Transaction, year: number): Promise<ServiceCount[]> {
    return tx.query(
      `select null as "communeCode", c.province_code as "provinceCode", s.year, s.what, sum(s.people)::int as people
         from service_count s join commune c on c.code = s.commune_code
        where s.year = $1 group by c.province_code, s.year, s.what order by c.province_code, s.what`,
      [year],
    );
  }

  async countedOn(tx: Transaction): Promise<string | null> {
    const [row] = await tx.query<{ day: string | null }[]>(
      `select max(counted_on)::text as day from service_count`,
    );
    return row?.day ?? null;
  }
}
