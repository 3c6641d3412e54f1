import { type CheckedQuestion, provinceColumn } from './checked-question.ts';
import { cellOf, isMigrant, isOriginUnknown, readOff, type ReadDimension } from './headcount-cell.ts';
import { type Cube, periodOf } from './headcount-cubes.ts';
import type { Dimension } from './headcounts.messages.ts';

/** Reads a table off a cube: the sums of each day's period up to the day, and the changes that still wait to be added. */
export function sumsSql(cube: Cube, question: CheckedQuestion): { sql: string; parameters: unknown[] } {
  const { by, basis, population, area, days } = question;
  const keys = by.map((dimension) => keyOf(dimension, question));
  const numbers = keys.map(({ number }, index) => `${number} as key${index + 1}`);
  // One day need not be grouped by its date: that is a fifth of the work.
  const grouped = [
    ...(days.length > 1 ? ['counted_on'] : []),
    ...keys.map((_key, index) => `key${index + 1}`),
  ];
  const grouping = grouped.length === 0 ? '' : `group by ${grouped.join(', ')}`;
  const order = grouped.length === 0 ? '' : `order by ${grouped.join(', ')}`;
  const ofPeriods = days.map((on) => periodOf(cube.period, on));
  const [areaOfSums, areaOfChanges, codes] =
    cube.place === 'commune'
      ? ['h.commune_code', 's.commune_code', area.communes]
      : ['h.legacy_province_code', 'here.legacy_province_code', area.formerProvinces ?? null];
  const within = (column: string) => (codes === null ? '' : `and ${column} = any ($4)`);
  const needsOrigin = cube.content === 'origin' || cube.content === 'flow';
  const sql = `
    with asked as (
      select counted_on, period, day_offset, extract(year from counted_on)::int as year
        from unnest($1::date[], $2::int[], $3::smallint[]) asked (counted_on, period, day_offset)),
    part as (
      select asked.counted_on, asked.year, h.commune_code, h.province_code, h.legacy_province_code,
             unnest(h.cell[1:upto.place]) as cell, unnest(h.people[1:upto.place]) as people
        from asked
        join headcount_sum h on h.cube = '${cube.name}' and h.commune_code is ${cube.place === 'commune' ? 'not null' : 'null'}
                            and h.period = asked.period ${within(areaOfSums)}
        cross join lateral (select width_bucket(asked.day_offset, h.day_offset) as place) upto
      union all
      select asked.counted_on, asked.year, s.commune_code, s.province_code, here.legacy_province_code,
             ${cellOf[cube.content]}, s.weight
        from asked
        join headcount_change s on s.starts_on <= asked.counted_on and s.until > asked.counted_on
        join commune here on here.code = s.commune_code
        ${needsOrigin ? 'left join commune origin on origin.code = s.origin_commune_code' : ''}
       where true ${within(areaOfChanges)}),
    counted as (
      select ${days.length > 1 ? 'counted_on' : '($1::date[])[1]'} as counted_on${['', ...numbers].join(', ')},
             sum(people)${population === 'migrants' ? ` filter (where ${isMigrant(basis)})` : ''} as people,
             sum(people) filter (where ${isOriginUnknown}) as origin_unknown
        from part ${grouping})
    select counted_on::text${['', ...keys.map(({ word }, index) => `${word.replaceAll('key', `key${index + 1}`)} as "${by[index]}"`)].join(', ')},
           coalesce(people, 0)::int as count, coalesce(origin_unknown, 0)::int as origin_unknown
      from counted where people <> 0 or origin_unknown <> 0 ${order}`;
  const parameters: unknown[] = [
    days.map(String),
    ofPeriods.map(({ number }) => number),
    ofPeriods.map(({ offset }) => offset),
  ];
  return { sql, parameters: codes === null ? parameters : [...parameters, codes] };
}

function keyOf(dimension: Dimension, { basis, codeSet }: CheckedQuestion): ReadDimension {
  switch (dimension) {
    case 'province':
      return { number: provinceColumn[codeSet], word: 'key' };
    case 'commune':
      return { number: 'commune_code', word: 'key' };
    case 'purpose':
      throw new Error('no cube tells purposes apart');
    default:
      return readOff(dimension, basis, codeSet);
  }
}
