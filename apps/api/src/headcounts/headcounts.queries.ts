import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { CheckedQuestion } from './checked-question.ts';
import { cellSql } from './headcount-cell.ts';
import { type Cube, cubeFor, cubes, periodOf } from './headcount-cubes.ts';
import { type CountedDay, HeadcountTally } from './headcount-tally.ts';
import { readPacked } from './sum-entries.ts';

/** A row of sums, or people more or less of one cell on some days. */
type Part = { readonly place: string } & (
  | { readonly period: number; readonly entries: Buffer }
  | {
      readonly period: null;
      readonly cell: number;
      readonly people: number;
      readonly first_day: number;
      readonly until_day: number;
    }
);

/** Counts people from the sums and what has changed since; row-level security leaves only the asker's area. */
@Injectable()
export class HeadcountsQueries {
  /** The headcount of each day, in the order of the days. */
  async count(tx: Transaction, question: CheckedQuestion): Promise<CountedDay[]> {
    const cube = cubeOf(question);
    const tallies = question.days.map((on) => new HeadcountTally(question, on));
    const inPeriod = Map.groupBy(tallies, ({ day }) => periodOf(cube.period, day).period);
    const { sql, parameters } = partsSql(cube, question, [...inPeriod.keys()]);
    for (const part of await tx.query<Part[]>(sql, parameters)) {
      if (part.period !== null) {
        for (const tally of inPeriod.get(part.period)!) {
          readPacked(part.entries, periodOf(cube.period, tally.day).offset, tally.at(part.place));
        }
      } else {
        for (const tally of tallies) {
          if (part.first_day <= tally.day && tally.day < part.until_day) {
            tally.at(part.place)(part.cell, part.people);
          }
        }
      }
    }
    return tallies.map((tally) => tally.counted());
  }

  /** Whether many days can be answered at once: not from the sums that have everything. */
  answersSeries(question: Pick<CheckedQuestion, 'by' | 'area'>): boolean {
    return cubeOf(question) !== cubes.at(-1);
  }
}

const cubeOf = ({ by, area }: Pick<CheckedQuestion, 'by' | 'area'>) =>
  cubeFor(by, area.formerProvinces === undefined);

/**
 * All in one statement, so that it sees one moment: the sums of the days' periods, the changes that wait to be added, and,
 * to answer as known earlier, what has become known since (to be taken away) and what was known until then (to be added).
 */
function partsSql(
  cube: Cube,
  { days, area, knownBefore }: CheckedQuestion,
  periods: readonly number[],
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [periods];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const numbers = days.map((on) => toEpochDay(on));
  const first = parameter(Math.min(...numbers));
  const last = parameter(Math.max(...numbers));
  const within = (column: string, places: readonly string[] | null | undefined) =>
    places ? `and ${column} = any (${parameter(places)})` : '';
  const [placeOfSums, ofPlaces, places] =
    cube.place === 'commune'
      ? ['h.commune_code', 'not null', area.communes]
      : ['h.legacy_province_code', 'null', area.formerProvinces];
  const day = (column: string) => `${column} - date '1970-01-01'`;
  const onADay = `s.starts_on <= date '1970-01-01' + ${last}::int and s.until > date '1970-01-01' + ${first}::int`;
  const origin = 'left join commune origin on origin.code = s.origin_commune_code';
  const inArea = within('s.commune_code', area.communes);
  const parts = [
    `select ${placeOfSums} as place, h.period, h.entries, null::int as cell, null::int as people,
            null::int as first_day, null::int as until_day
       from headcount_sum h
      where h.cube = '${cube.name}' and h.commune_code is ${ofPlaces} and h.period = any ($1) ${within(placeOfSums, places)}`,
    `select s.commune_code, null, null, ${cellSql}, s.weight, ${day('s.starts_on')}, ${day('s.until')}
       from headcount_change s ${origin} where ${onADay} ${inArea}`,
  ];
  if (knownBefore !== null) {
    if (days.length > 1) throw new Error('what was known is asked for one day at a time');
    const instant = parameter(knownBefore);
    for (const [people, known] of [
      ['-count(*)', `s.known_until = 'infinity' and s.known_from >= ${instant}`],
      [
        'count(*)',
        `s.known_until < 'infinity' and s.known_until >= ${instant} and s.known_from < ${instant}`,
      ],
    ]) {
      parts.push(
        `select s.commune_code, null, null, (${cellSql}) & ${cube.mask} as told_apart, (${people})::int, ${first}::int, ${first}::int + 1
           from status_segment s ${origin} where ${known} and ${onADay} ${inArea} group by s.commune_code, told_apart`,
      );
    }
  }
  return { sql: parts.join(' union all '), parameters };
}
