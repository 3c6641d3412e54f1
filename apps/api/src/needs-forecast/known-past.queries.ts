import { type Day, toEpochDay } from '@libs/calendar';
import {
  birthYearsToldApart,
  type Cohort,
  type InsuredTogether,
  openingOf,
  type Outcome,
  placesInHousehold,
  type ScheduledCohort,
  schoolYearAfter,
} from '@libs/needs-forecast';
import { bornUnderSixFrom } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** The years back whose arrivals and outcomes rates are learnt from. */
export const yearsLearntFrom = [1, 2, 3] as const;
/** The years back as of which the forecast is tested. */
export const yearsTested = [1, 2, 3] as const;
/** How many years back anything is looked at: those that the earliest test learns from. */
export const yearsBack = 6;

/** A look at everybody: who counts on a day, as known at the end of another. */
interface Look {
  readonly on: Day;
  readonly knownOn: Day;
}

/**
 * The looks of a forecast, by how many years before it they lie: whom the day of the forecast found there, what was
 * scheduled for the next opening, and who was there at an opening as it was known a year after the day before it.
 */
function looksOf(today: Day): Look[] {
  const schoolYear = schoolYearAfter(today);
  const years = Array.from({ length: yearsBack + 1 }, (_none, back) => back);
  const before = (back: number) => today.subtract({ years: back });
  return [
    ...years.map((back) => ({ on: before(back), knownOn: before(back) })),
    ...years.map((back) => ({ on: openingOf(schoolYear - back), knownOn: before(back) })),
    ...years.map((back) => ({ on: openingOf(schoolYear - 1 - back), knownOn: before(back) })),
  ];
}

const bit = (kind: number, back: number) => 1 << (kind * (yearsBack + 1) + back);
/** Who counts on the day of the forecast so many years back. */
const stockBit = (back: number) => bit(0, back);
/** Who was scheduled, on that day, to count at the opening after it. */
const scheduledBit = (back: number) => bit(1, back);
/** Who counted at the opening so many years before the next one, as known on the day of the forecast after it. */
const openingBit = (back: number) => bit(2, back - 1);

/**
 * Reads what a forecast is made of from the stored status, in one transaction: every segment that any look finds is laid
 * beside the others of its person once, and each question is a join of what was laid aside. Background work's alone.
 */
@Injectable()
export class KnownPastQueries {
  /** Lays aside who counts where in each look; gone with the transaction. Returns how many segments there are. */
  async lookBack(tx: Transaction, today: Day): Promise<number> {
    // Joined once a night: the people of a look fit into memory, and need not go through files.
    await tx.query(`set local work_mem = '96MB'`);
    const looks = looksOf(today);
    const number = (on: Day) => `date '1970-01-01' + ${toEpochDay(on)}`;
    const instant = (knownOn: Day) => `'${knownOn.add({ days: 1 }).toString()}T00:00:00+07:00'::timestamptz`;
    const found = looks.map(
      ({ on, knownOn }, at) =>
        `case when starts_on <= ${number(on)} and until > ${number(on)} and known_from < ${instant(knownOn)} and known_until >= ${instant(knownOn)} then ${1 << at} else 0 end`,
    );
    const earliest = Math.min(...looks.map(({ on }) => toEpochDay(on)));
    await tx.query(`
      create temp table forecast_look on commit drop as
      select resident_id, commune_code, status_group, born, looks
        from (select resident_id, commune_code, status_group,
                     case when birth_year > ${today.year - birthYearsToldApart} and birth_year <= ${today.year} then birth_year else 0 end as born,
                     ${found.join(' | ')} as looks
                from status_segment where until > date '1970-01-01' + ${earliest}) s
       where looks <> 0`);
    await tx.query('analyze forecast_look');
    const [row] = await tx.query<[{ count: number }]>('select count(*)::int as count from forecast_look');
    return row.count;
  }

  /** Who counts on the day of the forecast so many years back, with what was scheduled for them. */
  stock(tx: Transaction, back: number): Promise<ScheduledCohort[]> {
    return tx.query(
      `select b.commune_code as commune, b.born as "birthYear", b.status_group as "group", ${scheduled} as scheduled, count(*)::int as people
         from forecast_look b ${joined('n', scheduledBit(back))}
        where b.looks & ${stockBit(back)} <> 0 group by 1, 2, 3, 4`,
    );
  }

  /** What became of them by the opening, as known a year after. */
  outcomesUntilOpening(tx: Transaction, back: number): Promise<Outcome[]> {
    return tx.query(
      `select c.province_code as province, b.born as "birthYear", b.status_group as "group", ${scheduled} as scheduled, ${became}, count(*)::int as people
         from forecast_look b ${joined('n', scheduledBit(back))} ${joined('o', openingBit(back))}
         join commune c on c.code = b.commune_code
        where b.looks & ${stockBit(back)} <> 0 group by 1, 2, 3, 4, 5`,
    );
  }

  /** What became, by one opening, of those who counted at the one before. */
  outcomesBetweenOpenings(tx: Transaction, back: number): Promise<Outcome[]> {
    return tx.query(
      `select c.province_code as province, b.born as "birthYear", b.status_group as "group", null as scheduled, ${became}, count(*)::int as people
         from forecast_look b ${joined('o', openingBit(back))}
         join commune c on c.code = b.commune_code
        where b.looks & ${openingBit(back + 1)} <> 0 group by 1, 2, 3, 5`,
    );
  }

  /** Who counts at an opening and did not count in the same commune on the day of the forecast before it. */
  arrivalsUntilOpening(tx: Transaction, back: number): Promise<Cohort[]> {
    return this.arrivals(tx, openingBit(back), stockBit(back));
  }

  /** Who counts at an opening and did not in the same commune at the one before. */
  arrivalsBetweenOpenings(tx: Transaction, back: number): Promise<Cohort[]> {
    return this.arrivals(tx, openingBit(back), openingBit(back + 1));
  }

  /** Who counted at an opening, as known on the day of the forecast a year after the one before it. */
  atOpening(tx: Transaction, back: number): Promise<Cohort[]> {
    return tx.query(
      `select commune_code as commune, born as "birthYear", status_group as "group", count(*)::int as people
         from forecast_look where looks & ${openingBit(back)} <> 0 group by 1, 2, 3`,
    );
  }

  /**
   * How those who count on the day stand in the households registered at one dwelling, by commune; from the fifth place on
   * together. Without children under six: the State pays for them, and they take no place.
   */
  async registeredTogether(tx: Transaction, today: Day): Promise<ReadonlyMap<string, InsuredTogether>> {
    const rows = await tx.query<{ commune: string; place: number; people: number }[]>(
      `with payer as (
         select resident_id, commune_code from forecast_look where looks & ${stockBit(0)} <> 0 and born < $2)
       select commune_code as commune, 0 as place, count(*)::int as people from payer group by 1
       union all
       select commune_code, least(place, ${placesInHousehold})::int, count(*)::int
         from (select commune_code, row_number() over (partition by t.dwelling_id) as place
                 from payer join temporary_registration t using (resident_id, commune_code)
                where t.voided_at is null and t.holds @> $1::date) registered
        group by 1, 2`,
      [today.toString(), bornUnderSixFrom(today)],
    );
    const counts = new Map<string, InsuredTogether>();
    for (const [commune, places] of Map.groupBy(rows, (row) => row.commune)) {
      const at = (place: number) => places.find((row) => row.place === place)?.people ?? 0;
      counts.set(commune, {
        people: at(0),
        byPlace: Array.from({ length: placesInHousehold }, (_none, place) => at(place + 1)),
      });
    }
    return counts;
  }

  /** The province of each of these communes, in the order of their codes. */
  async provincesOf(tx: Transaction, communes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ code: string; province: string }[]>(
      'select code, province_code as province from commune where code = any ($1) order by code',
      [communes],
    );
    return new Map(rows.map(({ code, province }) => [code, province]));
  }

  private arrivals(tx: Transaction, at: number, before: number): Promise<Cohort[]> {
    return tx.query(
      `select o.commune_code as commune, o.born as "birthYear", o.status_group as "group", count(*)::int as people
         from forecast_look o
        where o.looks & ${at} <> 0
          and not exists (select from forecast_look b
                           where b.resident_id = o.resident_id and b.commune_code = o.commune_code and b.looks & ${before} <> 0)
        group by 1, 2, 3`,
    );
  }
}

const joined = (name: string, looks: number) =>
  `left join forecast_look ${name} on ${name}.resident_id = b.resident_id and ${name}.looks & ${looks} <> 0`;

const scheduled = `case when n.resident_id is null then 'nowhere' when n.commune_code <> b.commune_code then 'elsewhere' else n.status_group end`;
const became = `case when o.commune_code = b.commune_code then o.status_group end as became`;
