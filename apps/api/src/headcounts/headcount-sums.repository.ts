import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { cellOf } from './headcount-cell.ts';
import { type Cube, cubes, firstDay, periodNumber } from './headcount-cubes.ts';

/** What runs a statement: a transaction, or the connection of a load. */
export interface Statements {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** Keeps the sums that headcounts are read from: the only writer of `headcount_sum`. */
@Injectable()
export class HeadcountSums {
  /** Whether this transaction may write sums: one at a time, in all processes together. */
  async takeTurn(tx: Transaction): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended('headcount compaction', 0)) as taken`,
    );
    return row?.taken === true;
  }

  /** Changes that wait to be added, the oldest first. */
  async waiting(tx: Transaction, atMost: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(`select id from headcount_change order by id limit $1`, [
      atMost,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Adds changes to the sums and takes them away, so that every headcount stays as it was. */
  async add(tx: Transaction, ids: readonly string[]): Promise<void> {
    for (const cube of cubes) await tx.query(additionSql(cube), [ids]);
    await tx.query(`delete from headcount_change where id = any ($1)`, [ids]);
  }
}

/** Enough days to make use of a pass over the segments, few enough to be sorted in memory for a million people. */
const yearsPerStep = 2;

/**
 * Makes all sums equal to what the stored segments add up to, two years at a time, and returns how many rows were not.
 * No change may wait: whoever calls this has added them, in the same snapshot.
 * @param onProgress told the share done, from 0 to 1
 */
export async function recountAll(
  statements: Statements,
  onProgress: (share: number) => void = () => undefined,
): Promise<number> {
  const { first, until } = await yearsOfHeadcounts(statements);
  const steps = cubes.flatMap((cube) =>
    Array.from({ length: Math.ceil((until - first) / yearsPerStep) }, (_none, index) => ({
      cube,
      from: first + index * yearsPerStep,
    })),
  );
  let differing = 0;
  for (const [index, { cube, from }] of steps.entries()) {
    const [row] = await statements.query<{ differing: number }[]>(recountSql(cube), [
      `${from}-01-01`,
      `${from + yearsPerStep}-01-01`,
    ]);
    differing += row?.differing ?? 0;
    onProgress((index + 1) / steps.length);
  }
  return differing;
}

/** The years that have segments or sums, from the first to the one after the last. */
async function yearsOfHeadcounts(statements: Statements): Promise<{ first: number; until: number }> {
  const ofSums = cubes.map(
    ({ name, period }) =>
      `select ${firstDay(period, 'min(period)')}, ${firstDay(period, 'max(period)')} from headcount_sum where cube = '${name}'`,
  );
  const [row] = await statements.query<{ first: number | null; until: number | null }[]>(
    `select extract(year from min(first))::int as first, extract(year from max(last))::int + 1 as until
       from (select min(starts_on) as first, max(until) as last from status_segment where known_until = 'infinity'
             union all ${ofSums.join(' union all ')}) found`,
  );
  return { first: row?.first ?? 0, until: row?.until ?? 0 };
}

/** The rows `h` of a cube, said as the two indexes say it. */
export const ofCube = ({ name, place }: Cube) =>
  `h.cube = '${name}' and h.commune_code is ${place === 'commune' ? 'not null' : 'null'}`;

const areaColumn = { commune: 'commune_code', province: 'legacy_province_code' } as const;

const joinsOf = ({ place, content }: Cube) =>
  [
    place === 'province' ? 'join commune here on here.code = s.commune_code' : '',
    content === 'origin' || content === 'flow'
      ? 'left join commune origin on origin.code = s.origin_commune_code'
      : '',
  ].join(' ');

const areaOf = ({ place }: Cube) => (place === 'commune' ? 's.commune_code' : 'here.legacy_province_code');

/**
 * `entry (area, period, day_offset, cell, people)`: what the periods of a cube get from `source (area, cell, starts_on,
 * until, weight)`. A period in which somebody begins or ends to count gets that at the day; every period that begins while
 * they count gets them at its beginning.
 * @param lastPeriod up to which people who count on are carried; null where everybody's end is in the source
 */
const entries = ({ period }: Cube, beforeDay: string | null, lastPeriod: string | null) => `
  move as (
    select area, cell, day, sum(people)::int as people from (
      select area, cell, starts_on as day, weight as people from source
      union all
      select area, cell, until, -weight from source ${beforeDay === null ? '' : `where until < ${beforeDay}`}) both_ends
    group by area, cell, day having sum(people) <> 0),
  placed as (
    select area, period, (day - ${firstDay(period, 'period')})::smallint as day_offset, cell, people
      from (select move.*, ${periodNumber(period, 'day')} as period from move) move),
  running as (
    select area, cell, period, sum(people) over sofar as people, lead(period) over sofar as following
      from (select area, cell, period, sum(people) as people from placed group by area, cell, period) net
    window sofar as (partition by area, cell order by period)),
  entry as (
    select area, period, day_offset, cell, people from placed
    union all
    select area, later, 0::smallint, cell, people::int
      from running, generate_series(running.period + 1, coalesce(following, ${lastPeriod ?? 'null'}::int)) later
     where people <> 0)`;

/** Rows of sums out of single entries, those that cancel out left away; the arrays in one order, so that rows compare. */
const rowsOf = (from: string) => `
  select area, period, array_agg(day_offset order by day_offset, cell) as day_offset,
         array_agg(cell order by day_offset, cell) as cell, array_agg(people order by day_offset, cell) as people
    from (select area, period, day_offset, cell, sum(people)::int as people from ${from}
           group by area, period, day_offset, cell having sum(people) <> 0) tidy
   group by area, period`;

const insertion = ({ name, place }: Cube, from: string) => `
  insert into headcount_sum (cube, period, commune_code, legacy_province_code, province_code, day_offset, cell, people)
  select '${name}', period, ${place === 'commune' ? 'area' : 'null'}, place.legacy_province_code, place.province_code,
         day_offset, cell, people
    from (${from}) fresh
    join ${
      place === 'commune'
        ? 'commune place on place.code = area'
        : '(select distinct legacy_province_code, province_code from commune) place on place.legacy_province_code = area'
    }
   order by period, area`;

function additionSql(cube: Cube): string {
  const area = areaColumn[cube.place];
  return `
    with source as (
      select ${areaOf(cube)} as area, ${cellOf[cube.content]} as cell, s.starts_on, s.until, s.weight
        from headcount_change s ${joinsOf(cube)} where s.id = any ($1)),
    ${entries(cube, null, null)},
    gone as (
      delete from headcount_sum h using (select distinct area, period from entry) touched
       where ${ofCube(cube)} and h.period = touched.period and h.${area} = touched.area
      returning h.${area} as area, h.period, h.day_offset, h.cell, h.people),
    together as (
      select area, period, day_offset, cell, people from entry
      union all
      select area, period, unnest(day_offset), unnest(cell), unnest(people) from gone)
    ${insertion(cube, rowsOf('together'))}`;
}

function recountSql(cube: Cube): string {
  const area = areaColumn[cube.place];
  const [first, last] = ['$1::date', '$2::date'].map((on) => periodNumber(cube.period, on));
  const equal = `${ofCube(cube)} and h.period = f.period and h.${area} = f.area and h.day_offset = f.day_offset
    and h.cell = f.cell and h.people = f.people`;
  return `
    with source as (
      select ${areaOf(cube)} as area, ${cellOf[cube.content]} as cell, greatest(s.starts_on, $1::date) as starts_on,
             s.until, 1 as weight
        from status_segment s ${joinsOf(cube)}
       where s.known_until = 'infinity' and s.starts_on < $2::date and s.until > $1::date),
    ${entries(cube, '$2::date', `${last} - 1`)},
    counted as materialized (${rowsOf('entry')}),
    wrong as (
      delete from headcount_sum h
       where ${ofCube(cube)} and h.period >= ${first} and h.period < ${last}
         and not exists (select from counted f where ${equal})
      returning h.${area} as area, h.period),
    mended as (
      ${insertion(
        cube,
        // Counting the wrong ones first makes them be gone before the right ones come.
        `select f.* from counted f where (select count(*) from wrong) >= 0 and not exists (select from headcount_sum h where ${equal})`,
      )}
      returning ${area} as area, period)
    select count(*)::int as differing from (select area, period from wrong union select area, period from mended) differing`;
}
